import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

const models = (...rows: string[]) =>
  `# Models\n\nWhat they are.\n\n| Model | Version | Ends |\n| --- | --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;

async function told(base: string, head: string) {
  const {files} = await analyseRange([changedFile('docs/models.md', base, head)], {locale: 'en'});
  return {title: files[0]?.brief, explanation: files[0]?.explanation, highlight: files[0]?.highlight};
}

const kept = ['`m1` | 0125 | May 1, 2025', '`m2` | 3 | May 1, 2025'];

test('a row that begins as others do is named by the cells that set it apart', async () => {
  const {title, explanation} = await told(models(...kept), models(...kept, '`m1` | 1106 | June 1, 2025'));
  expect(title).toBe('Add the row m1 1106 to Models');
  expect(explanation).toBe('The table row `m1` `1106` is added in *Models*: *Ends* “June 1, 2025”.');
});

test('several rows that begin alike are named by what sets each apart, with what they share once', async () => {
  const gone = ['`m1` | 0301 | May 1, 2024', '`m1` | 0613 | May 1, 2024'];
  const {title, explanation, highlight} = await told(models(...gone, ...kept), models(...kept));
  expect(title).toBe('Remove the rows m1 0301 and 0613 from Models');
  expect(highlight).toBe('Remove the rows `m1` `0301` and `0613` from *Models*');
  expect(explanation).toBe('2 table rows are removed in *Models*: `m1` `0301` and `m1` `0613`.');
});

test('rows with other names are all named where a title has room for them, and else counted', async () => {
  const few = await told(models(...kept), models(...kept, '`m3` | 1 | later', '`m4` | 1 | later'));
  expect(few.title).toBe('Add the rows m3 and m4 to Models');
  const many = Array.from({length: 9}, (_, index) => `\`n${index}\` | 1 | later`);
  expect((await told(models(...kept), models(...kept, ...many))).title).toBe('Add the row n0 and 8 more to Models');
});

test('a cell with a name and its version is known by both', async () => {
  const {title} = await told(models(...kept), models(...kept, '`m1` - 0301 | | later', '`m1` - 0613 | | later'));
  expect(title).toBe('Add the rows m1 0301 and 0613 to Models');
  expect((await told(models(...kept), models(...kept, '`m3` (2025-04-16) | 1 | later'))).title).toBe(
    'Add the row m3 2025-04-16 to Models',
  );
});

test('rows that share several cells are told apart by what is left, and a shorter name of one is not told as another', async () => {
  const tiers = ['`m3` | 1 | first', '`m3` | 1 | second'];
  expect((await told(models(...kept), models(...kept, ...tiers))).title).toBe(
    'Add the rows m3 1 “first” and “second” to Models',
  );
  const second = '\n## Prices\n\n| Model | Price |\n| --- | --- |\n| `m2` | 3 |\n';
  const head = `${models(...kept, '`m3` (2025) | 1 | later')}${second}| \`m3\` | 4 |\n`;
  expect((await told(`${models(...kept)}${second}`, head)).title).toBe('Add the row m3 2025 to Models');
});

test('a highlight of several new rows tells what their cells have in common, also beside dates that change in others', async () => {
  const fresh = ['`m3` | 1 | June 1, 2025', '`m3` | 2 | June 1, 2025'];
  const {highlight} = await told(models(...kept), models(...kept, ...fresh));
  expect(highlight).toBe('Add the rows `m3` `1` and `2` to *Models*: *Ends* “June 1, 2025”');
  const later = kept.map((row) => row.replace('May', 'July'));
  const beside = await told(models(...kept), models(...later, ...fresh));
  expect(beside.highlight).toContain('to *Models*: *Ends* “June 1, 2025”. 2 table rows have later dates');
  const apart = await told(models(...kept), models(...kept, '`m3` | 1 | June 1, 2025', '`m3` | 2 | July 1, 2025'));
  expect(apart.highlight).toBe('Add the rows `m3` `1` and `2` to *Models*');
});

test('a cell of a name and its version is told by both', async () => {
  const {highlight} = await told(models(...kept), models(...kept, '`m3` | 1 | `mill-4` (0125)'));
  expect(highlight).toBe('Add the row `m3` to *Models*: *Ends* `mill-4` `0125`');
});
