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
  expect(file?.brief).toMatch(/^Move import \{one\}/);
});

test('beside lines that moved, those that came or went are told', async () => {
  const file = await told([one, two, three], [two, "import {four} from 'four';", three, one]);
  expect(file?.explanation).toContain('four');
  expect(file?.explanation).not.toContain('one');
});

test('a line that stays where it is did not move, whatever comes around it or goes', async () => {
  const gone = await told(['def two(a):', ' */'], ['def two(a):']);
  expect(gone?.events).toMatchObject([{kind: 'lines-changed', before: '*/', line: {old: 2}}]);
  const [come] = (await analyseRange([changedFile('a.json', 'null\n', '[\n  null\n]\n')], {locale: 'en'})).files;
  expect(come?.events).toMatchObject([{kind: 'lines-changed', after: '[', line: {new: 1}}]);
});

test('lines move with the marks that close them', async () => {
  const file = await told(
    ['a {', '  one();', '}', 'b {', '  two();', '}'],
    ['b {', '  two();', '}', 'a {', '  one();', '}'],
  );
  expect(file?.events).toMatchObject([{kind: 'block-moved'}]);
});
