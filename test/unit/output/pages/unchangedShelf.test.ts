import {FetchedFiles} from '../../../../plugin/src/output/pages/fetchedFiles';
import {UnchangedShelf} from '../../../../plugin/src/output/pages/unchangedShelf';

const unchanged = (line: string) => ({gaps: [[line]], endsInNewline: true, headLines: 4});
const bytes = JSON.stringify({gaps: [['a']], endsInNewline: true}).length;

test('unchanged lines have an address below the base URL, and what is there is what was read', () => {
  const files = new FetchedFiles('/x/fr/');
  const {source, leftOut} = new UnchangedShelf(1000, files).place(unchanged('a'));
  expect(source).toEqual({
    src: expect.stringMatching(/^\/x\/fr\/assets\/changelog\/unchanged-[0-9a-f]{40}\.json$/) as string,
    headLines: 4,
  });
  expect(leftOut).toBeNull();
  expect(files.files().map(({text}) => JSON.parse(text) as unknown)).toEqual([{gaps: [['a']], endsInNewline: true}]);
});

test('past the limit the oldest are left out, and what is there already takes no room', () => {
  const shelf = new UnchangedShelf(bytes, new FetchedFiles('/'));
  const reasons = ['a', 'b', 'a'].map((line) => shelf.place(unchanged(line)).leftOut);
  expect(reasons).toEqual([null, 'too-much-unchanged', null]);
});

test('a file that is too large says so, and one without unchanged lines says nothing', () => {
  const shelf = new UnchangedShelf(1000, new FetchedFiles('/'));
  expect(shelf.place('too-large')).toEqual({source: null, leftOut: 'unchanged-too-large'});
  expect(shelf.place(null)).toEqual({source: null, leftOut: null});
});
