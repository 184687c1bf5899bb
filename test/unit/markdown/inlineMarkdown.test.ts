import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {loadInlinePrinter} from '../../../plugin/src/markdown/blocks/inlineMarkdown';

const hostile = [
  '|',
  '`',
  '``',
  '<script>',
  '</b>',
  '{x}',
  '[a](b)',
  '![a](b)',
  '*a*',
  '_a_',
  '~~a~~',
  '# a',
  '\\',
  '&amp;',
  '- a',
  '1. a',
  '> a',
  '<!--',
  ':::note',
];

describe.each(hostile)('%s', (value) => {
  test('comes back as text from text', async () => {
    const print = await loadInlinePrinter();
    const markdown = print([{type: 'text', value: `a ${value} z`}]);
    expect(unified().use(remarkParse).use(remarkGfm).parse(markdown).children).toMatchObject([
      {type: 'paragraph', children: [{type: 'text', value: `a ${value} z`}]},
    ]);
    expect(markdown).not.toMatch(/(?<!\\)[<{]/);
  });

  test('comes back as code from code', async () => {
    const print = await loadInlinePrinter();
    const [block] = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(print([{type: 'inlineCode', value}])).children;
    expect(block).toMatchObject({type: 'paragraph', children: [{type: 'inlineCode', value}]});
  });
});

test('line feeds become spaces', async () => {
  const print = await loadInlinePrinter();
  expect(
    print([
      {type: 'text', value: 'a\n# b'},
      {type: 'emphasis', children: [{type: 'text', value: 'c\nd'}]},
    ]),
  ).toBe('a # b*c d*');
});
