import {fileEvents} from '../../../plugin/src/analysis/events/fileEvents';
import {loadMarkdownParser, type MarkdownParser} from '../../../plugin/src/markdown/blocks/parseBlocks';
import type {HunkJson} from '../../../plugin/src/model/report';
import {changedFile} from './changedFile';

/** Events of a file, and how many characters the parser was given for them: the work that could grow too fast. */
async function measured(base: string, head: string, linewise = false): Promise<{kinds: string[]; parsed: number}> {
  const parser = await loadMarkdownParser();
  let parsed = 0;
  const counting: MarkdownParser = (text) => {
    parsed += text.length;
    return parser(text);
  };
  const file = changedFile('docs/a.md', base, head);
  const hunks = linewise ? [pairedHunk(base, head)] : file.change.hunks;
  const kinds = fileEvents({markdown: counting, data: new Map()}, {...file, change: {...file.change, hunks}}).map(
    ({kind}) => kind,
  );
  return {kinds, parsed};
}

/** The patch of two texts with as many lines, each replaced by the one in its place: what git says of edits everywhere. */
function pairedHunk(base: string, head: string): HunkJson {
  const [before, after] = [base.split('\n').slice(0, -1), head.split('\n').slice(0, -1)];
  const lines = before.flatMap((line, at) => (line === after[at] ? [` ${line}`] : [`-${line}`, `+${after[at] ?? ''}`]));
  return {oldStart: 1, oldLines: before.length, newStart: 1, newLines: after.length, heading: '', lines};
}

/** Sections of twenty lines, of which every second has an edited line. */
const page = (sections: number, word: string) =>
  Array.from({length: sections}, (_, at) => {
    const line = (index: number) =>
      `Line ${index} of section ${at} says ${at % 2 === 0 && index === 5 ? word : 'this'}.\n\n`;
    return `## Section ${at}\n\n${Array.from({length: 9}, (__, index) => line(index)).join('')}`;
  }).join('');

test('a page of 20,000 lines with edits everywhere is told edit by edit, and each section is parsed once', async () => {
  const [base, head] = [page(1_000, 'one'), page(1_000, 'two')];
  expect(head.split('\n').length).toBeGreaterThan(20_000);
  const {kinds, parsed} = await measured(base, head, true);
  expect(kinds).toEqual(Array.from({length: 500}, () => 'paragraph-reworded'));
  expect(parsed).toBeLessThanOrEqual(base.length + head.length);
});

test('the work of the parser grows as the page does', async () => {
  const of = (sections: number) => measured(page(sections, 'a'), page(sections, 'b'), true);
  const [small, large] = [await of(100), await of(400)];
  expect(large.parsed / small.parsed).toBeLessThan(4.5);
});

const fallback = ['lines-changed', 'compared-by-lines'];
const hopeless: [string, string, string][] = [
  ['every one of 20,000 lines changed', 'old words\n'.repeat(20_000), 'new terms\n'.repeat(20_000)],
  ['200,000 brackets', `${'['.repeat(200_000)}\n`, `${'['.repeat(200_000)} end\n`],
  ['quotes within quotes', `${'> '.repeat(5_000)}a\n`, `${'> '.repeat(5_000)}b\n`],
  ['a line of a megabyte', `${'word '.repeat(200_000)}one\n`, `${'word '.repeat(200_000)}two\n`],
];

test.each(hopeless)('%s: told by the lines, which is said, without parsing', async (_, base, head) => {
  expect(await measured(base, head)).toEqual({kinds: fallback, parsed: 0});
});

test('fences that nothing closes leave the rest of the page readable', async () => {
  const base = `# A\n\n${'```\n'.repeat(999)}\n## B\n\nOld words here.\n`;
  const {kinds} = await measured(base, base.replace('Old words', 'New terms'));
  expect(kinds).toEqual(['paragraph-reworded']);
});

test('a column added to a table of 2,000 rows is one event; of 5,000 rows, it is told by the lines', async () => {
  const table = (rows: number, end: string) =>
    `| Key | One |${end && ' Two |'}\n| --- | --- |${end && ' --- |'}\n${Array.from(
      {length: rows},
      (_, at) => `| key ${at} | ${at} |${end}\n`,
    ).join('')}`;
  expect((await measured(table(2_000, ''), table(2_000, ' new |'))).kinds).toEqual(['table-column-added']);
  expect((await measured(table(5_000, ''), table(5_000, ' new |'))).kinds).toEqual(fallback);
});
