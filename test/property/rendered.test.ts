import fc from 'fast-check';
import type {RenderedInline} from '../../plugin/src/model/rendered';
import {compareInline, plainInline} from '../../plugin/src/output/rendered/compareInline';
import {loadInlineTokenizer, type InlineTokenizer} from '../../plugin/src/output/rendered/inlineTokens';
import {loadDocumentRenderer, type RenderDocument} from '../../plugin/src/output/rendered/renderDocument';
import {document} from '../helpers/anyDocument';
import {hostilePairs} from '../helpers/hostileContents';
import {inlineText, sideTexts} from '../helpers/renderedText';
import {changedFile} from '../unit/analysis/changedFile';

let render: RenderDocument;
let tokenize: InlineTokenizer;

beforeAll(async () => {
  [render, tokenize] = await Promise.all([loadDocumentRenderer(), loadInlineTokenizer()]);
});

const words = fc.constantFrom(
  'one',
  'two',
  ' ',
  '\n',
  '**',
  '*',
  '`',
  '[a](b)',
  '<b>',
  '{x}',
  '$a_1$',
  '![i](p)',
  '&lt;',
  '日本語',
);
const prose = fc.oneof(
  fc.array(words, {maxLength: 20}).map((parts) => parts.join('')),
  fc.string({unit: 'binary', maxLength: 60}),
);
const plain = (text: string): string => text.replace(/\s+/g, ' ');

test('each side of compared prose reads as that side alone', () => {
  fc.assert(
    fc.property(prose, prose, (before, after) => {
      const [ones, others] = [tokenize(before), tokenize(after)];
      const {content} = compareInline(ones, others);
      expect(plain(inlineText(content, 'ins'))).toBe(plain(inlineText(plainInline(others), 'ins')));
      expect(plain(inlineText(content, 'del'))).toBe(plain(inlineText(plainInline(ones), 'del')));
    }),
  );
});

test('prose that is compared with itself has no mark', () => {
  const marks = (content: readonly RenderedInline[]): string[] =>
    content.flatMap((node) =>
      typeof node === 'string' || !('children' in node)
        ? []
        : [...(node.type === 'ins' || node.type === 'del' ? [node.type] : []), ...marks(node.children)],
    );
  fc.assert(
    fc.property(prose, (text) => {
      const {content, isChanged} = compareInline(tokenize(text), tokenize(text));
      expect([isChanged, marks(content)]).toEqual([false, []]);
    }),
  );
});

test('any two documents are rendered, and nothing is on a side that the side does not have', () => {
  fc.assert(
    fc.property(document, document, (base, head) => {
      const made = render(changedFile('docs/a.mdx', base, head));
      if (made === null) return;
      const has = (text: string, source: string): boolean =>
        text.split(/\s+/).every((word) => source.includes(word.replace(/[…]/g, '')));
      expect(sideTexts(made, 'ins').filter((text) => !has(text, `${head} note`))).toEqual([]);
      expect(JSON.stringify(made).length).toBeLessThan(60_000);
    }),
  );
});

test.each(Object.keys(hostilePairs).filter((path) => /\.mdx?$/.test(path)))('%s is rendered in bounds', (path) => {
  const {base, head} = hostilePairs[path] ?? {base: null, head: null};
  const start = performance.now();
  const made = render(changedFile(path, base?.content.toString() ?? null, head?.content.toString() ?? null));
  expect(JSON.stringify(made).length).toBeLessThan(60_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});
