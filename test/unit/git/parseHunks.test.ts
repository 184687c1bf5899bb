import {parseHunks} from '../../../plugin/src/git/diff/parseHunks';

test('gives numbers, heading and lines of each hunk', () => {
  const text = '@@ -1,2 +1,3 @@\n a\n-b\n+c\n+d\n@@ -10 +11,0 @@ ## A heading\n-gone\n';
  expect(parseHunks(Buffer.from(text))).toEqual({
    encoding: 'utf-8',
    hunks: [
      {oldStart: 1, oldLines: 2, newStart: 1, newLines: 3, heading: '', lines: [' a', '-b', '+c', '+d']},
      {oldStart: 10, oldLines: 1, newStart: 11, newLines: 0, heading: '## A heading', lines: ['-gone']},
    ],
  });
});

test.each([
  ['a carriage return', '-a\r\n+b\r\n', ['-a\r', '+b\r']],
  ['no end of the last line', '-a\n\\ No newline at end of file\n+b\n', ['-a', '\\ No newline at end of file', '+b']],
  ['lines that look like headers', '--- a/x\n+++ b/x\n', ['--- a/x', '+++ b/x']],
  ['empty lines and tabs', '-\n+\t\n', ['-', '+\t']],
  ['other scripts and a byte order mark', '-\ufeffé\n+日本語 \u{1f600}\n', ['-\ufeffé', '+日本語 \u{1f600}']],
  ['line separators of Unicode', '-a\u2028b\n+a\u0085b\n', ['-a\u2028b', '+a\u0085b']],
])('keeps %s', (_what, body, lines) => {
  const parsed = parseHunks(Buffer.from(`@@ -1 +1 @@\n${body}`));
  expect(parsed).toMatchObject({encoding: 'utf-8', hunks: [{lines}]});
});

test('shows a file as latin1 where one line is not UTF-8, without losing a byte', () => {
  const bytes = Buffer.concat([Buffer.from('@@ -1 +1,2 @@\n-caf'), Buffer.from([0xe9]), Buffer.from('\n+é\n+x\n')]);
  const {encoding, hunks} = parseHunks(bytes);
  expect(encoding).toBe('latin1');
  expect(Buffer.from(hunks[0]?.lines[0] ?? '', 'latin1')).toEqual(Buffer.from([0x2d, 0x63, 0x61, 0x66, 0xe9]));
});

test('a heading that git cut within a character loses that character', () => {
  const bytes = Buffer.concat([Buffer.from('@@ -1 +1 @@ ## caf'), Buffer.from([0xc3]), Buffer.from('\n-a\n+b\n')]);
  expect(parseHunks(bytes).hunks[0]?.heading).toBe('## caf');
});

test('a hunk that holds other lines than it announces is refused', () => {
  expect(() => parseHunks(Buffer.from('@@ -1,3 +1 @@\n-a\n+b\n'))).toThrow(SyntaxError);
});
