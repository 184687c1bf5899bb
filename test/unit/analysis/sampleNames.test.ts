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
