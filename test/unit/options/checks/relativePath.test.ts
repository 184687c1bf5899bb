import {subfolderObjection} from '../../../../plugin/src/options/checks/relativePath';

test.each(['', 'docs', 'packages/site/docs', '.github', 'a b'])('%j is a folder of the repository', (folder) => {
  expect(subfolderObjection(folder)).toBeNull();
});

test.each([
  ['docs/', "Write 'docs'."],
  ['./docs', "Write 'docs'."],
  ['.', "Write ''."],
  ['a//b', "Write 'a/b'."],
  ['a\\b', "Write 'a/b'."],
])('%j is answered with %j', (folder, fix) => {
  expect(subfolderObjection(folder)).toMatchObject({fix});
});

test.each(['/docs', 'C:\\docs', '../docs', 'docs/..'])('%j lies outside', (folder) => {
  expect(subfolderObjection(folder)).not.toBeNull();
});
