import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

const analyse = async (base: string, head: string, path: string) =>
  (await analyseRange([changedFile(path, base, head)], {locale: 'en'})).files[0];

test('what changes in an item of data is found by the name of the item, not by its number', async () => {
  const faq = (answer: string) =>
    `sections:\n  - items:\n      - question: |\n          How fast is the mill?\n        answer: ${answer}\n      - question: Why?\n        answer: So.\n`;
  const file = await analyse(faq('slow'), faq('fast'), 'docs/faq.yml');
  expect(file?.explanation).toContain('*How fast is the mill?*');
  expect(file?.explanation).not.toContain('items');
});

test('keys outside of lists are found by their path', async () => {
  const file = await analyse('a:\n  b:\n    c: 1\n', 'a:\n  b:\n    c: 2\n', 'docs/x.yml');
  expect(file?.explanation).toContain('*a.b*');
});

test('a link that goes to another heading is told with both places', async () => {
  const page = (target: string) => `# A\n\nSee [the mills](./mills.md${target}).\n`;
  const file = await analyse(page('#old'), page('#new'), 'docs/a.md');
  expect(file?.explanation).toContain('The link “the mills” in *A* now goes to');
  expect(file?.brief).toMatch(/^Point a link in/);
});

test('an item of a reference goes by its name in code', async () => {
  const page = (...items: string[]) => `# A\n\n${['* `one` string - The first.', ...items].join('\n')}\n`;
  const file = await analyse(page('* `isTwo` boolean (optional) - Whether it is so.'), page(), 'docs/a.md');
  expect(file?.brief).toContain('isTwo');
  expect(file?.brief).not.toContain('boolean');
});

test('rows of pictures do not count as nested', async () => {
  const row = ':::row:::\n   :::column span="":::\n      Text.\n   :::column-end:::\n:::row-end:::\n\n';
  const page = (word: string) => `# A\n\n${row.repeat(20)}It is ${word}.\n`;
  const file = await analyse(page('red'), page('blue'), 'docs/a.md');
  expect(file?.events.map(({kind}) => kind)).toEqual(['paragraph-reworded']);
});

test('a file that is compared line by line says why', async () => {
  const broken = await analyse('{"a": [1, 2', '{"a": [1, 3, 4', 'docs/x.json');
  expect(broken?.explanation).toContain('because it is invalid.');
  const deep = (word: string) => `${'[\n'.repeat(300)}"${word}",\n"${word}"${'\n]'.repeat(300)}\n`;
  const nested = await analyse(deep('one'), deep('two'), 'docs/x.json');
  expect(nested?.explanation).toContain('because it is too large or too deeply nested');
});
