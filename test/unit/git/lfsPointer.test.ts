import {lfsPointer} from '../../../plugin/src/git/contents/lfsPointer';

const oid = 'ab'.repeat(32);
const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n`;

test('reads a pointer', () => {
  expect(lfsPointer(text)).toEqual({oid, size: 12_345});
  expect(lfsPointer(text.replace('oid', 'ext-0-foo sha256:0\noid'))).toEqual({oid, size: 12_345});
});

test.each([
  ['', 'nothing'],
  [`# LFS\n\n${text}`, 'a text about pointers'],
  [`${text}more\n`, 'a longer text'],
  [text.replace('sha256', 'md5'), 'another hash'],
  [text.replaceAll('\n', '\r\n'), 'other line ends'],
])('%j is no pointer (%s)', (other) => {
  expect(lfsPointer(other)).toBeNull();
});
