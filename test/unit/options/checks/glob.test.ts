import {globObjection, tagGlobObjection} from '../../../../plugin/src/options/checks/glob';

test.each([
  'docs/**',
  '**/*.{md,mdx}',
  'docs/[a-z]*.md',
  'docs/[{(]*.md',
  'docs/@(a|b)/*.md',
  'docs/a\\[b.md',
  'docs/a..b.md',
  '文档/**',
])('%s is a glob', (glob) => {
  expect(globObjection(glob)).toBeNull();
});

test.each([
  ['/docs/**', 'is absolute'],
  ['C:/docs/**', 'is absolute'],
  ['./docs/**', 'begins with "./"'],
  ['../docs/**', 'leaves the folder that it is counted from'],
  ['docs/../../x', 'leaves the folder that it is counted from'],
  ['docs\\guides\\*.md', 'has backslashes; git\'s paths have "/"'],
  ['!docs/**', 'begins with "!"'],
  ['docs/[a-z', 'lacks a "]"'],
  ['docs/*.{md,mdx', 'lacks a "}"'],
  ['docs/@(a|b', 'lacks a ")"'],
  ['docs/a}', 'closes "}" that nothing opens'],
  ['docs/{a(b}c)', 'closes "}" that nothing opens'],
  ['docs/a\nb', 'has a control character in it'],
])('%j is refused: it %s', (glob, what) => {
  expect(globObjection(glob)).toMatchObject({what});
});

test('the fix of a glob is a glob', () => {
  expect(globObjection('././docs/**')?.fix).toBe("Write 'docs/**'.");
  expect(globObjection('docs\\guides')?.fix).toBe("Write 'docs/guides'.");
});

test('a glob of tags may be what no glob of paths is, but has no blank', () => {
  expect(tagGlobObjection('/v*')).toBeNull();
  expect(tagGlobObjection('v *')).not.toBeNull();
});
