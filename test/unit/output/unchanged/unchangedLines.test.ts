import {unchangedLines} from '../../../../plugin/src/output/unchanged/unchangedLines';

const hunk = {oldStart: 2, oldLines: 1, newStart: 2, newLines: 2, heading: '', lines: ['-b', '+B', '+x']};

test('the lines before, between and behind hunks are those that both versions have', () => {
  expect(unchangedLines({base: 'a\nb\nc\r\nd', head: 'a\nB\nx\nc\r\nd'}, [hunk])).toEqual({
    gaps: [['a'], ['c\r', 'd']],
    endsInNewline: false,
    headLines: 5,
  });
});

test('a diff that shows the whole file leaves nothing to be shown', () => {
  const whole = {...hunk, oldStart: 1, newStart: 1};
  expect(unchangedLines({base: 'b\n', head: 'B\nx\n'}, [whole])).toBeNull();
});

test.each([
  ['a line outside the hunks differs', 'a\nb\nc\n', 'a\nB\nx\nC\n'],
  ['a side is longer than the other outside the hunks', 'a\nb\nc\n', 'a\nB\nx\nc\nd\n'],
  ['the hunks are of another text', 'a\nb\nc\n', 'a\nB\ny\nc\n'],
])('no line is taken where %s', (_, base, head) => {
  expect(unchangedLines({base, head}, [hunk])).toBeNull();
});
