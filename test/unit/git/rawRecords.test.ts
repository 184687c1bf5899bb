import {parseRawRecords} from '../../../plugin/src/git/diff/rawRecords';

const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];

/** A record as `git diff --raw -z` prints it. */
function record(status: string, ...paths: (string | Buffer)[]): Buffer {
  const head = Buffer.from(`:100644 100755 ${a} ${b} ${status}\0`);
  return Buffer.concat([head, ...paths.flatMap((file) => [Buffer.from(file), Buffer.from([0])])]);
}

test('reads one path, and two of renames and copies', () => {
  const output = Buffer.concat([record('M', 'a.md'), record('R087', 'old.md', 'new.md'), record('C100', 'x', 'y')]);
  const {records, rest} = parseRawRecords(output);
  expect(rest).toBe(output.length);
  expect(
    records.map(({status, similarity, oldPath, path}) => [status, similarity, oldPath?.toString(), path.toString()]),
  ).toEqual([
    ['modified', null, undefined, 'a.md'],
    ['renamed', 87, 'old.md', 'new.md'],
    ['copied', 100, 'x', 'y'],
  ]);
  expect(records[0]).toMatchObject({oldMode: '100644', newMode: '100755', oldOid: a, newOid: b});
});

test('says where the patch begins', () => {
  const output = Buffer.concat([record('A', 'a.md'), Buffer.from('\0diff --git a/a.md b/a.md\n')]);
  expect(output.subarray(parseRawRecords(output).rest).toString()).toBe('diff --git a/a.md b/a.md\n');
});

test.each([
  ':100644 begins like a record',
  'tab\tline\nquote"back\\slash',
  ' b/c ',
  '-option',
  '2025-01-01',
  'caf\u00e9',
])('keeps the name %j as it is', (name) => {
  expect(parseRawRecords(record('D', name)).records[0]?.path.toString()).toBe(name);
});

test('keeps the bytes of a name that is not UTF-8', () => {
  const name = Buffer.from([0x66, 0xff, 0xfe]);
  expect(parseRawRecords(record('T', name)).records[0]).toMatchObject({status: 'type-changed', path: name});
});

test('nothing changed is no record', () => {
  expect(parseRawRecords(Buffer.alloc(0))).toEqual({records: [], rest: 0});
});

test.each([
  ['an unknown status', record('X', 'a')],
  ['an unmerged path', record('U', 'a')],
  ['a path that is cut off', record('M', 'a').subarray(0, -1)],
  ['a second path that is missing', record('R100', 'a')],
  ['another form', Buffer.from(':100644 M\0a\0')],
])('%s is refused', (_what, output) => {
  expect(() => parseRawRecords(output)).toThrow(SyntaxError);
});
