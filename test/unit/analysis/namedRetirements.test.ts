import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

const settings = '# Settings\n\n## serverAliases\n\nThe setting `serverAliases` gives servers short names.\n';
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
])('such a thing may be named %s', async (_, text) => {
  expect(await ofNewPage(text)).toMatchObject({rule: 'retirement-note-added'});
});

test.each([
  ['a thing of which no other page spoke', 'The `nicknames` setting is deprecated.\n'],
  [
    'a thing without a name in code',
    'The client of the old service, see `serverAliases`, is one. Its server is deprecated.\n',
  ],
  ['a name in a sample', '```yaml\n# `serverAliases` is deprecated\nprefix: a\n```\n'],
])('a new page is new where it says so of %s', async (_, text) => {
  expect(await ofNewPage(text)).toMatchObject({rule: 'page-added'});
});

test('what another page said before is no news in a new page', async () => {
  const said = 'The setting `serverAliases` is deprecated in favor of `prefix`.\n';
  const files = [
    changedFile('docs/servers.md', null, title + said),
    changedFile('docs/settings.md', `${settings}\n${said}`, settings),
  ];
  expect((await analyseRange(files, {locale: 'en'})).files[0]).toMatchObject({rule: 'page-added'});
});
