import {countWords} from '../../../plugin/src/markdown/prose/countWords';

test.each([
  ['', 0],
  ['Add the row `westeurope` to Regions', 6],
  ['api-version is one word', 4],
  // 行 | westeurope | 追加: particles belong to the word before them.
  ['行「westeurope」を追加', 3],
  ['在 Regions 中新增一行', 5],
  ['リリースノートの表に行を追加', 5],
  ['コードの`https://a.example/v1?x=1`を変更', 3],
  ['を', 1],
  ['새 기능 추가', 3],
])('of "%s" there are %d', (text, words) => {
  expect(countWords(text)).toBe(words);
});
