import {nextSort, readSort, sortFiles, sortValue, type FileSort} from '../../../plugin/src/client/sortFiles';
import {pageFile} from './pageData';

const files = [
  pageFile('b/10.md', {type: 'minor update', status: 'added', additions: 3, title: ['Émile']}),
  pageFile('b/9.md', {type: 'breaking change', status: 'modified', additions: 12, title: ['Zoë']}),
  pageFile('a/1.md', {type: 'minor update', status: 'removed', additions: 3, title: ['earth']}),
];

const sorted = (sort: FileSort | null): string[] =>
  sortFiles(files, sort, ({path}) => path, 'en').map(({path}) => path);

describe('sorting files', () => {
  test('keeps the order of the report where none is asked for', () => {
    expect(sorted(null)).toEqual(['b/10.md', 'b/9.md', 'a/1.md']);
  });

  test.each([
    ['names with their numbers as numbers', 'filename', ['a/1.md', 'b/9.md', 'b/10.md']],
    ['titles as the language does', 'title', ['a/1.md', 'b/10.md', 'b/9.md']],
    ['types by their weight, equal ones as they were', 'type', ['b/9.md', 'b/10.md', 'a/1.md']],
    ['statuses in the order of the report', 'status', ['b/9.md', 'b/10.md', 'a/1.md']],
    ['numbers from the smallest', 'additions', ['b/10.md', 'a/1.md', 'b/9.md']],
  ] as const)('puts %s', (_, column, paths) => {
    expect(sorted({column, isDescending: false})).toEqual(paths);
  });

  test('keeps files that are equal in their order in both directions', () => {
    expect(sorted({column: 'additions', isDescending: true})).toEqual(['b/9.md', 'b/10.md', 'a/1.md']);
  });

  test('goes on from one direction to the other and back to the order of the report', () => {
    const first = nextSort({column: 'title', isDescending: true}, 'additions');
    const second = nextSort(first, 'additions');
    expect([first, second, nextSort(second, 'additions')]).toEqual([
      {column: 'additions', isDescending: true},
      {column: 'additions', isDescending: false},
      null,
    ]);
    expect(nextSort(null, 'filename')).toEqual({column: 'filename', isDescending: false});
  });

  test('stands in an address, and what names no column does not', () => {
    const sort: FileSort = {column: 'changes', isDescending: true};
    expect(readSort(sortValue(sort))).toEqual(sort);
    expect(readSort('')).toBeNull();
    expect(readSort('-constructor')).toBeNull();
  });
});
