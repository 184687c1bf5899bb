import fc from 'fast-check';
import {blocksOf} from '../../plugin/src/markdown/blocks/blocksOf';
import {blockStarts, type BlockStarts} from '../../plugin/src/markdown/blocks/blockStarts';
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
/** Lines of words in a row, and what may come of the last of them. */
const stretch = fc
  .tuple(
    fc.array(fc.tuple(marks, fc.constantFrom('word', 'été', '"', '{', '*em', '`code', '[a', 'a > b', '|')), {
      minLength: 1,
      maxLength: 2,
    }),
    fc.integer({min: 3, max: 5}),
    fc.constantFrom('', '===', '---', '|---|', '--- | ---', ':-:', '```', '  word', '- word'),
  )
  .map(([own, times, last]) => {
    const lines = own.flatMap(([mark, start]) => Array<string>(times).fill(mark + start));
    return [...lines, last].join('\n');
  });
const table = fc
  .tuple(
    fc.constantFrom('| a | b |', 'a | b', '| a |', '> | a | b |'),
    fc.constantFrom('|---|---|', '--- | ---', '|:-:|'),
    line,
  )
  .map((lines) => lines.join('\n'));

it('reads the same blocks from what lines begin with as from whole lines', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({weight: 4, arbitrary: line}, {weight: 2, arbitrary: stretch}, table), {maxLength: 12}),
      (document) => {
        const {lines, sections, ids} = sectionOutline(document.join('\n'));
        for (const section of sections) {
          const own = lines.slice(section.start - 1, section.end);
          const blocks = ({text, numbers}: BlockStarts) => blocksOf(parse(text), {lines: own, numbers}, section, ids);
          const whole = {text: own.join('\n'), numbers: own.map((_, index) => index + 1)};
          expect(blocks(blockStarts(own))).toEqual(blocks(whole));
        }
      },
    ),
    {numRuns: 1000},
  );
});
