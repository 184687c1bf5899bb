import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import type {ChangedFile} from '../../../plugin/src/model/fileChange';
import {binaryFile, changedFile} from './changedFile';

const groupsOf = async (...files: ChangedFile[]) => {
  const {groups} = await analyseRange(files, {locale: 'en'});
  return groups.map(({text, files: members}) => [text, members]);
};

/** A page of its own text in which one line changes. */
function page(path: string, before: string, after: string, extra: {date?: string} = {}): ChangedFile {
  const text = (line: string, date: string) =>
    `---\ntitle: ${path}\nms.date: ${date}\n---\n\n# About ${path}\n\nWhat ${path} is for.\n\n${line}\n\nThe end.\n`;
  return changedFile(path, text(before, '2025-01-01'), text(after, extra.date ?? '2025-01-01'));
}

const paths = ['docs/a.md', 'docs/b.md', 'docs/deep/c.md'];

test('files with the same edit are one group, wherever the edit stands and however often', async () => {
  const edited = paths.map((path, index) => {
    const line = `Open the navigation menu${', the navigation menu'.repeat(index)} now.`;
    return page(path, line, line.replaceAll('navigation menu', 'pane'));
  });
  expect(await groupsOf(...edited)).toEqual([['Reword “navigation menu” as “pane” in 3 files', [0, 1, 2]]]);
});

test('files that have the edit beside others are counted as well', async () => {
  const line = 'Open the shop window and the navigation menu of it.';
  const edited = paths.map((path) => page(path, line, line.replace('the navigation menu of', 'the side pane next to')));
  const more = page(
    'docs/more.md',
    line,
    `Open the shop window and the side pane next to it.\n\n## More\n\nAll of it.`,
  );
  expect(await groupsOf(...edited, more)).toEqual([
    ['Reword “navigation menu of” as “side pane next to” in 3 files (and 1 more beside other edits)', [0, 1, 2]],
  ]);
});

test('a sentence that is another one in each file is not quoted for all of them', async () => {
  const line = (path: string, end: string) => `Make a folder for \`${path}\` ${end} with this command.`;
  const files = paths.map((path) =>
    page(path, line(path, 'to hold all of it and open the editor in there'), line(path, 'and go to the new folder')),
  );
  expect(await groupsOf(...files)).toEqual([
    ['Reword “to hold all of it and open the editor in there” as “go to the new folder” in 3 files', [0, 1, 2]],
  ]);
});

test('dates that change beside the edit do not matter', async () => {
  const files = paths.map((path, index) =>
    page(path, 'Use the old name.', 'Use the new name.', index === 1 ? {date: '2025-02-02'} : {}),
  );
  expect(await groupsOf(...files)).toEqual([['Reword “old” as “new” in 3 files', [0, 1, 2]]]);
});

test('two files are no group, and neither are files that change in more than the edit', async () => {
  const same = paths.map((path) => page(path, 'Use the old name.', 'Use the new name.'));
  expect(await groupsOf(...same.slice(0, 2))).toEqual([]);
  const more = page('docs/deep/c.md', 'Use the old name today.', 'Use the new name tomorrow.');
  expect(await groupsOf(...same.slice(0, 2), more)).toEqual([]);
});

test('what two headings share is not enough where the text below them differs', async () => {
  const files = paths.map((path) => page(path, 'x', `x\n\n## Next steps\n\nRead more on ${path} here.`));
  expect(await groupsOf(...files)).toEqual([]);
  const alike = paths.map((path) => page(path, 'x', 'x\n\n## Next steps\n\nRead more here.'));
  expect(await groupsOf(...alike)).toEqual([['Add the section “Next steps” to 3 files', [0, 1, 2]]]);
});

test('files in which only the same characters changed, in words that differ, are no group', async () => {
  const json = (key: string) => '```json\n{"' + key + ': 1}\n```';
  const files = paths.map((path, index) => page(path, json(`key${index}`), json(`key${index}"`)));
  expect(await groupsOf(...files)).toEqual([]);
});

test('files in which one key of the front matter changed are a group, whatever its value', async () => {
  const titled = (path: string, title: string, label: string | null) =>
    changedFile(
      path,
      `---\ntitle: ${path}\nsidebar_label: ${path} label\n---\n\nAbout ${path}.\n`,
      `---\ntitle: ${title}\n${label === null ? '' : `sidebar_label: ${label}\n`}---\n\nAbout ${path}.\n`,
    );
  expect(await groupsOf(...paths.map((path) => titled(path, path, null)))).toEqual([
    ['Remove `sidebar_label` from the front matter of 3 files', [0, 1, 2]],
  ]);
  expect(await groupsOf(...paths.map((path) => titled(path, `New ${path}`, `${path} label`)))).toEqual([
    ['Change “title” in the front matter of 3 files', [0, 1, 2]],
  ]);
});

test('links that lead to one page from several folders are the same', async () => {
  const link = (target: string) => `See [the guide](${target}) first.`;
  const files = [
    page('docs/a.md', link('guide/old.md'), link('guide/new.md')),
    page('docs/guide/b.md', link('old.md'), link('new.md')),
    page('docs/deep/c.md', link('../guide/old.md#top'), link('../guide/new.md#top')),
    page('docs/deep/d.md', link('../guide/old.md'), link('../guide/new.md')),
  ];
  expect(await groupsOf(...files)).toEqual([['Point a link in 3 files to `guide/new.md`', [0, 1, 3]]]);
});

test('noise is in no group', async () => {
  const files = paths.map((path) => page(path, 'x', 'x', {date: '2025-03-03'}));
  expect(await groupsOf(...files)).toEqual([]);
});

test('files of several types are not together', async () => {
  const before = '```python\nDefaultCredential = AzureDefaultCredential()\n```';
  const files = paths.map((path) => page(path, before, before.replace('AzureDefault', 'DefaultAzure')));
  const {files: said, groups} = await analyseRange(files, {locale: 'en'});
  for (const {type, files: members} of groups) {
    expect(members.map((index) => said[index]?.type)).toEqual(members.map(() => type));
  }
  expect(groups).toHaveLength(1);
});

test('images of one folder are one group for each thing that happened to them', async () => {
  const images = (status: 'added' | 'removed' | 'modified', ...names: string[]) =>
    names.map((name) => binaryFile(name, status));
  const oids = {base: {mode: '100644', oid: '1'.repeat(40)}, head: {mode: '100644', oid: '2'.repeat(40)}};
  const replaced = images('modified', 'x.png', 'y.png', 'z.svg').map(({change}) => ({
    change: {...change, ...oids},
    base: null,
    head: null,
  }));
  const files = [
    ...images('removed', 'media/x/1.png', 'media/x/2.png', 'media/x/3.gif'),
    ...images('added', 'media/x/4.png', 'media/x/5.png', 'media/y/6.png', 'media/x/film.mp4'),
    ...replaced,
  ];
  expect(await groupsOf(...files)).toEqual([
    ['Remove 3 images from `media/x`', [0, 1, 2]],
    ['Replace 3 images', [7, 8, 9]],
  ]);
});

test('an insight does not repeat what a group says, and says what goes beyond it', async () => {
  const files = paths.map((path) => page(path, 'Use the navigation menu.', 'Use the side pane.'));
  expect((await analyseRange(files, {locale: 'en'})).insights).toEqual([]);
  const wider = page('docs/e.md', 'Use the navigation menu.', 'Use the side pane.\n\nOne more line.');
  const {insights} = await analyseRange([...files, wider], {locale: 'en'});
  expect(insights.map(({files: members}) => members)).toEqual([[0, 1, 2, 3]]);
});
