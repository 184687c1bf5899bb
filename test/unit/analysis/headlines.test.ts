import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {withoutMarks} from './withoutMarks';

async function told(path: string, base: string | null, head: string) {
  const {files, gatherings} = await analyseRange([changedFile(path, base, head)], {locale: 'en'});
  return {title: withoutMarks(files[0]?.title), headline: gatherings[0]?.text};
}

const breaks = '# Breaking Changes\n\nWhat breaks in new versions.\n\n';
const oldVersion = '## Version 1\n\n### Removed: `stop()`\n\nIt is gone.\n';

test('a page of breaking changes is told by all that it newly names, but for what holds it', async () => {
  const entries =
    '## Version 2\n\n### Deprecated: `start()`\n\nUse `run()`.\n\n### Changed: `wait()` needs a time\n\nGive one.\n\n';
  expect(await told('docs/breaking-changes.md', breaks + oldVersion, breaks + entries + oldVersion)).toEqual({
    title: 'Announce “Deprecated: start()” in Breaking Changes, and 1 more',
    headline: 'Announce 2 changes in *Breaking Changes*: “Changed: `wait()` needs a time” and “Deprecated: `start()`”',
  });
});

test('of many entries those to act on are named first, then what does something else', async () => {
  const names = ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
  names.push('Changed `wait()`', 'Removed: `stop()`');
  const entries = names.map((name) => `### ${name}\n\nWhat is meant by it.\n`).join('\n');
  const {headline} = await told('docs/breaking-changes.md', breaks, `${breaks}## Version 2\n\n${entries}`);
  expect(headline).toBe(
    'Announce 11 changes in *Breaking Changes*: “Removed: `stop()`”, “Changed `wait()`”, “Two”, “Three”, “Four”, “Five”, “Six”, “Seven”, “Eight”, “Nine” and 1 more',
  );
});

test('of a page of news fewer entries are named', async () => {
  const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];
  const entries = names.map((name) => `## ${name}\n\nWhat is meant by it.\n`).join('\n');
  const {headline} = await told('docs/whats-new.md', '# News\n\nOld.\n\n', `# News\n\nOld.\n\n${entries}`);
  expect(headline).toBe('Announce 7 changes in *News*: “One”, “Two”, “Three”, “Four”, “Five”, “Six” and 1 more');
});

test('a section that says of a name what to act on is an entry, and not what stands below it', async () => {
  const entries = [
    '### Objects for `reducers` removed\n\nPass a callback.\n\n#### Codemods\n\nRun them.\n',
    '### Removals of types\n\nThese are gone:\n\n#### `Options`\n\nUse others.\n',
  ];
  const {headline} = await told('docs/breaking-changes.md', breaks, `${breaks}## Version 2\n\n${entries.join('\n')}`);
  expect(headline).toBe('Announce 2 changes in *Breaking Changes*: “Objects for `reducers` removed” and `Options`');
});

test('a new guide to a version is told by what it names: sections, and the items of those called by a topic', async () => {
  const guide = [
    '# From v1 to v2',
    'This guide helps you to upgrade.',
    '## Compatibility',
    '- Version 2 drops support for Windows 7. Update it.\n- The oldest compiler\n  is version 5.4.\n  - Not counted.',
    '## Removed `stop()`',
    '- Use `end()`.',
  ];
  expect(await told('docs/upgrading-to-v2.md', null, guide.join('\n\n'))).toEqual({
    title: 'Add the page “From v1 to v2”',
    headline:
      'Add the page “From v1 to v2”: “Version 2 drops support for Windows 7”, “Removed `stop()`” and “The oldest compiler is version 5.4”',
  });
});

test('a new guide to a version breaks where it names what is gone or required, and is told as the page alone', async () => {
  const guide =
    '# From v1 to v2\n\nThis guide helps you to upgrade.\n\n## Removed `stop()`\n\n`stop()` is deprecated and gone.\n';
  const typeOf = async (text: string, path = 'docs/upgrading-to-v2.md') =>
    (await analyseRange([changedFile(path, null, text)], {locale: 'en'})).files[0]?.type;
  expect(await typeOf(guide)).toBe('breaking change');
  expect(await typeOf(guide.replace('Removed', 'Use').replace('deprecated and gone', 'fast'))).toBe('new feature');
  expect((await told('docs/upgrading-to-v2.md', null, guide)).title).toBe('Add the page “From v1 to v2”');
});

test('a section that is called by a date is told by the rows of its table or the items of its list', async () => {
  const base = "# What's new\n\nRead on.\n\n## January 2025\n\nNothing.\n";
  const section = '## February 2025\n\n| Item | What |\n|--|--|\n| [**Keys in hardware**](./keys.md) | Safer. |\n\n';
  const withSection = (text: string) => base.replace('## January', `${text}## January`);
  expect(await told('docs/whats-new.md', base, withSection(section))).toEqual({
    title: "Announce “Keys in hardware” in What's new",
    headline: undefined,
  });
  const list = '## February 2025\n\n- Keys are kept in hardware.\n- Logs can be searched.\n\n';
  expect(await told('docs/whats-new.md', base, withSection(list))).toEqual({
    title: "Announce “Keys are kept in hardware” and 1 more in What's new",
    headline: "Announce 2 changes in *What's new*: “Keys are kept in hardware” and “Logs can be searched”",
  });
});

test('pages of other sorts are told by their titles', async () => {
  const base = '# Guide\n\nRead on.\n';
  const head = `${base}\n## One\n\nWhat it is.\n\n## Two\n\nWhat that is.\n`;
  expect((await told('docs/guide.md', base, head)).headline).toBeUndefined();
});

test('the explanation of a new guide to a version names the most urgent of what it tells', async () => {
  const names = ['One', 'Two', 'Three', 'Removed: `stop()`'];
  const guide = `# From 1 to 2\n\nIt is about versions.\n\n${names.map((name) => `## ${name}\n\nWhat is meant.\n\n`).join('')}`;
  const {files} = await analyseRange([changedFile('docs/upgrading-to-v2.md', null, guide)], {locale: 'en'});
  expect(files[0]?.explanation).toBe(
    '“From 1 to 2” is new, with 20 lines. It names 4 changes, such as “Removed: `stop()`”, “One” and “Two”.',
  );
});

test('the steps of a guide are what it names, and what frames them is not', async () => {
  const guide = (...titles: string[]) =>
    `# Migrate to v2\n\nThis guide helps you.\n\n${titles.map((title) => `## ${title}\n\nDo so.\n`).join('\n')}`;
  const steps = ['1. Rename the file', '2. Send `v2`', '3. Replace `poll()`'];
  const {files, gatherings} = await analyseRange(
    [changedFile('docs/migrate-to-v2.md', null, guide('Before you begin', ...steps, 'Next steps'))],
    {locale: 'en'},
  );
  expect(files[0]?.rule).toBe('retirement-note-added');
  expect(files[0]?.explanation).toContain('It names 3 changes');
  expect(gatherings[0]?.text).toMatch(/1\. Rename the file.*2\. Send .*3\. Replace/);
});

test('a word that asks for something is one between marks of stress as well', async () => {
  const names = ['Changed `wait()`', 'Names _must_ be strings'];
  const entries = names.map((name) => `### ${name}\n\nWhat is meant by it.\n`).join('\n');
  const {headline} = await told('docs/breaking-changes.md', breaks, `${breaks}## Version 2\n\n${entries}`);
  expect(headline).toMatch(/: “Names \*must\* be strings” and “Changed `wait\(\)`”$/);
});
