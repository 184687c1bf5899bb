import fc from 'fast-check';
import {loadInlineParser, loadWholeParser} from '../../plugin/src/output/markdown/inlineNodes';

/** Words, and what Markdown or GFM may give a meaning to. */
const piece = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom('a', 'word', 'É', '日本', '😀', ' ', ' ')},
  fc.constantFrom(...Array.from('\\`*_[]()<>&~|@!#$+-=^{}:;.,/"\'1'), '\n', '\t', '\r', '\u0000', '\u00A0', '\uFEFF'),
  fc.constantFrom(
    'www.',
    'http://a.b',
    'mailto:',
    '1. ',
    '- ',
    '---',
    '&amp;',
    '> ',
    '    ',
    '\n\n',
    '  \n',
    ':::note',
  ),
);

/** Nodes as data, without where they stand. */
function withoutPositions(node: unknown): unknown {
  return JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === 'position' ? undefined : value))) as unknown;
}

test('plain text is read as the whole parser reads it', async () => {
  const [parse, parseWhole] = await Promise.all([loadInlineParser(), loadWholeParser()]);
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 8}), (pieces) => {
      const markdown = pieces.join('');
      expect(withoutPositions(parse(markdown))).toEqual(withoutPositions(parseWhole(markdown)));
    }),
    {numRuns: 3000, seed: 1},
  );
});
