import {remainingName} from '../../../plugin/src/markdown/prose/remainingName';

test('of two names that a sentence joins, the one that it keeps is told of the other', () => {
  expect(remainingName('dark', 'Set `mode` to `light` or `dark`.', 'Set `mode` to `light`.')).toBe('light');
  expect(remainingName('a', 'Use the `a` or the `b` models.', 'Use the `b` model.')).toBe('b');
});

test('a name that begins with the same word takes the place of another one', () => {
  expect(remainingName('pear-1', 'A resource with `pear-1`.', 'A resource with `pear-2-small`.')).toBe('pear-2-small');
});

test('where a sentence has several such names, or only others, nothing is told', () => {
  expect(remainingName('b', 'One of `a`, `b`, or `c`.', 'One of `a` or `c`.')).toBeNull();
  expect(remainingName('c', 'One of `a`, `b` or `c`.', 'One of `a`, `b`.')).toBeNull();
  expect(remainingName('pear-1', 'Set `size` of `pear-1`.', 'Set `size`.')).toBeNull();
});
