import {isNewSince, parseSeenMark} from '../../../plugin/src/client/seenMark';

const seen = {date: '2025-05-22', permalinks: ['/changelog/a']};

test.each([
  ['of a later day', '2025-05-23', '/changelog/a', true],
  ['that was not there on the last day', '2025-05-22', '/changelog/b', true],
  ['that was there on the last day', '2025-05-22', '/changelog/a', false],
  ['of an earlier day', '2025-05-21', '/changelog/c', false],
])('an entry %s: new is %s', (_, date, permalink, expected) => {
  expect(isNewSince({date, permalink}, seen)).toBe(expected);
});

test('whatever else lies in the storage is no mark', () => {
  expect(parseSeenMark(JSON.stringify(seen))).toEqual(seen);
  [null, '', 'null', '{', '[]', '{"date": 1}', '{"date": "2025-05-22"}'].forEach((text) =>
    expect(parseSeenMark(text)).toBeNull(),
  );
});
