import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

const told = async (base: string[], head: string[]) => {
  const {files} = await analyseRange([changedFile('theme/index.ts', base.join('\n'), head.join('\n'))], {
    locale: 'en',
  });
  return files[0];
};

const [one, two, three] = ["import {one} from 'one';", "import {two} from 'two';", "import {three} from 'three';"];

test('a line of a code file that stands elsewhere now is not told as removed', async () => {
  const file = await told([one, two, three], [two, three, one]);
  expect(file?.explanation).not.toContain('removed');
  expect(file?.titleText).toMatch(/^Move import \{one\}/);
});

test('beside lines that moved, those that came or went are told', async () => {
  const file = await told([one, two, three], [two, "import {four} from 'four';", three, one]);
  expect(file?.explanation).toContain('four');
  expect(file?.explanation).not.toContain('one');
});
