import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

/** A page with a link, of which the words around it are its own. */
const linking = (path: string, before: string, after: string) => {
  const text = (target: string, words: string) => `# ${path}\n\nRead [more of ${path}](${target}).\n\n${words}.\n`;
  return changedFile(path, text(before, `Old ${path}`), text(after, `${path} was written anew`));
};
const insights = async (...files: [string, string, string][]) =>
  (
    await analyseRange(
      files.map((file) => linking(...file)),
      {locale: 'en'},
    ).then(({insights: found}) => found)
  ).map(({text, files: members}) => [text, members]);

test('links to one page that lead to several others now are one fact, from whatever folder they are', async () => {
  expect(
    await insights(
      ['docs/a.md', './settings.md#registries', './settings/network.md#registries'],
      ['docs/b.md', 'settings.md#registries', 'settings/network.md#registries'],
      ['docs/cli/c.md', '../settings.md#colors', '../settings/cli.md#colors'],
    ),
  ).toEqual([
    [
      'Links to `settings.md` in 3 files now lead to 2 other pages: `settings/network.md` and `settings/cli.md`.',
      [0, 1, 2],
    ],
  ]);
});

test('where they all lead to one other page, each exchange is told', async () => {
  expect(
    await insights(
      ['docs/a.md', './settings.md#registries', './options.md#registries'],
      ['docs/b.md', './settings.md#registries', './options.md#registries'],
    ),
  ).toEqual([['`./settings.md#registries` becomes `./options.md#registries` in 2 files.', [0, 1]]]);
});

test('a link to a section of its own page is no part of one to that section of another page', async () => {
  const [fact] = await insights(
    ['docs/a.md', '#registries', './network.md#registries'],
    ['docs/b.md', '#registries', './network.md#registries'],
    ['docs/c.md', './settings.md#registries', './network.md#registries'],
  );
  expect(fact).toEqual(['`#registries` becomes `./network.md#registries` in 2 files.', [0, 1]]);
});
