import {createBytesFormat} from '../../../plugin/src/client/bytesFormat';

test.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [1234, '1.2 KB'],
  [9949, '9.9 KB'],
  [12_345, '12 KB'],
  [999_499, '999 KB'],
  [999_500, '1 MB'],
  [1_234_567, '1.2 MB'],
])('writes %d bytes with the rounding of the sentences of reports', (bytes, text) => {
  expect(createBytesFormat('en')(bytes)).toBe(text);
});

test('writes numbers in the locale of the page', () => {
  expect(createBytesFormat('de')(1234)).toBe('1,2 KB');
});
