import fc from 'fast-check';
import type {RootContent} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {analyseRange} from '../../plugin/src/analysis/analyseRange';
import {messagesFor} from '../../plugin/src/locales';
import type {ChangedFile} from '../../plugin/src/model/fileChange';
import type {ChangeType, FileJson, Highlights, Statement} from '../../plugin/src/model/report';
import {buildHighlights} from '../../plugin/src/report/highlights';
import {createPhrases} from '../../plugin/src/report/phrases';
import {document} from '../helpers/anyDocument';
import {fileJson} from '../helpers/changes';
import {changedFile} from '../unit/analysis/changedFile';

const paths = ['docs/a.md', 'docs/b/a.md', 'c/b/a.md', 'docs/_b.mdx', 'a.yml', 'sidebars.js', 'a.ts', 'a.json'];
const side = fc.option(document, {freq: 5});
const files = fc.array(fc.tuple(side, side), {minLength: 1, maxLength: paths.length}).map((pairs) =>
  pairs.map(([base, head], index): ChangedFile => {
    const path = paths[index] ?? '';
    return changedFile(path, base, base === null && head === null ? '' : head);
  }),
);

/** What a reader sees quoted: code, and text between quotation marks, in which code and stressed words have their marks. */
function quotesIn(markdown: string): string[] {
  const [block] = unified().use(remarkParse).use(remarkGfm).parse(markdown).children;
  const nodes = block && 'children' in block ? block.children : [];
  const code = nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []));
  const text = sourceOfAll(nodes);
  return [...code, ...[...text.matchAll(/“([^”]*)”/g)].map((match) => (match[1] ?? '').replace(/…$/, ''))];
}

function sourceOf(node: RootContent): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'emphasis') return `*${sourceOfAll(node.children)}*`;
  if (node.type === 'strong') return `**${sourceOfAll(node.children)}**`;
  return node.type === 'text' ? node.value : '';
}

function sourceOfAll(nodes: readonly RootContent[]): string {
  return nodes.map(sourceOf).join('');
}

/** White space collapsed, and the two signs of stress as one: readers see neither of them. */
const collapsed = (text: string) => text.replace(/\s+/g, ' ').replaceAll('_', '*');

test('titles of a report are short and differ, and every quote is one span of the base, the head or the path', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (changed) => {
      const {files: told} = await analyseRange(changed, {locale: 'en'});
      const titles = told.map(({title}) => title.toLowerCase());
      expect(new Set(titles).size).toBe(titles.length);
      for (const [index, {title, brief, highlight, explanation}] of told.entries()) {
        for (const text of [title, brief]) expect(text.split(/\s+/).length).toBeLessThanOrEqual(12);
        const {base, head, change} = changed[index] ?? {};
        // A new file may name the removed one whose lines it has.
        const others = changed.map((file) => file.change.path);
        const sources = [base ?? '', head ?? '', change?.path ?? '', ...others].map(collapsed);
        for (const quote of [title, highlight, explanation].flatMap(quotesIn)) {
          expect({quote, found: sources.some((source) => source.includes(collapsed(quote)))}).toEqual({
            quote,
            found: true,
          });
        }
      }
    }),
    {numRuns: 100, seed: 11},
  );
});

test('what is told together is of one type, no noise, told once, and takes whole groups', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (changed) => {
      const {files: told, groups, gatherings} = await analyseRange(changed, {locale: 'en'});
      const members = gatherings.flatMap((gathering) => gathering.files);
      expect(new Set(members).size).toBe(members.length);
      for (const gathering of gatherings) {
        expect(gathering.files.length).toBeGreaterThanOrEqual(1);
        expect(new Set(gathering.files.map((index) => told[index]?.type)).size).toBe(1);
        expect(gathering.files.map((index) => told[index]?.noise)).toEqual(gathering.files.map(() => null));
        for (const group of groups) {
          const shared = group.files.filter((index) => gathering.files.includes(index));
          expect([0, group.files.length]).toContain(shared.length);
        }
      }
    }),
    {numRuns: 100, seed: 5},
  );
});

test('the same input gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (changed) => {
      const analyse = async () => JSON.stringify(await analyseRange(structuredClone(changed), {locale: 'en'}));
      expect(await analyse()).toBe(await analyse());
    }),
    {numRuns: 30, seed: 3},
  );
});

const listOf: Record<ChangeType, keyof Highlights> = {
  'breaking change': 'breakingChanges',
  'new feature': 'newFeatures',
  'bug fix': 'otherUpdates',
  'minor update': 'otherUpdates',
};

const someFile = fc.record({
  type: fc.constantFrom<ChangeType[]>('breaking change', 'new feature', 'bug fix', 'minor update'),
  noise: fc.option(fc.constantFrom('date-only', 'whitespace-only'), {freq: 3}),
  kinds: fc.array(
    fc.constantFrom('paragraph-reworded', 'typo-corrected', 'link-added', 'table-row-added', 'front-matter-date'),
    {minLength: 1, maxLength: 3},
  ),
  image: fc.constantFrom(null, null, 'binary-added', 'binary-changed'),
  word: fc.constantFrom('a', 'b'),
});

test('every file stands in exactly one highlight, that of its type or of its noise', () => {
  const phrases = createPhrases(messagesFor('en'));
  fc.assert(
    fc.property(fc.array(someFile, {maxLength: 12}), (given) => {
      const table = given.map(({type, noise, kinds, image, word}, index): FileJson => {
        const path = `docs/${word}/${index}${image ? '.png' : '.md'}`;
        const events = image ? [{kind: image, after: path}] : kinds.map((kind) => ({kind, before: word, after: 'new'}));
        return fileJson({path, title: path, events, type: noise ? 'minor update' : type, noise});
      });
      const shared = (['a', 'b'] as const).flatMap((word): Statement[] => {
        const own = table.filter(
          ({path, type, noise}) => path.startsWith(`docs/${word}/`) && type === 'new feature' && !noise,
        );
        return own.length < 3 ? [] : [{text: word, anchors: own.map(({anchor}) => anchor)}];
      });
      const highlights = buildHighlights(table, shared, phrases);
      for (const key of ['breakingChanges', 'newFeatures', 'otherUpdates'] as const) {
        const anchors = highlights[key].flatMap((statement) => statement.anchors).sort();
        const expected = table.filter(({type}) => listOf[type] === key).map(({anchor}) => anchor);
        expect(anchors).toEqual(expected.sort());
      }
    }),
    {numRuns: 500, seed: 2},
  );
});
