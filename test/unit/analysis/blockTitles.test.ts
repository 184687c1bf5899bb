import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {decided, page} from './decided';

const titled = async (base: string, head: string) => {
  const {files} = await analyseRange([changedFile('docs/guide.md', page(base), page(head))], {locale: 'en'});
  return files[0];
};
const fenced = (info: string) => `\`\`\`${info}\nrun();\n\`\`\``;

test('the title of another language of code names it', async () => {
  expect((await titled(fenced(''), fenced('bash')))?.brief).toBe('Mark a code block as “bash” in Guide');
});

test('the title of other options of code names them, also where they stand at its language', async () => {
  const file = await titled(fenced('js{2-3}'), fenced('js{4}'));
  expect(file?.events.map(({kind}) => kind)).toEqual(['code-options-changed']);
  expect(file?.brief).toBe('Set code block options to {4} in Guide');
});

test('the title of a value that joined the list of a cell names the row', async () => {
  const table = (names: string) => `| Part | Stores |\n| --- | --- |\n| Queue | ${names} |\n| Log | Files |`;
  const file = await titled(table('Redis, Kafka'), table('Redis, Kafka, Rabbit'));
  expect(file?.brief).toBe('Add “Rabbit” to the row “Queue” of Guide');
});

test('a block of code that comes or goes is known by a line that the page had nowhere else', async () => {
  const block = (...lines: string[]) => `\`\`\`js\n${lines.join('\n')}\n\`\`\``;
  const [open, close] = ['const harbor = openHarbor()', 'await harbor.closeHarbor()'];
  const without = page(`Do this:\n\n${block(open)}`);
  const within = page(`Do this:\n\n${block(open)}\n\nOr do that:\n\n${block(open, 'run();', close)}`);
  expect((await decided(without, within)).explanation).toContain(`\`${close}\``);
  expect((await decided(within, without)).explanation).toContain(`\`${close}\``);
});
