import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import type {ChangedFile} from '../../../plugin/src/model/fileChange';
import {changedFile, renamedFile} from './changedFile';

const analysed = (...files: ChangedFile[]) => analyseRange(files, {locale: 'en'});

const page = (title: string) => `# ${title}\n\nAll about ${title}.\n`;

test('a summary tells of a page of breaking changes the first entries, and how many more there are', async () => {
  const names = ['Removed: `stop()`', 'Changed `wait()`', 'Three', 'Four', 'Five'];
  const entries = names.map((name) => `### ${name}\n\nWhat is meant by it.\n`).join('\n');
  const base = '# Breaking Changes\n\nRead on.\n\n';
  const {gatherings} = await analysed(
    changedFile('docs/breaking-changes.md', base, `${base}## Version 2\n\n${entries}`),
  );
  expect(gatherings[0]?.brief).toBe(
    'Announce 5 changes in Breaking Changes: “Removed: stop()”, “Changed wait()”, “Three” and 2 more',
  );
});

test('of a new guide to a version, it says that the page is new first', async () => {
  const guide = '# From v1 to v2\n\n## Removed `stop()`\n\nUse `end()`.\n\n## Removed `go()`\n\nUse `run()`.\n';
  const {gatherings} = await analysed(changedFile('docs/upgrading-to-v2.md', null, guide));
  expect(gatherings[0]?.brief).toBe('Add the page “From v1 to v2”: “Removed stop()” and “Removed go()”');
});

test('it names few of the files that came or went, and nothing else of them', async () => {
  const since = (name: string) => changedFile(`docs/${name}.md`, null, `${page(name)}\nSince v2.1\n`);
  const moved = ['a', 'b', 'c'].map((name) => renamedFile(`old/${name}.md`, `new/${name}.md`, page(name)));
  const long = 'The interface of the first generation';
  const {gatherings} = await analysed(...[`${long} A`, `${long} B`, `${long} C`].map(since), ...moved);
  expect(gatherings.map(({brief}) => brief)).toEqual([
    'Move 3 pages from old/ to new/: a.md, b.md and c.md',
    `Add 3 pages in docs: “${long} A”, “${long} B” and 1 more`,
  ]);
});

test('of edits of one sort it gives the number of files and no examples', async () => {
  const files = [...Array(13).keys()].map((index) => {
    const base = page(`Page ${index}`);
    return changedFile(`docs/${index}.md`, `${base}\n## Part ${index}\n\nOne line on it.\n\nA second line.\n`, base);
  });
  const {gatherings} = await analysed(...files);
  expect(gatherings.map(({brief}) => brief)).toEqual(['Remove sections from 13 files']);
});

test('of an edit that files share it counts those that have no other, and quotes no sentence beside it', async () => {
  const withSection = (name: string, rest = '') =>
    changedFile(name, page(name), `${page(name)}\n## Output levels\n\nOne line on it.\n\nA second line.\n${rest}`);
  const files = ['a.md', 'b.md', 'c.md'].map((name) => withSection(name));
  const {groups} = await analysed(...files, withSection('d.md', '\n## More\n\nMuch more on it.\n\nAnd more.\n'));
  const all = await analysed(...['a.md', 'b.md', 'c.md'].map((name, at) => withSection(name, `\nLine ${at}.\n`)));
  expect([...groups, ...all.gatherings].map(({brief}) => brief)).toEqual([
    'Add the section “Output levels” to 3 files',
    'Add the section “Output levels” to 3 files',
  ]);
});

test('it does not count what else there is to act on in a file, and still tells files apart', async () => {
  const text = (client: string, size: string) => `# Deploy\n\nThe maximum size is ${size}.\n\n${client}\n`;
  const deploy = (folder: string, size: string) =>
    changedFile(`docs/${folder}/deploy.md`, text('Use it.', '10 MB'), text('The `old` client is deprecated.', size));
  const {files} = await analysed(deploy('a', '10 MB'), deploy('b', '5 MB'));
  expect(files.map(({title}) => title.endsWith(', and 1 more'))).toEqual([false, true]);
  expect(files.map(({brief}) => brief)).toEqual([
    'Announce “The old client is deprecated” in deploy.md (a)',
    'Announce “The old client is deprecated” in deploy.md (b)',
  ]);
});
