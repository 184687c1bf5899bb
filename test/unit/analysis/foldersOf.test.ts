import {foldersOf} from '../../../plugin/src/analysis/across/foldersOf';

test('files are with the nearest folder that holds enough of them', () => {
  const paths = ['docs/api/a.md', 'docs/b.md', 'docs/api/c.md', 'docs/api/d.md', 'docs/e.md', 'docs/guide/f.md'];
  expect(foldersOf(paths, 3)).toEqual([
    {folder: 'docs/api', files: [0, 2, 3]},
    {folder: 'docs', files: [1, 4, 5]},
  ]);
});

test('files of many folders are with one above all of them, and too few with none', () => {
  expect(foldersOf(['docs/a/x.md', 'docs/b/x.md', 'docs/c/d/x.md'], 3)).toEqual([{folder: 'docs', files: [0, 1, 2]}]);
  expect(foldersOf(['a/x.md', 'b/x.md', 'x.md'], 3)).toEqual([{folder: '', files: [0, 1, 2]}]);
  expect(foldersOf(['docs/a.md', 'docs/b.md'], 3)).toEqual([]);
  expect(foldersOf([], 3)).toEqual([]);
});
