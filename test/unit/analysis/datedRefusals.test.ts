import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {decided, page} from './decided';

const said = 'Set keys with `shop set`.';
const refused = 'Since v11.22.0, `shop set` refuses to write a setting to the settings of a project that are shared.';

test('what a page newly says to be refused since a version breaks, and title and explanation quote it', async () => {
  expect(await decided(page(said), page(`${said}\n\n${refused}`))).toEqual({
    rule: 'retirement-announced',
    type: 'breaking change',
    title: 'Announce “Since v11.22.0, `shop set` refuses to write a setting…” in *Guide*',
    explanation: 'The text in *Guide* now says “Since v11.22.0, `shop set` refuses to write a setting…”.',
  });
});

test('where a title has no room for since when, it quotes what is refused', async () => {
  const sentence = refused.replace('shop set', 'shop config set');
  expect(await decided(page(`Set keys with \`shop config set\`.`), page(`Set keys.\n\n${sentence}`))).toMatchObject({
    title: 'Announce “`shop config set` refuses to write a setting…” in *Guide*',
  });
});

test('a sentence that joins a paragraph or an item says so as well', async () => {
  for (const mark of ['', '- '])
    expect((await decided(page(mark + said), page(`${mark}${said} ${refused}`))).rule).toBe('retirement-announced');
});

test.each([
  ['a thing that the page did not name', page('Set keys.'), page(`Set keys.\n\n${refused}`)],
  [
    'a section that is new',
    page(said),
    page(`${said}\n\n## Stores\n\nSince v3, a store in a project cannot name its owner.`),
  ],
  ['a sentence that only moved', page(`${refused}\n\n${said}`), page(`${said}\n\n${refused}`)],
  [
    'a sentence with other marks',
    page(`${said}\n\nSince v3, keys of \`shop set\` are **not** expanded.`),
    page(`${said}\n\nSince v3, keys of \`shop set\` are not expanded.`),
  ],
  ['a line of code', page(`${said}\n\n\`\`\`\nset\n\`\`\``), page(`${said}\n\n\`\`\`\n${refused}\nset\n\`\`\``)],
])('nothing breaks with %s', async (_, base, head) => {
  expect((await decided(base, head)).type).not.toBe('breaking change');
});

/** What is said of a page beside another one that changes. */
async function beside(other: [string, string], base: string | null, head: string) {
  const files = [changedFile('docs/a.md', base, head), changedFile('docs/b.md', ...other)];
  return (await analyseRange(files, {locale: 'en'})).files[0];
}

test('what another page of the range said before is no news', async () => {
  const [base, head] = [page(said), page(`${said}\n\n${refused}`)];
  expect((await beside([page(refused), page('Words.')], base, head))?.type).not.toBe('breaking change');
  expect((await beside([page('Words.'), page('Others.')], base, head))?.type).toBe('breaking change');
});

test('a new page breaks by what it says of a thing that was there, and not by its own errors', async () => {
  const head = page(`Keys are kept in a store of their own.\n\n${refused}`);
  expect(await beside([page(said), page(`${said} Others.`)], null, head)).toMatchObject({
    rule: 'retirement-note-added',
    title: 'Announce “Since v11.22.0, `shop set` refuses to write a setting…” in `a.md`',
  });
  expect((await beside([page('Words.'), page('Others.')], null, head))?.rule).toBe('page-added');
  expect((await beside([page(refused), page('Others.')], null, head))?.rule).toBe('page-added');
});
