import type {EventList} from '../../../plugin/src/model/eventList';
import {withLineUrls} from '../../../plugin/src/report/lineUrls';

const list: EventList = {
  sections: [
    {
      title: 'Rows',
      id: 'rows',
      events: [{text: ['A row is added.'], lines: ['R3'], elsewhere: [{title: 'Columns', id: null, lines: ['L7']}]}],
    },
  ],
  count: 2,
  omitted: 0,
};

const linesOf = ({sections}: EventList): string[] =>
  sections.flatMap(({events}) =>
    events.flatMap(({lines, elsewhere}) => [lines, ...elsewhere.map((place) => place.lines)]).flat(),
  );

test('lines of the head and of the base have addresses on the host', () => {
  const found = withLineUrls(list, (side, line) => `https://host.example/${side}#${line}`);
  expect(found.lineUrls).toEqual({R3: 'https://host.example/head#3', L7: 'https://host.example/base#7'});
  expect(linesOf(found)).toEqual(['R3', 'L7']);
});

test('lines that the host does not show are left out', () => {
  const found = withLineUrls(list, (side) => (side === 'head' ? 'https://host.example/' : null));
  expect(linesOf(found)).toEqual(['R3']);
  expect(linesOf(withLineUrls(list, () => null))).toEqual([]);
});
