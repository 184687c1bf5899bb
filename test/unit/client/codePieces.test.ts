import {codePieces} from '../../../plugin/src/client/codePieces';

/** What stays whole in brackets, and a stroke where a line may end beside white space. */
function drawn(text: string): string {
  return codePieces(text)
    .map((piece) => (piece.isWhole ? `[${piece.text}]` : piece.text) + (piece.mayBreakBehind ? '|' : ''))
    .join('');
}

test.each([
  ['docs/guides/verify-signatures.md', 'docs/|guides/|[verify-signatures.md]'],
  ['../my-docs/of-all-the-services/a.md', '[../my-docs/]|[of-all-the-services/]|a.md'],
  ['https://example.com/messages?api-version=2025-04-01', 'https://example.com/|messages?|[api-version=]|[2025-04-01]'],
  ['https://example.com/messages/', 'https://example.com/|messages/'],
])('breaks %j behind separators, and not in names', (text, expected) => {
  expect(drawn(text)).toBe(expected);
});

test.each([
  ['docs/intro.md', 'docs/intro.md'],
  ['./delivery-and-retries.md', '[./delivery-and-retries.md]'],
  ['docusaurus build --no-minify', 'docusaurus build [--no-minify]'],
  ['these are words / without a hyphen', 'these are words / without a hyphen'],
  ['', ''],
])('keeps the words of %j whole, as a line has room for them', (text, expected) => {
  expect(drawn(text)).toBe(expected);
});

test('lets names break that no phone has room for', () => {
  const name = 'a-name-that-is-longer-than-a-line';
  expect(drawn(`docs/${name}`)).toBe(`docs/|${name}`);
});

test('keeps every character', () => {
  const text = ' a//b - c?&=-/x  //and/what?is=longer&than/a/line--/ ';
  expect(
    codePieces(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
