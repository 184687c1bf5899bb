import {Prism} from 'prism-react-renderer';
import {codeLanguage} from '../../../plugin/src/client/codeLanguage';
import {diffRows, isLineRow} from '../../../plugin/src/client/diffRows';
import {withSyntax} from '../../../plugin/src/client/syntaxTokens';

/** For each line its tokens as `text:type`, the type being the innermost. */
function syntax(lines: string[], language: string): string[][] {
  const grammar = Prism.languages[language] ?? {};
  const rows = diffRows([{oldStart: 1, oldLines: 1, newStart: 1, newLines: 1, heading: '', lines}]);
  return withSyntax(
    rows,
    (text) => Prism.tokenize(text, grammar),
    () => null,
  ).flatMap((row) =>
    isLineRow(row)
      ? [(row.tokens ?? []).map(({start, end, types}) => `${row.text.slice(start, end)}:${types.at(-1)}`)]
      : [],
  );
}

test('finds the syntax of both sides of a line', () => {
  expect(syntax(['-a: 1', '+a: true'], 'yaml')).toEqual([
    ['a:atrule', '::punctuation', '1:number'],
    ['a:atrule', '::punctuation', 'true:important'],
  ]);
});

test('knows a string that goes on over lines, on each side by its own lines', () => {
  const lines = ['-x = """one', '+x = """two', ' in the string', ' end"""'];
  const types = syntax(lines, 'python').map((tokens) => tokens.at(-1));
  expect(types).toEqual(
    [
      '"""one:triple-quoted-string',
      '"""two:triple-quoted-string',
      'in the string:triple-quoted-string',
      'end""":triple-quoted-string',
    ].map((token) => token.replace('triple-quoted-string', 'string')),
  );
});

test('finds nothing in what has no syntax', () => {
  expect(syntax(['+', '+plain'], 'none')).toEqual([[], []]);
});

test.each([
  ['site/config.yaml', 'yaml'],
  ['a/.github/workflows/ci.yml', 'yaml'],
  ['package.json', 'json'],
  ['Dockerfile', 'docker'],
  ['scripts/run.sh', 'bash'],
  ['docs/intro.md', null],
  ['docs/intro.mdx', null],
  ['notes.txt', null],
  ['constructor', null],
  ['LICENSE', null],
])('the language of %s is %s', (path, language) => {
  expect(codeLanguage(path)).toBe(language);
});
