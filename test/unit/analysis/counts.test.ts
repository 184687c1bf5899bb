import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {looksLikeCode} from '../../../plugin/src/markdown/blocks/looksLikeCode';
import {changedFile} from './changedFile';

const analyse = async (base: string, head: string, path = 'docs/a.md') =>
  (await analyseRange([changedFile(path, base, head)], {locale: 'en'})).files[0];
const code = (...lines: string[]) => ['# A', '', '```py', ...lines, '```', ''].join('\n');

test('one change of many is told as an example of them', async () => {
  const lines = (word: string) => [`${word}-1`, 'kept', `${word}2 = load(${word})`, 'kept', `${word} runs`].join('\n');
  const file = await analyse(lines('old'), lines('new'), 'tool/list.txt');
  expect(file?.explanation).toMatch(/^3 lines change, for example from/);
});

test('changes that are all shown are no examples', async () => {
  const file = await analyse(code('a = 1', 'b = 2', 'c = 3'), code('a = 4', 'b = 2', 'c = 5'));
  expect(file?.explanation).toMatch(/from `1` to `4`/);
  expect(file?.explanation).not.toContain('example');
});

test('lines that only come, or only go, are told as such', async () => {
  const [short, long] = [code('run()'), code('import os', 'import re', 'run()')];
  const one = await analyse(short, code('import os', 'run()'));
  expect(one?.explanation).toBe('In a code block in *A*, the line `import os` is added.');
  expect((await analyse(short, long))?.explanation).toBe(
    'In a code block in *A*, 2 lines are added, such as `import os`.',
  );
  expect((await analyse(long, short))?.events).toMatchObject([{kind: 'code-lines-removed', count: 2}]);
});

test('wrapped lists of names in code are prose', async () => {
  expect(looksLikeCode('`one`, `two`, `three`,')).toBe(false);
  expect(looksLikeCode('of GPT and similar,')).toBe(false);
  expect(looksLikeCode('  "port": 8080,')).toBe(true);
  expect(looksLikeCode('  start(port,')).toBe(true);
  const item = (name: string) => `# A\n\n* \`keys\` - One of \`up\`,\n  \`${name}\`, \`left\`,\n  \`right\`.\n`;
  expect((await analyse(item('Down'), item('down')))?.events.map(({kind}) => kind)).not.toContain('code-changed');
});
