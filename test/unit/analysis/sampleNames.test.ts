import {code, decided} from './decided';

test('a whole module that samples use was missing', async () => {
  expect(
    (await decided(code('pid = os.getpid()', 'python'), code('import os\npid = os.getpid()', 'python'))).rule,
  ).toBe('identifier-corrected');
});

test('what a sample catches, or gives to a function, can have any name', async () => {
  const caught = (name: string) => code(`} catch (${name}) {\n  expect(${name}).toMatch('error');`);
  expect((await decided(caught('e'), caught('error'))).type).toBe('minor update');
  const given = (name: string) => code(`return load().catch(${name} => expect(${name}).toMatch('error'));`);
  expect((await decided(given('e'), given('error'))).type).toBe('minor update');
});

test.each(['query', 'mutation', 'subscription'])('and so can what GraphQL calls a %s of it', async (kind) => {
  const sample = (name: string) => code(`const it = gql\`${kind} ${name}($id: ID!) { thing(id: $id) }\`;`);
  expect((await decided(sample('oneThing'), sample('OneThing'))).type).toBe('minor update');
  const field = (name: string) => code(`const it = gql\`${kind} { ${name} }\`;`);
  expect((await decided(field('onething'), field('oneThing'))).rule).toBe('code-repaired');
});
