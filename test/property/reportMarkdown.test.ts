import fc from 'fast-check';
import type {Heading, Nodes, Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {displayPath} from '../../plugin/src/output/markdown/fileLinks';
import {reportMarkdown} from '../../plugin/src/output/markdown/reportMarkdown';
import {sampleFile, sampleReport} from '../unit/output/sampleReport';

const marks = [
  '{',
  '}',
  '<',
  '>',
  '|',
  '`',
  '````',
  '#',
  '\\',
  '&amp;',
  '*',
  '_',
  '~~',
  '[',
  '](x)',
  '---',
  '1. ',
  ' ',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...marks), fc.string({maxLength: 3})), {minLength: 1, maxLength: 8})
  .map((parts) => parts.join(''));
const path = hostile.map((value) => value.replaceAll('\0', '') || 'a');
const line = fc.oneof(hostile, fc.string({unit: 'binary'})).map((value) => `+${value.replaceAll('\n', '')}`);

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
const text = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map((child) => text(child)).join('') : '';
const find = <Type extends Nodes['type']>(root: Root, type: Type) =>
  root.children.filter((node): node is Extract<typeof node, {type: Type}> => node.type === type);

async function printFile(overrides: Parameters<typeof sampleFile>[0]): Promise<{markdown: string; root: Root}> {
  const markdown = await reportMarkdown([sampleReport({files: [sampleFile(overrides)]})]);
  return {markdown, root: parser.parse(markdown)};
}

test('whatever is in a path, its heading and its table row read back as that path', async () => {
  await fc.assert(
    fc.asyncProperty(path, async (value) => {
      const {root} = await printFile({path: value, title: 'x'});
      const headings = find(root, 'heading').filter((node: Heading) => node.depth === 2);
      const shown = displayPath(value);
      expect(headings.map(text)).toContainEqual(expect.stringMatching(/\{#item-1a2b3c\}$/));
      expect(
        text(headings[3] ?? root)
          .replace(/ ?\{#item-1a2b3c\}$/, '')
          .trim(),
      ).toBe(shown.trim());
      const row = find(root, 'table')[0]?.children[1];
      expect(row?.children).toHaveLength(7);
    }),
  );
});

test('whatever is in a diff, its lines are found in one fence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, {minLength: 1}), async (lines) => {
      const hunk = {oldStart: 0, oldLines: 0, newStart: 1, newLines: lines.length, heading: '', lines};
      const {markdown, root} = await printFile({hunks: [hunk]});
      expect(markdown).toContain(
        `diff\n@@ -0,0 +1${lines.length === 1 ? '' : `,${lines.length}`} @@\n${lines.join('\n')}\n`,
      );
      expect(find(root, 'code')).toHaveLength(1);
    }),
  );
});

test('whatever is in a title, an explanation or a ref, the document keeps its headings', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (title, explanation, ref) => {
      const base = {...sampleReport().range.base, ref};
      const files = [sampleFile({title, explanation, notes: [explanation]})];
      const report = sampleReport({files, title, summary: explanation, range: {...sampleReport().range, base}});
      const root = parser.parse(await reportMarkdown([report]));
      const outline = find(root, 'heading').map((node) => `${node.depth} ${text(node)}`);
      const expected = parser.parse(await reportMarkdown([sampleReport()]));
      expect(outline).toEqual(find(expected, 'heading').map((node) => `${node.depth} ${text(node)}`));
    }),
  );
});
