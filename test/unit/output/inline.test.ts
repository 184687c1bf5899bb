import {createInlineParser} from '../../../plugin/src/output/inline';
import type {Inline} from '../../../plugin/src/model/pages';

const cases: [markdown: string, expected: Inline[]][] = [
  ['plain', ['plain']],
  ['', []],
  [
    'a `b` *c* **d *e***',
    [
      'a ',
      {type: 'code', text: 'b'},
      ' ',
      {type: 'emphasis', children: ['c']},
      ' ',
      {type: 'strong', children: ['d ', {type: 'emphasis', children: ['e']}]},
    ],
  ],
  ['[guide](../guide.md#x)', [{type: 'link', href: '../guide.md#x', children: ['guide']}]],
  ['[here](#item-1)', [{type: 'link', href: '#item-1', children: ['here']}]],
  ['[mail](mailto:a@b.c)', [{type: 'link', href: 'mailto:a@b.c', children: ['mail']}]],
  ['https://a.b/c', [{type: 'link', href: 'https://a.b/c', children: ['https://a.b/c']}]],
  ['[x](javascript:alert(1)) y', ['x y']],
  ['[x](java&#9;script:alert(1))', ['x']],
  ['[x](DATA:text/html,y)', ['x']],
  ['[](https://a.b)', []],
  ['a <b>c</b> <!-- d -->', ['a <b>c</b> <!-- d -->']],
  ['![alt](x.png) ~~gone~~', ['alt gone']],
  ['~/.npmrc and ~/.yarnrc', ['~/.npmrc and ~/.yarnrc']],
  ['# of retries', ['# of retries']],
  ['1. Install', ['1. Install']],
  ['- [ ] task', ['- [ ] task']],
  ['> quoted', ['> quoted']],
  ['    indented', ['indented']],
  ['| a | b |', ['| a | b |']],
  ['[a]: b', ['[a]: b']],
  ['<details>', ['<details>']],
  ['a\r\n\r\nb\nc', ['a b c']],
  ['\\*a\\* \\{b\\} &lt;', ['*a* {b} <']],
];

test.each(cases)('%j is read as inline Markdown', async (markdown, expected) => {
  const parse = await createInlineParser();
  expect(parse(markdown)).toEqual(expected);
});

test('one parser reads many strings', async () => {
  const parse = await createInlineParser();
  expect(['*a*', '`b`'].map(parse)).toEqual([[{type: 'emphasis', children: ['a']}], [{type: 'code', text: 'b'}]]);
});
