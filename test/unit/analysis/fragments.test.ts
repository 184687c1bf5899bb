import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

async function titleOf(base: string, head: string): Promise<string | undefined> {
  const text = (body: string) => `# Guide\n\nWhat it is about.\n\n## Open\n\n${body}\n`;
  const {files} = await analyseRange([changedFile('docs/guide.md', text(base), text(head))], {locale: 'en'});
  return files[0]?.title;
}

const sample = (...lines: string[]) => ['```js', 'start();', ...lines, 'stop();', '```'].join('\n');

test('a line of code that opens a bracket is quoted up to it', async () => {
  expect(await titleOf(sample(), sample('export const config = {', '  port: 1,', '};'))).toBe(
    'Add `export const config` to the code in *Guide*',
  );
});

test('lines that open the same bracket are quoted up to it, however alike they begin', async () => {
  expect(await titleOf(sample('interface Options {'), sample('interface Options & Omit<Rest, "body"> {'))).toBe(
    'Change `interface Options` to `interface Options & Omit<Rest, "body">` in *Guide*',
  );
});

test('where nothing in lines of code stands for itself, the names that they lost or gained are told', async () => {
  const open = ['const wide = new BrowserWindow({', '  width: 800,', '  height: 600,', '});'];
  expect(await titleOf(sample(...open), sample('const wide = new BrowserWindow();'))).toBe(
    'Remove `width` and `height` from the code in *Guide*',
  );
  expect(await titleOf(sample('const wide = new BrowserWindow();'), sample(...open))).toBe(
    'Add `width` and `height` to the code in *Guide*',
  );
});

test('of lines that changed in several places of a section, all are counted', async () => {
  const before = sample(
    '{"a": "Say it to the model, with all papers."},',
    'wait();',
    '{"b": "Ask that of the model."}',
  );
  const after = sample('{"a": "Say it to the model.},', 'wait();', '{"b": "Ask that of the model, with all papers.}');
  expect(await titleOf(before, after)).toContain('Change 2 lines of code');
});

test('where they lost and gained none, their number is told, with their language and section', async () => {
  expect(await titleOf(sample('wait(1, [2, 3]'), sample('wait(1, 2, [3]'))).toBe(
    'Change 1 line of code (`js`) under *Open* in *Guide*',
  );
});

test('what moves from one line of code to another is told with what tells the lines apart', async () => {
  const papers = '<papers>*put your papers here*</papers>';
  const before = sample(`{"role": "system", "say": "Tell it. ${papers}"},`, '{"role": "user", "say": "Ask it.}');
  const after = sample(
    '{"role": "system", "say": "Tell it.},',
    `{"role": "user", "say": "Ask it with this: ${papers}"}`,
  );
  expect(await titleOf(before, after)).toBe(
    'Move `<papers>*put your`… from `"system"` to `"user"` in the code of `guide.md`',
  );
});

test('a plain word that came is told with the one behind it', async () => {
  expect(
    await titleOf(sample("import {open, shop} from 'shop';"), sample("import {open, type shop} from 'shop';")),
  ).toBe('Add `type` before `shop` to the code in *Guide*');
});

test('brackets in quotation marks stand for themselves', async () => {
  expect(await titleOf(sample(), sample("close(')');"))).toBe("Add `close(')')` to the code in *Guide*");
});

test('brackets that close others are left out', async () => {
  expect(await titleOf(sample('[a](./one.md)'), sample('[a](./two.md)'))).not.toContain('`](');
});

test('a comment that no reader sees is not quoted', async () => {
  expect(await titleOf('One.\n\n<!-- To make (later) the', 'One.')).toContain('Guide');
  expect(await titleOf('One.\n\n<!-- To make this longer -->', 'One.')).toBe(
    'Remove a comment from the source of *Guide*',
  );
});

test('words that became others are quoted without the conjunction before them', async () => {
  expect(
    await titleOf(
      'Shops sell books, image generation in all of their rooms.',
      'Shops sell books, and large toy models in all of their rooms.',
    ),
  ).toBe('Reword “image generation” as “large toy models” in *Guide*');
});

test('emphasis at the ends of words that came is quoted as a whole', async () => {
  expect(await titleOf('`wide` (optional) - Go wide.', '`wide` (optional) _Linux_ _Windows_ - Go wide.')).toBe(
    'Insert “*Linux* *Windows*” in a sentence of *Guide*',
  );
});
