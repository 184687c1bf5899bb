import {ownSuccessor, successorIn} from '../../../plugin/src/markdown/prose/successor';

test('a name that takes the place of another one is found in a sentence', () => {
  expect(successorIn('This rule is being renamed to [`only-open`](./only-open.md).')).toEqual({
    form: 'renamed',
    name: 'only-open',
  });
  expect(successorIn('It is replaced by `open`.')).toEqual({form: 'replaced', name: 'open'});
  expect(successorIn('It is open.')).toBeNull();
});

test('a page says of itself what takes its place before its first section, in a note or outside of one', () => {
  const sentence = 'This rule is being renamed to [`only-open`](./only-open.md).';
  expect(ownSuccessor(`# Shut\n\nCloses.\n\n:::warning\n${sentence}\nIt goes.\n:::\n`)).toBe(sentence);
  expect(ownSuccessor(`# Shut\n\n> ${sentence}\n`)).toBe(sentence);
  expect(ownSuccessor(`# Shut\n\n## Options\n\n${sentence}\n`)).toBeNull();
  expect(ownSuccessor('# Shut\n\nThe option `a` is renamed to `b`.\n')).toBeNull();
});
