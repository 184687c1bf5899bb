import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

const heads = ['Region', '**big**, **2024-05-13**', '**small**, **2025-01-31**'];

/** Regions with the cells of their columns. */
function regions(rows: Record<string, string[]>, columns: readonly string[] = heads): string {
  const lines = Object.entries(rows).map(([name, cells]) => `| ${[name, ...cells].join(' | ')} |`);
  return [
    '# Regions\n\nWhere they are.\n',
    `| ${columns.join(' | ')} |`,
    `|${' --- |'.repeat(columns.length)}`,
    ...lines,
    '',
  ].join('\n');
}

async function told(base: string, head: string) {
  const {files} = await analyseRange([changedFile('docs/regions.md', base, head)], {locale: 'en'});
  return {title: files[0]?.brief, explanation: files[0]?.explanation, highlight: files[0]?.highlight};
}

const base = regions({north: ['✅', '-'], south: ['✅', '-'], east: ['-', '-'], west: ['✅', '✅']});

test('cells that are turned on in one column are told by the column, with the rows', async () => {
  const head = regions({north: ['✅', '✅'], south: ['✅', '✅'], east: ['-', '-'], west: ['✅', '✅']});
  const {title, explanation, highlight} = await told(base, head);
  expect(title).toBe('Mark “small” 2025-01-31 as ✅ for “north” and “south” in Regions');
  expect(highlight).toBe('Mark “small” `2025-01-31` as ✅ for “north” and “south” in *Regions*');
  expect(explanation).toBe(
    '2 table cells change in *Regions* from `-` to ✅ under “small” `2025-01-31`: “north” and “south”.',
  );
});

test('cells that are turned on in several columns are told by the columns, in a highlight each with its rows', async () => {
  const head = regions({north: ['✅', '✅'], south: ['✅', '-'], east: ['✅', '-'], west: ['✅', '✅']});
  const {title, highlight} = await told(base, head);
  expect(title).toBe('Mark “small” 2025-01-31 and “big” 2024-05-13 as ✅ in Regions');
  expect(highlight).toBe('Mark “small” `2025-01-31` for “north” and “big” `2024-05-13` for “east” as ✅ in *Regions*');
});

test('cells that are turned off are told by the column as well', async () => {
  const head = regions({north: ['-', '-'], south: ['-', '-'], east: ['-', '-'], west: ['✅', '✅']});
  expect((await told(base, head)).title).toBe('Change “big” 2024-05-13 from ✅ to - for 2 rows in Regions');
});

test('a head that only counts its columns is not named', async () => {
  const columns = ['Column1', 'Column2', 'Column3'];
  const before = regions({north: ['✓', ''], south: ['✓', '']}, columns);
  const {title, highlight} = await told(before, regions({north: ['✓', ''], south: ['', '']}, columns));
  expect(title).toBe('Remove ✓ from the row “south” in Regions');
  expect(highlight).not.toContain('Column');
});

test('a column that came is told with the rows in which it is marked, also beside cells that were turned on', async () => {
  const columns = [...heads, '**new**, **2025-02-01**'];
  const head = {north: ['✅', '-', '-'], south: ['✅', '-', '✅'], east: ['-', '-', '-'], west: ['✅', '✅', '-']};
  const added = 'The table column “new” `2025-02-01` is added';
  expect((await told(base, regions(head, columns))).explanation).toContain(`${added} in *Regions*: ✅ for “south”.`);
  const turned = {...head, east: ['✅', '-', '-']};
  expect((await told(base, regions(turned, columns))).highlight).toBe(
    `Mark “big” \`2024-05-13\` as ✅ for “east” in *Regions*. ${added} in *Regions*: ✅ for “south”`,
  );
});

test('rows that went are told with the one column in which they were marked', async () => {
  const {explanation, highlight} = await told(
    regions({north: ['✅', '-'], south: ['✅', '-'], west: ['✅', '✅'], east: ['✅', '✅']}),
    regions({west: ['✅', '✅'], east: ['✅', '✅']}),
  );
  expect(highlight).toBe('Remove the rows “north” and “south” from *Regions* (✅ only under “big” `2024-05-13`)');
  expect(explanation).toContain('“north” and “south” (✅ only under “big” `2024-05-13`).');
});

test('a row that came is told with the columns in which it is marked, or with its first cells', async () => {
  const rows = {north: ['✅', '-'], south: ['✅', '-']};
  expect((await told(regions(rows), regions({...rows, east: ['-', '✅']}))).highlight).toBe(
    'Add the row “east” to *Regions*: ✅ under “small” `2025-01-31`',
  );
  const limits = (more: string) =>
    `# Limits\n\nWhat they are.\n\n| Model | Regions | Limit | Size |\n| --- | --- | --- | --- |\n| m1 | East | 3 | 4,000 |\n${more}`;
  expect((await told(limits(''), limits('| m2 | North <br> West | 2 units per minute | 8,000 |\n'))).highlight).toBe(
    'Add the row `m2` to *Limits*: *Regions* “North” and “West”, *Limit* “2 units per minute”',
  );
  const described = (more: string) =>
    `# Limits\n\nWhat they are.\n\n| Model | Description |\n| --- | --- |\n| m1 | Takes little |\n${more}`;
  expect((await told(described(''), described('| m2 | Takes more |\n'))).highlight).toBe(
    'Add the row `m2` to *Limits*: “Takes more”',
  );
});
