import {displayPath, shortPaths} from '../../../plugin/src/client/paths';

describe('shortPaths', () => {
  test('names a file by its base name where no other has it', () => {
    expect(shortPaths(['docs/a.md', 'docs/b.md']).get('docs/a.md')).toBe('a.md');
  });

  test('adds folders until two files of the same name differ', () => {
    const names = shortPaths(['x/guides/index.md', 'y/guides/index.md', 'api/index.md']);
    expect([...names.values()]).toEqual(['x/guides/index.md', 'y/guides/index.md', 'api/index.md']);
  });

  test('gives the whole path where it is the end of another', () => {
    const names = shortPaths(['index.md', 'docs/index.md']);
    expect([...names.values()]).toEqual(['index.md', 'docs/index.md']);
  });

  test('finds a name for a path that is listed twice', () => {
    expect([...shortPaths(['docs/a.md', 'docs/a.md'])]).toEqual([['docs/a.md', 'a.md']]);
  });
});

describe('displayPath', () => {
  test('writes characters out that would make a path look like another', () => {
    expect(displayPath('docs/a\u202Edm.md')).toBe('docs/a[U+202E]dm.md');
  });
});
