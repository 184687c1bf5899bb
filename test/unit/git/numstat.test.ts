import {parseNumstat} from '../../../plugin/src/git/diff/numstat';

test('reads counts in order, of renames and binary files too', () => {
  const output = '3\t1\ta.md\0' + '0\t0\t\0old name\0new name\0' + '-\t-\ti.png\0' + '12\t0\ttab\there\nline\0';
  expect(parseNumstat(Buffer.from(output))).toEqual([
    {additions: 3, deletions: 1, binary: false},
    {additions: 0, deletions: 0, binary: false},
    {additions: 0, deletions: 0, binary: true},
    {additions: 12, deletions: 0, binary: false},
  ]);
});

test('paths that look like counts are paths', () => {
  expect(parseNumstat(Buffer.from('1\t2\t\0' + '5\t5\ta\0' + '6\t6\tb\0'))).toHaveLength(1);
});

test('nothing changed is no entry', () => {
  expect(parseNumstat(Buffer.alloc(0))).toEqual([]);
});

test('another form is refused', () => {
  expect(() => parseNumstat(Buffer.from('1 file changed\0'))).toThrow(SyntaxError);
});
