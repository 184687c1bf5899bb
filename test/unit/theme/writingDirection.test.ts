import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const theme = path.join(__dirname, '../../../plugin/src/theme');
const physical =
  /(?:margin|padding|border)-(?:left|right)|(?:^|[\s;{])(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/;
/** A declaration that is meant for one direction, and not turned round for the other. */
const kept = /\/\*rtl:ignore\*\/\s*[^;]+;/g;

test('no style of the theme names a left or right side but where it is meant for one direction, so that pages also work from right to left', () => {
  const names = readdirSync(theme, {recursive: true, encoding: 'utf8'});
  const files = names.filter((file) => file.endsWith('.css'));
  const found = files.flatMap((file) =>
    readFileSync(path.join(theme, file), 'utf8')
      .replace(kept, '')
      .split('\n')
      .filter((line) => physical.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(files).not.toHaveLength(0);
  expect(found).toEqual([]);
});
