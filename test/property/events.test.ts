import fc from 'fast-check';
import {fileEvents} from '../../plugin/src/analysis/events/fileEvents';
import {loadMarkdownParser, type MarkdownParser} from '../../plugin/src/markdown/blocks/parseBlocks';
import type {ChangeEvent} from '../../plugin/src/model/event';
import {changedFile} from '../unit/analysis/changedFile';

let parse: MarkdownParser;
beforeAll(async () => {
  parse = await loadMarkdownParser();
});

const eventsOf = (base: string, head: string, path = 'docs/a.md') =>
  fileEvents({markdown: parse, data: new Map()}, changedFile(path, base, head));

const nouns = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot', 'golf', 'hotel', 'india', 'juliet'];
const sentence = fc
  .array(fc.constantFrom(...nouns), {minLength: 4, maxLength: 9})
  .map((words) => `${words.join(' ')}.`);

/** Blocks of every family, each with words of its own. */
const block = fc.oneof(
  sentence,
  fc.array(sentence, {minLength: 1, maxLength: 3}).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(sentence, {minLength: 1, maxLength: 3})
    .map((items) => items.map((item, at) => `${at + 1}. ${item}`).join('\n')),
  fc
    .array(fc.tuple(fc.constantFrom(...nouns), sentence), {minLength: 1, maxLength: 3})
    .map((rows) =>
      ['| Key | Words |', '| --- | --- |', ...rows.map(([key, words]) => `| ${key} | ${words} |`)].join('\n'),
    ),
  sentence.map((words) => `\`\`\`js\nsay('${words}');\n\`\`\``),
  sentence.map((words) => `:::note\n\n${words}\n\n:::`),
  sentence.map((words) => `> [!TIP]\n> ${words}`),
  fc.constantFrom(...nouns).map((word) => `![${word}](./${word}.png)`),
  fc.constantFrom(...nouns).map((word) => `<Card title="${word}" />`),
);

/** Sections with titles that no other has, as many as asked for. */
const sections = (least: number) =>
  fc
    .array(fc.array(block, {minLength: 1, maxLength: 4}), {minLength: least, maxLength: 6})
    .map((list) => list.map((blocks, at) => [`## Section ${at} of ${nouns[at] ?? ''}`, ...blocks].join('\n\n')));

const pageOf = (parts: readonly string[]) => `# Page\n\n${parts.join('\n\n')}\n`;
const path = fc.constantFrom('docs/a.md', 'docs/b.mdx');

/** Lines as documents have them, and lines as they should not. */
const markdownLine = fc.oneof(
  sentence,
  fc.constantFrom(
    '',
    '',
    '---',
    '# One',
    '## Two {#two}',
    '- item',
    '  1. item',
    '> [!NOTE]',
    ':::note[A]',
    ':::',
    '::::',
  ),
  fc.constantFrom(
    '```js title="a"',
    '```',
    '~~~',
    '| a | b |',
    '|---|---|',
    '| 1 | ✅ |',
    '[a]: ./b.md',
    '![a](b.png =1x2)',
  ),
);
const mdxLine = fc.oneof(
  markdownLine,
  fc.constantFrom('<Tabs>', '<TabItem value="a" label="A">', '</TabItem>', '</Tabs>', '<Card title="x">', '</Card>'),
  fc.constantFrom("import A from './a';", 'export const b = {', '};', '{props.x}', '{/* c */}', '<A b={c} d', '/>'),
);
const text = (line: fc.Arbitrary<string>) => fc.array(line, {maxLength: 30}).map((lines) => lines.join('\n'));
const anyText = fc.oneof(
  text(markdownLine),
  text(mdxLine),
  fc.string({unit: 'binary', maxLength: 300}),
  fc.string({
    unit: fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '{',
      '}',
      '<',
      '>',
      '|',
      '*',
      '`',
      ':',
      '#',
      '-',
      '!',
      '"',
      '=',
      ' ',
      '\n',
    ),
    maxLength: 200,
  }),
);

test('equal texts have no event but that nothing was read of them', () => {
  fc.assert(
    fc.property(anyText, path, (same, name) => {
      expect(eventsOf(same, same, name).map(({kind}) => kind)).toEqual(['content-unread']);
    }),
  );
});

test('an inserted section is exactly one event', () => {
  const inserted = fc.tuple(sections(1), fc.array(block, {minLength: 1, maxLength: 4}), fc.nat(), path);
  fc.assert(
    fc.property(inserted, ([parts, blocks, at, name]) => {
      const place = at % (parts.length + 1);
      const fresh = ['## Quite another one', ...blocks].join('\n\n');
      const head = [...parts.slice(0, place), fresh, ...parts.slice(place)];
      const events = eventsOf(pageOf(parts), pageOf(head), name);
      expect(events.map(({kind, after, sectionId}) => [kind, after, sectionId])).toEqual([
        ['heading-added', 'Quite another one', 'quite-another-one'],
      ]);
    }),
  );
});

/** Sections of the same few blocks, whose headings share most of their words. */
const note = ':::note\n\nalpha alpha alpha alpha.\n\n:::';
const image = '![alpha](./alpha.png)';
const alike = [
  '## Section 0 of alpha\n\n> [!TIP]\n> alpha alpha alpha alpha.',
  `## Section 1 of bravo\n\n${image}`,
  `## Section 2 of charlie\n\n${note}\n\n${image}`,
  `## Section 3 of delta\n\n${note}\n\n<Card title="alpha" />`,
  `## Section 4 of echo\n\n${note}`,
];

test('a section that only moved is neither removed nor added', () => {
  fc.assert(
    fc.property(sections(3), fc.nat(), fc.nat(), path, (parts, from, to, name) => {
      const [source, target] = [from % parts.length, to % parts.length];
      const rest = parts.filter((_, index) => index !== source);
      const head = [...rest.slice(0, target), parts[source] ?? '', ...rest.slice(target)];
      const kinds = eventsOf(pageOf(parts), pageOf(head), name).map(({kind}) => kind);
      expect(kinds.filter((kind) => kind === 'heading-added' || kind === 'heading-removed')).toEqual([]);
    }),
    {examples: [[alike, 736209773, 199801791, 'docs/a.md']]},
  );
});

/** An event without the lines, which edits elsewhere shift. */
const withoutLines = ({line, ...event}: ChangeEvent) => JSON.stringify([event, Object.keys(line)]);

test('independent edits have the same events together as each alone', () => {
  const edits = fc.array(fc.tuple(fc.boolean(), sentence), {minLength: 4, maxLength: 4});
  fc.assert(
    fc.property(sections(4), edits, path, (parts, changes, name) => {
      const edited = (part: string, index: number, only: number | null) => {
        const [isEdited, words = ''] = changes[index] ?? [false];
        return isEdited && (only === null || only === index) ? `${part}\n\nAdded: ${words}` : part;
      };
      const head = (only: number | null) => pageOf(parts.map((part, index) => edited(part, index, only)));
      const base = pageOf(parts);
      const touched = changes.flatMap(([isEdited], index) => (isEdited ? [index] : []));
      const alone = touched.flatMap((only) => eventsOf(base, head(only), name));
      const together = touched.length === 0 ? [] : eventsOf(base, head(null), name);
      expect(together.map(withoutLines).sort()).toEqual(alone.map(withoutLines).sort());
    }),
  );
});

const collapsed = (value: string) => value.replace(/\s+/g, ' ').trim();

test('what is quoted stands in its version in one piece, and the same input gives the same bytes', () => {
  fc.assert(
    fc.property(anyText, anyText, path, (base, head, name) => {
      const events = eventsOf(base, head, name);
      expect(events.length).toBeGreaterThan(0);
      expect(JSON.stringify(eventsOf(base, head, name))).toBe(JSON.stringify(events));
      const [before, after] = [collapsed(base), collapsed(head)];
      for (const event of events) {
        if (event.before !== null) expect(before).toContain(event.before);
        if (event.after !== null && event.kind !== 'preview-removed') expect(after).toContain(event.after);
        for (const span of [event.name, event.column]) {
          if (span !== null) expect(after.includes(span) || before.includes(span)).toBe(true);
        }
      }
    }),
    {numRuns: 300, examples: [['[_[\n-', '', 'docs/a.md']]},
  );
});
