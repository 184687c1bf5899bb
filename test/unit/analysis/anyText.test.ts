import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {document, documentPath} from '../../helpers/anyDocument';
import {changedFile} from './changedFile';

test('any two texts have an event, a title and an explanation in which nothing of them is markup', async () => {
  const parser = unified().use(remarkParse).use(remarkGfm);
  await fc.assert(
    fc.asyncProperty(documentPath, document, document, async (name, base, head) => {
      const {files} = await analyseRange([changedFile(name, base, head)], {locale: 'en'});
      const {title = '', explanation = '', events = []} = files[0] ?? {};
      expect(events.length).toBeGreaterThan(0);
      for (const {kind, before, after} of events) {
        if (!['block-moved', 'table-row-moved', 'whitespace-changed', 'heading-level-changed'].includes(kind)) {
          expect(before ?? 'none').not.toBe(after);
        }
      }
      for (const text of [title, explanation]) {
        expect(text).not.toMatch(/“”| {2}|^$|\bfrom to\b|\n/);
        expect(text).not.toMatch(/(`[^`]+`|“[^”]+”) (?:to|becomes|as|is corrected to) \1/);
        const [block, ...rest] = parser.parse(text).children;
        expect(rest).toEqual([]);
        const types = block?.type === 'paragraph' ? block.children.map(({type}) => type) : ['none'];
        expect(types.filter((type) => !['text', 'inlineCode', 'emphasis', 'strong'].includes(type))).toEqual([]);
      }
    }),
    {numRuns: 400, seed: 7},
  );
});

test('the same input gives the same output', async () => {
  const files = () => [
    changedFile('docs/a.md', 'One word.\n', 'One term.\n'),
    changedFile('b.yml', 'a: 1\n', 'a: 2\n'),
  ];
  expect(await analyseRange(files(), {locale: 'en'})).toEqual(await analyseRange(files(), {locale: 'en'}));
});
