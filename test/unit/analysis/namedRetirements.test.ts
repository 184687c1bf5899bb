import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

const settings =
  '# Settings\n\nDeprecated things are marked.\n\n## serverAliases\n\nThe setting `serverAliases` gives servers short names.\n';
const renamed = settings.replace('short names', 'names');
const title = `# Servers\n\nEach server has an entry of its own.\n\n${'- One line of it.\n'.repeat(6)}\n## Older ways\n\n`;

/** What is said of a new page beside which the page of settings changes. */
async function ofNewPage(text: string, path = 'docs/servers.md') {
  const files = [changedFile(path, null, title + text), changedFile('docs/settings.md', settings, renamed)];
  const {files: told, groups, gatherings} = await analyseRange(files, {locale: 'en'});
  expect([...groups, ...gatherings]).toEqual([]);
  return told[0];
}

test('a new page that says that a thing goes of which another page spoke breaks, and its highlight names both', async () => {
  const told = await ofNewPage(
    'The [`serverAliases`](settings.md#serverAliases) setting is deprecated in favor of `prefix`.\n',
  );
  expect(told).toMatchObject({
    rule: 'retirement-note-added',
    title: 'Announce that `serverAliases` “setting is deprecated in favor of `prefix`” in *Servers*',
    highlight:
      'Announce that `serverAliases` “setting is deprecated in favor of `prefix`” in *Servers*. “Servers” is new: “Each server has an entry of its own”',
  });
});

test.each([
  ['behind the word', 'The deprecated `serverAliases` setting is read for another year.\n'],
  ['by its section', '### serverAliases\n\nDeprecated since v2: declare a prefix instead.\n'],
  [
    'by its section, above a mark of which a long reason with a link is cut',
    `### serverAliases\n\nDeprecated since v2: declare a prefix of your own, and see [Servers](./servers.md) for ${'more and '.repeat(12)}more.\n`,
  ],
])('such a thing may be named %s', async (_, text) => {
  expect(await ofNewPage(text)).toMatchObject({rule: 'retirement-note-added'});
});

test.each([
  ['a thing of which no other page spoke', 'The `nicknames` setting is deprecated.\n'],
  [
    'a thing without a name in code',
    'The client of the old service, see `serverAliases`, is one. Its server is deprecated.\n',
  ],
  ['a name that is a part of one that was known', 'The `ases` option is deprecated.\n'],
  ['a section whose title is a word', '### Settings\n\nDeprecated since v2: declare a prefix instead.\n'],
  ['a name in a sample', '```yaml\n# `serverAliases` is deprecated\nprefix: a\n```\n'],
])('a new page is new where it says so of %s', async (_, text) => {
  expect(await ofNewPage(text)).toMatchObject({rule: 'page-added'});
});

test('a page on how to upgrade is told by what it names, and one of something that goes by what it says of itself', async () => {
  const deprecated = 'The setting `serverAliases` is deprecated in favor of `prefix`.\n';
  const guide = await ofNewPage(`### Prefixes\n\n${deprecated}`, 'docs/upgrading-to-v2.md');
  expect(guide?.events.map(({kind}) => kind)).not.toContain('deprecation-added');
  const note = ':::danger Deprecated\n\nUse others.\n\n:::\n\n';
  const files = [
    changedFile('docs/servers.md', null, title.replace('Each', `${note}Each`) + deprecated),
    changedFile('docs/settings.md', settings, renamed),
  ];
  const {events = []} = (await analyseRange(files, {locale: 'en'})).files[0] ?? {};
  expect(events.filter(({kind}) => kind === 'deprecation-added')).toHaveLength(1);
});

test('what another page said before is no news in a new page', async () => {
  const said = 'The setting `serverAliases` is deprecated in favor of `prefix`.\n';
  const files = [
    changedFile('docs/servers.md', null, title + said),
    changedFile('docs/settings.md', `${settings}\n${said}`, settings),
  ];
  expect((await analyseRange(files, {locale: 'en'})).files[0]).toMatchObject({rule: 'page-added'});
});

test('a mark that moves with its line is no news in a new page', async () => {
  const reason = `Deprecated since v2: declare a prefix, and see [Servers](./servers.md) for ${'more and '.repeat(12)}more.`;
  const files = [
    changedFile('docs/servers.md', null, `${title}### serverAliases\n\n${reason}\n`),
    changedFile('docs/settings.md', `${settings}\n${reason}\n`, settings),
  ];
  expect((await analyseRange(files, {locale: 'en'})).files[0]).toMatchObject({rule: 'page-added'});
});

describe('the highlight of such a page does not say that it is new', () => {
  const deprecated = 'The setting `serverAliases` is deprecated in favor of `prefix`.\n';

  test('where most of it stood in another page', async () => {
    const moved = Array.from({length: 30}, (_, index) => `Line ${index} of what servers do for those who ask.`);
    const text = `# Servers\n\n## All of it\n\n${moved.join('\n\n')}\n\n## Older ways\n\n${deprecated}`;
    const files = [
      changedFile('docs/servers.md', null, text),
      changedFile('docs/settings.md', `${settings}\n${moved.join('\n\n')}\n`, settings),
    ];
    const {highlight} = (await analyseRange(files, {locale: 'en'})).files[0] ?? {};
    expect(highlight).toMatch(/^Announce/);
    expect(highlight).not.toContain('is new');
  });

  test('where it says at its top that what it is about goes', async () => {
    const text = `The server is deprecated.\n\n${'Each has an entry of its own. '.repeat(3)}\n\n## More\n\nOf it.\n`;
    const {highlight} =
      (await analyseRange([changedFile('docs/servers.md', null, `# Servers\n\n${text}`)], {locale: 'en'})).files[0] ??
      {};
    expect(highlight).toMatch(/^Announce/);
    expect(highlight).not.toContain('is new');
  });
});
