import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

const page = (title: string) => `---\ntitle: ${title}\n---\n\nWords of it.\n`;
const titlesOf = async (...titles: string[]) => {
  const files = titles.map((title, index) => changedFile(`docs/page-${index}.md`, null, page(title)));
  return (await analyseRange(files, {locale: 'en'})).files.map(({title}) => title);
};

test.each(['|', '-', '—'])('a title is told without the name of the site that many end in, behind %s', async (sign) => {
  const names = ['Search', 'Filters - and - ranks', 'Keys'];
  expect(await titlesOf(...names.map((name) => `${name} ${sign} Acme docs`))).toEqual(
    names.map((name) => `Add the page “${name}”`),
  );
});

test('a title keeps what few others end in, and all that no sign leads in', async () => {
  expect(await titlesOf('Search — Acme docs', 'Filters — Acme docs', 'Keys')).toContain(
    'Add the page “Search — Acme docs”',
  );
  const others = ['Alleys', 'Bridges', 'Canals', 'Docks', 'Fields', 'Gates', 'Halls', 'Isles', 'Jetties', 'Lanes'];
  const few = ['Search — Acme docs', 'Filters — Acme docs', 'Keys — Acme docs'];
  expect(await titlesOf(...few, ...others)).toContain('Add the page “Keys — Acme docs”');
  expect(await titlesOf('Use fast search', 'See fast search', 'Know fast search')).toContain(
    'Add the page “Know fast search”',
  );
});

test('a page goes by its title without the name of the site where something else in it changes', async () => {
  const files = ['Search', 'Filters', 'Keys'].map((name, index) =>
    changedFile(
      `docs/page-${index}.md`,
      page(`${name} | Acme docs`),
      `${page(`${name} | Acme docs`)}\n## ${name} of \`it\`\n`,
    ),
  );
  const made = await analyseRange(files, {locale: 'en'});
  expect(made.files.map(({title}) => title).join()).not.toContain('Acme');
  expect(made.files[0]?.title).toContain('*Search*');
});
