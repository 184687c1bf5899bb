import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {decided, page} from './decided';

const list = (items: readonly string[]) => page(`The options are:\n\n${items.map((item) => `- ${item}`).join('\n')}`);
const size = '`size` number (optional) - How large the window is at first.';
const seen = '`seen` boolean (optional) - Whether the window is seen at first.';
const clear = '`clear` boolean (optional) - Whether one sees what is behind the window.';

test('an item of a list that another page lost is moved, and nothing new', async () => {
  const files = [
    changedFile('docs/frame.md', list([size, seen, clear]), list([size, seen])),
    changedFile('docs/window.md', list([size, seen]), list([size, seen, clear])),
  ];
  const [, told] = (await analyseRange(files, {locale: 'en'})).files;
  expect(told?.type).toBe('minor update');
  expect(told?.brief).toBe('Move clear from frame.md to window.md');
  expect(told?.explanation).toBe('`clear` now stands here in *Guide*, no longer in `frame.md`.');
});

test('an item that another page moved within itself is not gone from there', async () => {
  const files = [
    changedFile('docs/frame.md', list([clear, size, seen]), list([size, seen, clear])),
    changedFile('docs/window.md', list([size, seen]), list([size, seen, clear])),
  ];
  const [, told] = (await analyseRange(files, {locale: 'en'})).files;
  expect(told?.brief).toBe('Add the list item clear to window.md');
  expect(told?.explanation).not.toContain('frame.md');
});

test('of items that came from several pages, none of these is told as that of all', async () => {
  const depth = '`depth` number (optional) - How deep the window is when it opens.';
  const files = [
    changedFile('docs/frame.md', list([size, seen, clear]), list([size, seen])),
    changedFile('docs/pane.md', list([size, seen, depth]), list([size, seen])),
    changedFile('docs/window.md', list([size, seen]), list([size, seen, clear, depth])),
  ];
  const [, , told] = (await analyseRange(files, {locale: 'en'})).files;
  expect(told?.explanation).toMatch(/^2 list items are added/);
});

test('an item that no other page lost is new', async () => {
  const {type, title} = await decided(list([size, seen]), list([size, seen, clear]));
  expect(type).toBe('new feature');
  expect(title).toBe('Add the list item `clear` to *Guide*');
});

test('of a list that a sentence became, only what the sentence did not name is told as new', async () => {
  const base = page('There are two of them: `sizeWindow` and `seeWindow`.');
  const head = page(
    'There are these:\n\n- `sizeWindow`: sets how large the window is\n- `seeWindow`: shows the window\n- `clearWindow`: shows what is behind the window',
  );
  expect((await decided(base, head)).title).toBe('Add the list item `clearWindow` to *Guide*');
});

test('a row of a table that another page lost is moved as well', async () => {
  const table = (rows: readonly string[]) =>
    page(
      `| Option | What it does |\n| - | - |\n${rows.map((name) => `| \`${name}\` | Sets the ${name} of the window. |`).join('\n')}`,
    );
  const files = [
    changedFile('docs/frame.md', table(['size', 'shade', 'clear']), table(['size', 'shade'])),
    changedFile('docs/window.md', table(['size', 'shade']), table(['size', 'shade', 'clear'])),
  ];
  const [, told] = (await analyseRange(files, {locale: 'en'})).files;
  expect(told?.type).toBe('minor update');
  expect(told?.brief).toBe('Move “clear” from frame.md to window.md');
});
