import {quantities} from '../../../plugin/src/markdown/prose/quantities';

const found = (text: string) => quantities(text).map(({text: span, value, dimension}) => [span, value, dimension]);

test('sizes are bytes, times are seconds', () => {
  expect(found('1 MB, 256KB or 2 GiB')).toEqual([
    ['1 MB', 1024 ** 2, 'size'],
    ['256KB', 256 * 1024, 'size'],
    ['2 GiB', 2 * 1024 ** 3, 'size'],
  ]);
  expect(found('90 s, 1.5 minutes, 2 hours, 250 ms, 3 days')).toEqual([
    ['90 s', 90, 'time'],
    ['1.5 minutes', 90, 'time'],
    ['2 hours', 7200, 'time'],
    ['250 ms', 0.25, 'time'],
    ['3 days', 259_200, 'time'],
  ]);
});

test('percentages and numbers with separators of thousands are read', () => {
  expect(found('99.9 % of 10,000 calls')).toEqual([
    ['99.9 %', 99.9, 'percent'],
    ['10,000', 10_000, 'number'],
  ]);
});

test('a rate is counted by the second', () => {
  expect(found('600 requests per minute')).toEqual([['600', 10, 'requests/time']]);
  expect(found('60 MB/min')).toEqual([['60 MB', 1024 ** 2, 'size/time']]);
});

test('versions, dates, ordinals, clock times and names hold no quantities', () => {
  expect(found('v1.2 3.9.1 2024-10-21 gpt-4 3rd 10:30 #12 1-5')).toEqual([]);
});
