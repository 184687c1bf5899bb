import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

const table = (label: string, value: string) =>
  `# Tools\n\nHow they compare.\n\n| Feature | Ours |\n| --- | --- |\n| ${label} | ${value} |\n| Streaming | later |\n`;
const cell = (file: string, label: string) =>
  changedFile(`docs/${file}.md`, table(label, 'two weeks'), table(label, 'four days'));

test('the title of a changed cell names its row', async () => {
  const {files} = await analyseRange([cell('tools', 'Infinite queries')], {locale: 'en'});
  expect(files[0]?.title).toBe('Change “two weeks” to “four days” for “Infinite queries” in *Tools*');
});

test('and its column, where there is room for it', async () => {
  const {files} = await analyseRange(
    [changedFile('docs/tools.md', table('Queries', 'now'), table('Queries', 'soon'))],
    {
      locale: 'en',
    },
  );
  expect(files[0]?.title).toBe('Change “now” to “soon” for “Queries” under “Ours” in *Tools*');
  const lost = await analyseRange([changedFile('docs/tools.md', table('Queries', '✓'), table('Queries', ''))], {
    locale: 'en',
  });
  expect(lost.files[0]?.brief).toBe('Remove ✓ from the row “Queries” under “Ours” in Tools');
});

test('the title that files share names no row, which may be another one in each', async () => {
  const rows = ['Infinite queries', 'Retries', 'Polling'];
  const report = await analyseRange(
    rows.map((label, index) => cell(`tools-${index}`, label)),
    {locale: 'en'},
  );
  expect(JSON.stringify(report.groups)).toContain('two weeks');
  expect(JSON.stringify(report.groups)).not.toContain('Infinite');
});

test('rows in which a cell changed alike are all named in a highlight, and counted in a title without room', async () => {
  const rows = (first: string, second: string) =>
    `# Regions\n\nHow they compare.\n\n| Region | Closed tiers |\n| --- | --- |\n| Northern Europe | ${first} |\n| Central France | ${second} |\n| East | All of the tiers |\n`;
  const {files} = await analyseRange(
    [changedFile('docs/regions.md', rows('All tiers', 'All Tiers'), rows('S2, S3, L1', 'S2, S3, L1'))],
    {locale: 'en'},
  );
  expect(files[0]?.title).toBe('Change “All tiers” to “S2, S3, L1” in 2 rows in *Regions*');
  expect(files[0]?.highlight).toBe(
    'Change “All tiers” to “S2, S3, L1” for “Northern Europe” and “Central France” under “Closed tiers” in *Regions*',
  );
});
