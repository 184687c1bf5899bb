import {markedProse} from '../../../plugin/src/analysis/words/quotes/markedProse';

const formsOf = (text: string) => markedProse(text)?.map((piece) => `${piece.form}: ${piece.text}`) ?? null;

test.each([
  ['Types *must* be **whole** strings', '*must*', '**whole**'],
  ['Types _must_ be __Whole__ strings', '_must_', '__Whole__'],
])('words that are stressed in %s are so in the quote', (text, ...marked) => {
  const words = marked.map((one) => one.replace(/[*_]/g, ''));
  expect(formsOf(text)).toEqual([
    'text: Types ',
    `emphasis: ${words[0]}`,
    'text:  be ',
    `strong: ${words[1]}`,
    'text:  strings',
  ]);
});

test.each([
  'The method __init__ is called',
  'The folder __tests__ and __DEV__',
  'The key snake_case_name of it',
  'The file _category_.json is read',
  'The field _private is read',
  '_category_',
  'Marks *within _others_ of* them',
  'Takes 2 * 3 of them',
])('names and marks that show are no stress: %s', (text) => {
  expect(formsOf(text)).toBeNull();
});
