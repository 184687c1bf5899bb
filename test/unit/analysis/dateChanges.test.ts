import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {setsDay} from '../../../plugin/src/analysis/types/statements/retirements';
import {changedFile} from './changedFile';

const models = (...rows: string[]) =>
  `# Models\n\nWhat they are.\n\n| Model | Ends |\n| --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;

async function told(base: string, head: string) {
  const {files} = await analyseRange([changedFile('docs/models.md', base, head)], {locale: 'en'});
  return {title: files[0]?.brief, explanation: files[0]?.explanation, highlight: files[0]?.highlight};
}

test('dates that change in several rows are one sentence, with each row and both dates, those first that are set now', async () => {
  const base = models('`m1` | May 1, 2025', '`m2` | No earlier than May 1, 2025', '`m3` | June 2, 2025');
  const head = models('`m1` | May 15, 2025', '`m2` | July 16, 2025', '`m3` | June 2, 2025', '`m4` | June 3, 2026');
  const dates =
    'Dates change in 2 table rows: `m2` (“No earlier than May 1, 2025” → “July 16, 2025”) and `m1` (“May 1, 2025” → “May 15, 2025”)';
  const {explanation, highlight} = await told(base, head);
  expect(explanation).toContain(`${dates}.`);
  expect(highlight).toBe(`Add the row \`m4\` to *Models*: *Ends* “June 3, 2026”. ${dates}`);
});

test('rows that read the same are told once, and those that are not named are counted', async () => {
  const names = ['m1', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6'];
  const of = (date: string) => models(...names.map((name) => `${name} | ${date}`));
  const {explanation} = await told(of('2025-05-01'), of('2025-06-01'));
  expect(explanation).toBe(
    '7 table rows have later dates: `m1` (`2025-05-01` → `2025-06-01`), `m2` (`2025-05-01` → `2025-06-01`), `m3` (`2025-05-01` → `2025-06-01`) and 3 more.',
  );
});

test('a highlight of dates alone names each row once', async () => {
  const of = (...dates: string[]) => models(...dates.map((date, index) => `\`m${index}\` | ${date}`));
  const {highlight} = await told(
    of('May 1, 2025', 'May 1, 2025', 'June 2, 2025'),
    of('May 2, 2025', 'May 2, 2025', 'June 3, 2025'),
  );
  expect(highlight).toBe(
    'Set dates later in 3 table rows of *Models*: `m0` (“May 1, 2025” → “May 2, 2025”), `m1` (“May 1, 2025” → “May 2, 2025”) and `m2` (“June 2, 2025” → “June 3, 2025”)',
  );
});

test('dates are set later or earlier where all of them are', async () => {
  const of = (...dates: string[]) => models(...dates.map((date, index) => `\`m${index}\` | ${date}`));
  const [former, latter] = [of('May 1, 2025', 'June 2, 2025'), of('July 1, 2025', 'June 30, 2026')];
  expect((await told(former, latter)).explanation).toMatch(/^2 table rows have later dates: `m0`/);
  expect((await told(latter, former)).explanation).toMatch(/^2 table rows have earlier dates: `m0`/);
  expect((await told(former, of('May 2, 2025', 'June 1, 2025'))).explanation).toMatch(/^Dates change in 2 table rows/);
});

test('in a list of retirements an earlier day breaks, and a later one does not', async () => {
  const typeOf = async (base: string, head: string) => {
    const rows = [base, head].map((date) => models(`\`m1\` | ${date}`)) as [string, string];
    const {files} = await analyseRange([changedFile('docs/model-retirements.md', ...rows)], {locale: 'en'});
    return files[0]?.type;
  };
  expect(await typeOf('June 2, 2025', 'May 1, 2025')).toBe('breaking change');
  expect(await typeOf('May 1, 2025', 'June 2, 2025')).toBe('minor update');
  expect(await typeOf('No earlier than May 1, 2025', 'No earlier than June 2, 2025')).toBe('minor update');
});

test('the date of one row is told as its cell', async () => {
  const {explanation, title} = await told(models('`m1` | May 1, 2025'), models('`m1` | May 15, 2025'));
  expect(explanation).toContain('from “May 1, 2025” to “May 15, 2025”');
  expect(title).toBe('Change “May 1, 2025” to “May 15, 2025” for m1 in Models');
});

test('the title of dates that it would cut says in how many rows they changed', async () => {
  const of = (...dates: string[]) => models(...dates.map((date, index) => `\`m${index}\` | ${date}`));
  const {title} = await told(
    of('No earlier than May 31, 2025', 'No earlier than May 31, 2025', 'June 2, 2025'),
    of('July 16, 2025', 'July 16, 2025', 'June 3, 2025'),
  );
  expect(title).toBe('Change dates in 3 table rows of Models');
  const {title: short} = await told(of('2025-05-01', '2025-05-01'), of('2025-06-01', '2025-06-01'));
  expect(short).toBe('Change 2025-05-01 to 2025-06-01 for m0 and m1 under “Ends” in Models');
});

test('of many rows with long dates, a highlight names as many as have room', async () => {
  const of = (month: string) =>
    models(
      ...Array.from(
        {length: 8},
        (_, index) => `\`a-model-with-a-long-name-${index}\` | No earlier than ${month} 1, 2025`,
      ),
    );
  const {highlight = ''} = await told(of('September'), of('December'));
  expect(highlight).toMatch(/^Set dates later in 8 table rows of \*Models\*: .*and 4 more$/);
});

test.each([
  ['the day alone', '| July 16, 2025 |', true],
  ['a version with four digits', '| 1217 | July 16 |', false],
  ['another earliest day', '| No earlier than July 16, 2025 |', false],
])('in place of the earliest day of a row, %s sets one or not', (_, after, isSet) => {
  expect(setsDay('| 1001 | No earlier than May 1, 2025 |', after)).toBe(isSet);
});
