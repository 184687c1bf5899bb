import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

const analyse = async (base: string, head: string, path = 'docs/a.md') =>
  (await analyseRange([changedFile(path, base, head)], {locale: 'en'})).files[0];

describe('quotes', () => {
  const page = (base: string, head: string) => analyse(`# A\n\n${base}\n`, `# A\n\n${head}\n`);
  const kindsOf = (file: Awaited<ReturnType<typeof page>>) => file?.events.map(({kind}) => kind);

  test('do not cut through links, whatever else changes around them', async () => {
    const file = await page(
      'Read [the first guide](./one.md) before you begin with it, then go on.',
      'Begin [with another page](./two.md "Two") of ours and then go on.',
    );
    for (const {before, after} of file?.events ?? [])
      expect(`${before ?? ''} ${after ?? ''}`).not.toMatch(/\]\(|^\[|\[$/);
    expect(`${file?.title ?? ''} ${file?.explanation ?? ''}`).not.toMatch(/\]\(/);
  });

  test('a link whose text alone changes is told as such', async () => {
    const file = await page('See [Retries](./a.md) there.', 'See [More on retries](./a.md) there.');
    expect(file?.events).toMatchObject([{kind: 'link-text-changed', before: 'Retries', after: 'More on retries'}]);
  });

  test('words around a changed link are told beside it', async () => {
    const file = await page('Please see [Retries](./a.md) there.', 'Do read [Delivery](./b.md) there.');
    expect(kindsOf(file)).toEqual(['link-target-changed', 'link-text-changed', 'paragraph-reworded']);
    expect(file?.events[2]).toMatchObject({before: 'Please see', after: 'Do read'});
  });

  test('a limit that is the text of a link still counts', async () => {
    const file = await page('The maximum is [500 calls](./a.md) today.', 'The maximum is [200 calls](./a.md) today.');
    expect(file?.rule).toBe('limit-lowered');
  });

  test('texts that begin alike are quoted from where they differ', async () => {
    const same = 'word '.repeat(40);
    const file = await analyse(`key: ${same}one\n`, `key: ${same}two\n`, 'a.yml');
    expect(file?.explanation).toMatch(/from “one” to “two”/);
  });

  test('a line of code that moves is no line that becomes itself', async () => {
    const code = (...lines: string[]) => ['```js', ...lines, '```'].join('\n');
    const [one, two, moved] = ['const one = 1;', 'const two = 2;', 'run(one, two);'];
    const file = await page(code(moved, one, two), code(one, two, moved));
    expect(file?.events).toMatchObject([{kind: 'block-moved', after: moved}]);
    expect(file?.noise).toBeNull();
    expect(kindsOf(await page(code(one, two), code(one, '', '', two)))).toEqual(['whitespace-changed']);
  });

  test('a line of code becomes the line that resembles it, and none that does not', async () => {
    const code = (...lines: string[]) => ['```js', ...lines, '```'].join('\n');
    const [former, latter] = ['const port = openPort(3000);', 'const port = openPort(8080);'];
    const added = 'import {log} from "./log";';
    const similar = await page(code(former), code(added, latter));
    expect(similar?.explanation).toContain('from `3000` to `8080`');
    const other = await page(code('start();'), code('import {log} from "./log";', 'log.open("all");'));
    expect(other?.explanation).not.toContain('start');
    expect(other?.explanation).toMatch(/3 lines change; .* is added/);
  });

  test('a list of the front matter in another order is quoted by what changed places', async () => {
    const list = (...tags: string[]) => `---\ntags:\n${tags.map((tag) => `  - ${tag}\n`).join('')}---\n\n# A\n`;
    const file = await analyse(list('one', 'two'), list('two', 'one'));
    expect(file?.events).toMatchObject([{before: 'one', after: 'two'}]);
  });
});

describe('wrapped lines', () => {
  test('are quoted as one passage', async () => {
    const file = await analyse('# A\n\nText.\n', '# A\n\nText.\n\nThe relay keeps\nall letters.\n');
    expect(file?.explanation).toContain('“The relay keeps all letters”');
  });

  test('of a quotation are quoted up to its mark', async () => {
    const file = await analyse('# A\n\n> Text.\n', '# A\n\n> Text.\n>\n> The relay keeps\n> all letters.\n');
    expect(file?.explanation).toContain('“The relay keeps”');
  });

  test('hold one clause on what is deprecated', async () => {
    const file = await analyse('# A\n\nText.\n', '# A\n\nText.\n\nThe old relay for\nletters is deprecated.\n');
    expect(file?.explanation).toContain('The old relay for letters is deprecated');
  });
});

test('a note that a name in code stands over is told by that name, without its marks', async () => {
  const file = await analyse('# A\n\nAll.\n', '# A\n\nAll.\n\n:::tip[`stopAll`]\n\nStops all of them.\n\n:::\n');
  expect(file?.title).toBe('Add the note `stopAll` to *A*');
});
