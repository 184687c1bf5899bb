import fc from 'fast-check';
import {blocksOf} from '../../plugin/src/markdown/blocks/blocksOf';
import {blockStarts} from '../../plugin/src/markdown/blocks/blockStarts';
import {loadMarkdownParser, type MarkdownParser} from '../../plugin/src/markdown/blocks/parseBlocks';
import {sectionOutline} from '../../plugin/src/markdown/blocks/sectionOutline';

let parse: MarkdownParser;
beforeAll(async () => {
  parse = await loadMarkdownParser();
});

const marks = fc.constantFrom(
  '',
  '',
  '',
  '  ',
  '    ',
  '> ',
  '>',
  '- ',
  '* ',
  '1. ',
  '2) ',
  '   - ',
  '> - ',
  '\t',
  '- - ',
);
const starts = fc.constantFrom(
  ...[
    '',
    'word',
    'été',
    '語',
    '10',
    '10. ',
    '**bold',
    '*em',
    '_em',
    '***',
    '`code',
    '``',
    '```',
    '```js',
    '~~~',
    '"',
    '(',
  ],
  ...[
    '{',
    '}',
    '!',
    '![a](b)',
    '[a',
    '[a]',
    '[a]: ',
    ']: /url',
    '[^1]: ',
    '<!--',
    '-->',
    '<div>',
    '</div>',
    '<script>',
  ],
  ...[
    '</script>',
    '<?',
    '?>',
    '<![CDATA[',
    ']]>',
    '|',
    '| a | b |',
    'a | b',
    '|---|---|',
    '--- | ---',
    '---',
    '===',
    ':-:',
  ],
  ...[
    ':::note',
    ':::note[A]',
    ':::',
    '::leaf',
    '# H',
    '## H #',
    '#',
    '\\',
    '\\|',
    '&amp;',
    '.',
    '/',
    '@',
    '+',
    '+ ',
    '=',
  ],
);
const rests = fc.constantFrom(
  '',
  '',
  ' words',
  ' a | b',
  ' -->',
  ' `',
  '```',
  '"',
  ' "title"',
  '{#id}',
  ']',
  '  ',
  '\\',
  ' </script>',
);
const line = fc.tuple(marks, starts, rests).map((parts) => parts.join(''));
const table = fc
  .tuple(
    fc.constantFrom('| a | b |', 'a | b', '| a |', '> | a | b |'),
    fc.constantFrom('|---|---|', '--- | ---', '|:-:|'),
    line,
  )
  .map((lines) => lines.join('\n'));

it('reads the same blocks from what lines begin with as from whole lines', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof({weight: 4, arbitrary: line}, table), {maxLength: 12}), (document) => {
      const {lines, sections, ids} = sectionOutline(document.join('\n'));
      for (const section of sections) {
        const own = lines.slice(section.start - 1, section.end);
        const blocks = (parsed: readonly string[]) => blocksOf(parse(parsed.join('\n')), own, section, ids);
        expect(blocks(blockStarts(own))).toEqual(blocks(own));
      }
    }),
    {numRuns: 500},
  );
});
