import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const theme = path.join(__dirname, '../../../plugin/src/theme');
const physical =
  /(?:margin|padding|border)-(?:left|right)|(?:^|[\s;{])(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/;
/** A declaration that is meant for one direction, and not turned round for the other. */
const kept = /\/\*rtl:ignore\*\/\s*[^;]+;/g;
const severalInOne = /text-decoration\s*:\s*\S+\s+\S/;

function linesOfStyles(pattern: RegExp, ignored: RegExp): string[] {
  const names = readdirSync(theme, {recursive: true, encoding: 'utf8'});
  const files = names.filter((file) => file.endsWith('.css'));
  expect(files).not.toHaveLength(0);
  return files.flatMap((file) =>
    readFileSync(path.join(theme, file), 'utf8')
      .replace(ignored, '')
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

test('no style of the theme names a left or right side but where it is meant for one direction, so that pages also work from right to left', () => {
  expect(linesOfStyles(physical, kept)).toEqual([]);
});

test('no line below words is given its style or width in one property with the line itself, as Safari then draws none', () => {
  expect(linesOfStyles(severalInOne, /\/\*[^]*?\*\//g)).toEqual([]);
});
