import {decided, page} from './decided';

const lines = (verb: string, count: number) => Array.from({length: count}, (_, at) => `${verb}${at}(goods);`);
const sample = (verb: string, count: number, name: string) =>
  page(`\`\`\`js\n${[...lines(verb, count), `show(${name});`].join('\n')}\n\`\`\``);

test('a misspelt name is repaired beside other edits of its sample', async () => {
  const {rule} = await decided(sample('open', 3, 'cusotmers'), sample('close', 3, 'customers'));
  expect(rule).toBe('code-repaired');
});

test('in a sample that is rewritten, no line is a repair', async () => {
  const {type} = await decided(sample('open', 30, 'cusotmers'), sample('close', 30, 'customers'));
  expect(type).toBe('minor update');
});
