import {countsOf, withoutOthers} from '../../../plugin/src/text/countsOf';

test('items are counted in the order of their first places', () => {
  expect([...countsOf(['b', 'a', 'b'])]).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});

test('others leave over what they have fewer times, the last of it', () => {
  const items = ['a1', 'a2', 'b1', 'a3'];
  const first = (item: string) => item.charAt(0);
  expect(withoutOthers(items, ['a9', 'c9'], first)).toEqual(['a2', 'b1', 'a3']);
  expect(withoutOthers(items, [], first)).toEqual(items);
  expect(withoutOthers(items, ['a', 'a', 'a', 'b', 'a'], first)).toEqual([]);
});
