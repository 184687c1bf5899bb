import {splitPatch} from '../../../plugin/src/git/diff/patchSections';

const header = (name: string, oids = '1111..2222'): string =>
  `diff --git a/${name} b/${name}\nindex ${oids} 100644\n--- a/${name}\n+++ b/${name}\n`;

function split(patch: string): (string | number | boolean | null)[][] {
  return splitPatch(Buffer.from(patch)).map(({oids, binary, hunks, additions, deletions}) => [
    oids && `${oids.old}..${oids.new}`,
    binary,
    hunks.toString(),
    additions,
    deletions,
  ]);
}

test('splits at the files and counts their lines', () => {
  const [first, second] = ['@@ -1,2 +1,2 @@\n a\n-b\n+c\n', '@@ -0,0 +1 @@\n+x\n@@ -9 +10,0 @@ heading\n-y\n'];
  expect(split(header('a') + first + header('b', '3333..4444') + second)).toEqual([
    ['1111..2222', false, first, 1, 1],
    ['3333..4444', false, second, 1, 1],
  ]);
});

test('a line of content that looks like a header is content', () => {
  const hunks = '@@ -1,3 +1,3 @@\n-diff --git a/x b/x\n+@@ -1 +1 @@\n diff --git a/y b/y\n--- a/x\n+++ b/x\n';
  expect(split(header('a') + hunks)).toEqual([['1111..2222', false, hunks, 2, 2]]);
});

test('a last line without its end belongs to the hunk, on either side', () => {
  const hunks = '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n';
  expect(split(header('a') + hunks + header('b'))).toEqual([
    ['1111..2222', false, hunks, 1, 1],
    ['1111..2222', false, '', 0, 0],
  ]);
});

test('a binary file, a pure rename and a change of mode have no hunks', () => {
  const binary = 'diff --git a/i.png b/i.png\nindex 1111..2222 100644\nBinary files a/i.png and b/i.png differ\n';
  const rename = 'diff --git a/a b/b\nsimilarity index 100%\nrename from a\nrename to b\n';
  const mode = 'diff --git a/a b/a\nold mode 100644\nnew mode 100755\n';
  expect(split(binary + rename + mode)).toEqual([
    ['1111..2222', true, '', 0, 0],
    [null, false, '', 0, 0],
    [null, false, '', 0, 0],
  ]);
});

test('an empty patch has no section', () => {
  expect(split('')).toEqual([]);
});

test.each([
  ['another start', 'commit 1\n'],
  ['a hunk that is cut off', `${header('a')}@@ -1,2 +1,2 @@\n a\n`],
  ['a hunk with a line too many', `${header('a')}@@ -1 +1 @@\n-a\n+b\n c\n`],
  ['a line with a colour', `${header('a')}@@ -1 +1 @@\n\x1b[31m-a\n+b\n`],
  ['a hunk header without counts', `${header('a')}@@ -x +y @@\n`],
])('%s is refused', (_what, patch) => {
  expect(() => split(patch)).toThrow(SyntaxError);
});
