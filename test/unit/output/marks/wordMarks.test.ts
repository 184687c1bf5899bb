import {wordMarks} from '../../../../plugin/src/output/marks/wordMarks';
import {marked} from './marked';

function both(before: string, after: string, ignoresSpace = false): [string, string] {
  const {removed, added} = wordMarks(before, after, ignoresSpace);
  return [marked(before, removed), marked(after, added)];
}

test.each([
  ['one word', 'Use the old model.', 'Use the new model.', 'Use the [old] model.', 'Use the [new] model.'],
  ['a word more', 'Use models.', 'Use small models.', 'Use models.', 'Use [small] models.'],
  ['a number as a whole', 'Up to 1,000 calls', 'Up to 1,500 calls', 'Up to [1,000] calls', 'Up to [1,500] calls'],
  [
    'words next to each other at once',
    'a red car stops',
    'a blue bike stops',
    'a [red car] stops',
    'a [blue bike] stops',
  ],
  ['numbers apart', 'from 1 to 3', 'from 2 to 4', 'from [1] to [3]', 'from [2] to [4]'],
  [
    'long runs across a short word',
    'see complicated and bewildering text',
    'see straightforward and understandable text',
    'see [complicated and bewildering] text',
    'see [straightforward and understandable] text',
  ],
  ['Chinese words', '我们支持模型', '我们使用模型', '我们[支持]模型', '我们[使用]模型'],
  ['indentation', '  - a', '    - a', '[  ]- a', '[    ]- a'],
  ['nothing in equal texts', 'same', 'same', 'same', 'same'],
])('marks %s', (_, before, after, one, other) => {
  expect(both(before, after)).toEqual([one, other]);
});

test('leaves white space alone where it does not count', () => {
  expect(both('a  b', 'a b c', true)).toEqual(['a  b', 'a b [c]']);
});

test('leaves lines over 3,000 characters unmarked', () => {
  expect(both('x'.repeat(2999), 'y'.repeat(3000))[0]).toMatch(/^\[/);
  expect(both('x', 'y'.repeat(3001))).toEqual(['x', 'y'.repeat(3001)]);
});

test('leaves lines unmarked that share few of very many words', () => {
  const words = (prefix: string): string => Array.from({length: 400}, (_, index) => `${prefix}${index}`).join(' ');
  expect(wordMarks(words('a'), words('b'))).toEqual({removed: [], added: []});
});
