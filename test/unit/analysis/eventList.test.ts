import fc from 'fast-check';
import {eventJson, eventOfJson} from '../../../plugin/src/analysis/words/explanations/eventJson';
import {eventList} from '../../../plugin/src/analysis/words/explanations/eventList';
import {fileEvents} from '../../../plugin/src/analysis/events/fileEvents';
import {createPhrases} from '../../../plugin/src/analysis/words/phrases/phrases';
import {messagesFor} from '../../../plugin/src/locales';
import {changeEvent} from '../../../plugin/src/markdown/events/changeEvent';
import {loadMarkdownParser, type MarkdownParser} from '../../../plugin/src/markdown/blocks/parseBlocks';
import type {ChangeEvent} from '../../../plugin/src/model/event';
import type {EventList} from '../../../plugin/src/model/eventList';
import type {Inline} from '../../../plugin/src/model/pages';
import type {HunkJson} from '../../../plugin/src/model/report';
import {changedFile} from './changedFile';

let markdown: MarkdownParser;

beforeAll(async () => {
  markdown = await loadMarkdownParser();
});

/** All lines of both sides are in it. */
const wholeHunk: HunkJson = {oldStart: 1, oldLines: 1000, newStart: 1, newLines: 1000, heading: '', lines: []};

function listOf(
  events: readonly ChangeEvent[],
  {
    hunks = [wholeHunk],
    lostIds = [],
    locale = 'en',
  }: {hunks?: HunkJson[] | null; lostIds?: string[]; locale?: string} = {},
): EventList | null {
  return eventList({events: events.map(eventJson), hunks}, new Set(lostIds), createPhrases(messagesFor(locale)));
}

function listed(base: string, head: string): EventList | null {
  const file = changedFile('docs/a.md', base, head);
  return listOf(fileEvents({markdown, data: new Map()}, file), {hunks: file.change.hunks});
}

/** Titles with their ids, and below them the sentences with their lines. */
function lines(list: EventList | null): string[] {
  return (list?.sections ?? []).flatMap(({title, id, events}) => [
    ...(title === null ? [] : [`${title} #${id}`]),
    ...events.map((event) => `- ${event.text.map(textOf).join('')} ${event.lines.join(' ')}`.trimEnd()),
  ]);
}

function textOf(node: Inline): string {
  if (typeof node === 'string') return node;
  return node.type === 'code' ? `\`${node.text}\`` : node.children.map(textOf).join('');
}

test('tells the events of a page in the order of reading, below their sections and with their lines', () => {
  const page = (limit: number, more: string): string =>
    `---\ntitle: Guide\ndate: 2025-01-${limit}\n---\n\n# Guide\n\n## Limits\n\nThe limit is ${limit} requests.\n\n` +
    `## Next steps\n\n- Read on.\n${more}`;
  expect(lines(listed(page(20, ''), page(10, '- Ask us.\n')))).toEqual([
    '- In the front matter, “date” changes from `2025-01-20` to `2025-01-10`. R3',
    'Limits #limits',
    '- A limit goes down from `20` to `10`. R10',
    'Next steps #next-steps',
    '- The list item “Ask us” is added. R15',
  ]);
});

test('is not made of a single event, which the explanation tells', () => {
  expect(listed('One line.\n', 'Another line.\n')).toBeNull();
});

test('leaves out what another event of the line says with more words', () => {
  const line = {old: 3, new: 3};
  const renamed = changeEvent('heading-renamed', {before: 'Filters (preview)', after: 'Filters', line});
  const dropped = changeEvent('preview-removed', {before: '(preview)', line});
  const added = changeEvent('paragraph-added', {after: 'New words.', line: {new: 9}});
  expect(listOf([renamed, dropped])).toBeNull();
  expect(listOf([renamed, dropped, added])).toMatchObject({count: 2, omitted: 0});
});

test('says once what happens several times in a section, with all lines', () => {
  const repair = (line: number, section: string): ChangeEvent =>
    changeEvent('code-repaired', {before: 'verfiy', after: 'verify', section, line: {old: line, new: line + 1}});
  expect(lines(listOf([repair(4, 'A'), repair(8, 'A'), repair(20, 'B')]))).toEqual([
    'A #null',
    '- In code, `verfiy` is corrected to `verify`. R5 R9',
    'B #null',
    '- In code, `verfiy` is corrected to `verify`. R21',
  ]);
});

test('begins with what concerns the whole file, wherever it was found', () => {
  const added = changeEvent('paragraph-added', {after: 'New words.', section: 'A', sectionId: 'a', line: {new: 9}});
  expect(lines(listOf([added, changeEvent('final-newline')]))).toEqual([
    '- The line break at the end of the file changes.',
    'A #a',
    '- A paragraph is added: “New words”. R9',
  ]);
});

test('knows the id of a section that the head still has', () => {
  const removed = (section: string, sectionId: string): ChangeEvent =>
    changeEvent('paragraph-removed', {before: 'Old words.', section, sectionId, line: {old: 9}});
  const list = listOf([removed('Kept', 'kept'), removed('Gone', 'gone')], {lostIds: ['gone']});
  expect(list?.sections.map(({id}) => id)).toEqual(['kept', null]);
});

test('leads to the first line that the diff shows of a block that begins above it', () => {
  const hunks = [{...wholeHunk, oldStart: 5, oldLines: 6, newStart: 7, newLines: 8}];
  const at = (line: ChangeEvent['line']): ChangeEvent => changeEvent('paragraph-reworded', {after: 'Words.', line});
  const linesOf = (line: ChangeEvent['line']): string[] =>
    listOf([at(line), changeEvent('final-newline')], {hunks})?.sections[0]?.events[0]?.lines ?? [];
  expect(linesOf({old: 1, new: 2})).toEqual(['R7']);
  expect(linesOf({old: 9, new: 12})).toEqual(['R12']);
  expect(linesOf({old: 9})).toEqual(['L9']);
  expect(linesOf({old: 90, new: 90})).toEqual([]);
});

test('leads to the first line of a block where there is no diff', () => {
  const removed = changeEvent('paragraph-removed', {before: 'Words.', section: 'Old', line: {old: 9}});
  const added = changeEvent('paragraph-added', {after: 'Words.', section: 'New', line: {new: 12}});
  const list = listOf([removed, added], {hunks: null});
  expect(list?.sections.map(({events}) => events[0]?.lines)).toEqual([['L9'], ['R12']]);
});

test('quotes more than an explanation has room for, whole addresses, and says where a text goes on', () => {
  const page = (words: string, link: string): string => `# A\n\n${words}\n\nRead [this](${link}).\n`;
  const address = (part: string): string => `https://example.com/${part.repeat(20)}/${part.repeat(20)}/${part}`;
  const words = 'word '.repeat(40).trim();
  const [, text, link] = lines(listed(page('', address('one-')), page(`Ten ${words}.`, address('two-'))));
  expect(text).toBe(`- A paragraph is added: “Ten ${'word '.repeat(19).trim()}…”. R3`);
  expect(link).toBe(`- The link “this” now leads to \`${address('two-')}\` instead of \`${address('one-')}\`. R5`);
});

test('keeps the weightiest events where there are too many, in their order, and counts the others', () => {
  const date = changeEvent('front-matter-date', {name: 'date', before: '2025', after: '2026', line: {new: 1}});
  const rows = Array.from({length: 120}, (_, row) =>
    changeEvent('table-row-added', {after: `Row ${row}`, line: {new: row + 10}}),
  );
  const repair = changeEvent('code-repaired', {before: 'verfiy', after: 'verify', line: {old: 400, new: 420}});
  const list = listOf([date, ...rows, repair]);
  expect(list).toMatchObject({count: 122, omitted: 22});
  const texts = lines(list);
  expect(texts).toHaveLength(100);
  expect(texts[0]).toBe('- The table row “Row 0” is added. R10');
  expect(texts[99]).toBe('- In code, `verfiy` is corrected to `verify`. R420');
});

test('says once what happened alike in three sections or more, in the first of them, with the others', () => {
  const row = (section: string | null, line: number, after = 'New row'): ChangeEvent =>
    changeEvent('table-row-added', {after, section, sectionId: section?.toLowerCase() ?? null, line: {new: line}});
  const list = listOf([
    row('A', 1),
    row('B', 5, 'Other row'),
    row('B', 6),
    row('C', 9),
    row('C', 10),
    row('D', 12, 'Other row'),
  ]);
  expect(lines(list)).toEqual([
    'A #a',
    '- The table row “New row” is added. R1',
    'B #b',
    '- The table row “Other row” is added. R5',
    'D #d',
    '- The table row “Other row” is added. R12',
  ]);
  expect(list).toMatchObject({count: 6, omitted: 0});
  expect(list?.sections[0]?.events[0]?.elsewhere).toEqual([
    {title: 'B', id: 'b', lines: ['R6']},
    {title: 'C', id: 'c', lines: ['R9', 'R10']},
  ]);
});

test('counts what is said once as one of the entries that it has room for', () => {
  const rows = Array.from({length: 400}, (_, index) =>
    changeEvent('table-row-added', {after: 'New row', section: `Part ${index}`, sectionId: `part-${index}`}),
  );
  const [section, ...others] = listOf(rows)?.sections ?? [];
  expect(others).toEqual([]);
  expect(section?.events[0]?.elsewhere).toHaveLength(399);
});

test('knows the ids of the sections of a new page', () => {
  const events = fileEvents(
    {markdown, data: new Map()},
    changedFile('docs/a.md', null, '# New\n\n## Start here\n\nOne.\n\n## `End`\n\nTwo.\n'),
  );
  const sections = listOf(events)?.sections ?? [];
  expect(sections.map(({title, id, events: own}) => [title, id, own.length])).toEqual([
    [null, null, 1],
    [null, 'start-here', 1],
    [null, 'end', 1],
  ]);
});

test('is told in the language of the report', () => {
  const added = changeEvent('heading-added', {after: '制限', line: {new: 9}});
  expect(lines(listOf([added, changeEvent('final-newline')], {locale: 'ja'})).join()).not.toMatch(/[a-z]{2}/);
});

test('an event reads the same from its JSON form', () => {
  const text = fc.option(fc.string({minLength: 1}));
  const line = fc.record({old: fc.nat(), new: fc.nat()}, {requiredKeys: []});
  const event: fc.Arbitrary<ChangeEvent> = fc.record({
    kind: fc.constantFrom('paragraph-added' as const, 'key-changed' as const),
    section: text,
    sectionId: text,
    oldSection: text,
    oldSectionId: text,
    before: text,
    after: text,
    name: text,
    column: text,
    keyPath: text,
    lead: text,
    since: text,
    count: fc.nat(),
    line,
  });
  fc.assert(fc.property(event, (one) => expect(eventOfJson(eventJson(one))).toEqual({...one, line: {...one.line}})));
});
