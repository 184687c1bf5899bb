import {heldShare, heldWords, wordRows} from '../../../plugin/src/text/heldWords';

const share = (lines: readonly string[], other: readonly string[]) => heldShare(heldWords(lines, wordRows(other)));

test('text that is wrapped at other places is held as a whole', () => {
  expect(
    share(
      ['The engine starts when you', 'turn the key to the right.'],
      ['The engine starts when you turn the key', 'to the right.'],
    ),
  ).toBe(1);
});

test('a few words in a row are in two texts by chance', () => {
  expect(share(['The engine starts when you turn the key.'], ['The engine starts when it rains in the night.'])).toBe(
    0,
  );
});

test('a short paragraph is held where the other text has the same one', () => {
  const other = ['# Engine', '', 'Default: on', '', 'It is on.'];
  expect(share(['## Engine', '', 'Default: on', '', 'Default: off'], other)).toBe(3 / 5);
});

test('each line has its own count, and a text without words holds nothing', () => {
  const held = heldWords(
    ['Turn the key of the engine to start it.', '', 'It hums.'],
    wordRows(['Turn the key of the engine to start it.']),
  );
  expect(held).toEqual([
    {words: 9, held: 9},
    {words: 0, held: 0},
    {words: 2, held: 0},
  ]);
  expect(heldShare([])).toBe(0);
});

test('Japanese, which has no spaces, is compared by its words', () => {
  const text = ['エンジンを始動するには、鍵を右に回してください。'];
  expect(share(text, text)).toBe(1);
});
