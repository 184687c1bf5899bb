import fc from 'fast-check';
import {selectFiles, type Selection} from '../../../plugin/src/report/selectFiles';
import {fileChange} from '../../helpers/changes';

const everything: Selection = {root: '', include: ['**/*'], exclude: [], categories: {}, uncategorized: 'omit'};

function select(paths: readonly string[], selection: Partial<Selection>): ReturnType<typeof selectFiles> {
  return selectFiles(
    paths.map((path) => fileChange({path})),
    {...everything, ...selection},
  );
}

function paths(selected: ReturnType<typeof selectFiles>[number] | undefined): string[] | undefined {
  return selected?.changes.map(({change}) => change.path);
}

test('without categories there is one report, with every file', () => {
  const selected = select(['a.md', '.hidden/x', 'deep/.b/c', 'line\nbreak'], {});
  expect(selected).toHaveLength(1);
  expect(selected[0]?.category).toBeNull();
  expect(paths(selected[0])).toEqual(['a.md', '.hidden/x', 'deep/.b/c', 'line\nbreak']);
  expect(selected[0]?.excluded).toEqual([]);
});

test('what the globs leave out is counted by reason', () => {
  const [selected] = select(['docs/a.md', 'docs/b.txt', 'src/c.md', 'docs/draft/d.md'], {
    include: ['docs/**/*.md'],
    exclude: ['docs/draft/**'],
  });
  expect(paths(selected)).toEqual(['docs/a.md']);
  expect(selected?.excluded).toEqual([
    {reason: 'excluded', files: 1},
    {reason: 'not-included', files: 2},
  ]);
});

test('paths are shown relative to the root, and links keep the path of the repository', () => {
  const [selected] = select(['website/docs/a.md', 'website2/b.md', 'c.md'], {root: 'website', include: ['docs/**']});
  expect(selected?.changes.map(({change, repositoryPath}) => [change.path, repositoryPath])).toEqual([
    ['docs/a.md', 'website/docs/a.md'],
  ]);
  expect(selected?.excluded).toEqual([{reason: 'outside-root', files: 2}]);
});

test('a file renamed out of the root still counts as one of its files', () => {
  const [selected] = selectFiles([fileChange({status: 'renamed', path: 'old/a.md', oldPath: 'docs/a.md'})], {
    ...everything,
    root: 'docs',
  });
  expect(selected?.changes[0]?.change).toMatchObject({path: 'old/a.md', oldPath: 'a.md'});
});

describe('categories', () => {
  const categories = {
    api: {label: 'API', paths: ['api/**']},
    guides: {label: 'Guides', paths: ['guides/**', 'api/intro.md']},
  };

  test('each get a report, and a file belongs to the first that names it', () => {
    const selected = select(['api/intro.md', 'guides/a.md', 'x.md'], {categories});
    expect(selected.map(({category}) => category?.label)).toEqual(['API', 'Guides']);
    expect(selected.map(paths)).toEqual([['api/intro.md'], ['guides/a.md']]);
    expect(selected[0]?.excluded).toEqual([
      {reason: 'no-category', files: 1},
      {reason: 'other-category', files: 1},
    ]);
  });

  test('can be completed by a report of all other files', () => {
    const selected = select(['api/a.md', 'x.md'], {categories, uncategorized: 'report'});
    expect(selected.map(({category}) => category?.name)).toEqual(['api', 'guides', 'other']);
    expect(paths(selected[2])).toEqual(['x.md']);
  });
});

test('for any files and globs, what is shown and what is left out make up all files', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', '.c', 'd\n', 'é'), {minLength: 1, maxLength: 4})
    .map((all) => all.join('/'));
  const globs = fc.subarray(['**/*', 'a/**', '*', '**/b', '!a', '.c/*']);
  fc.assert(
    fc.property(
      fc.array(path),
      globs,
      globs,
      globs,
      fc.constantFrom('', 'a', 'a/b'),
      fc.constantFrom('omit' as const, 'report' as const),
      (files, include, exclude, named, root, uncategorized) => {
        const categories = named.length > 0 ? {one: {label: 'One', paths: named}} : {};
        for (const selected of select(files, {root, include, exclude, categories, uncategorized})) {
          const left = selected.excluded.reduce((sum, {files: count}) => sum + count, 0);
          expect(selected.changes.length + left).toBe(files.length);
        }
      },
    ),
  );
});
