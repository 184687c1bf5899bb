import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

test('a page title in other words is renamed, however much of the page is new', async () => {
  const base = '# Grind flour in a mill\n\nPut corn in.\n\n## Clean\n\nSweep it.\n';
  const head = 'All of it anew.\n\n# Quickstart: flour\n\nHow bread begins.\n\n## Clean\n\nSweep it.\n';
  const {files} = await analyseRange([changedFile('docs/mill.md', base, head)], {locale: 'en'});
  const kinds = files[0]?.events.map(({kind}) => kind);
  expect(kinds).toContain('heading-renamed');
  expect(kinds).not.toContain('heading-removed');
});

test('titles that differ only in what they count are told apart by their folders', async () => {
  const page = (name: string) => `---\ntitle: ${name}\n---\n\nOne line.\n\nTwo lines.\n\nThree lines.\n`;
  const renamed = (folder: string, name: string) =>
    changedFile(`${folder}/new.md`, page('Old name'), page(name), {
      status: 'renamed',
      oldPath: `${folder}/old.md`,
    });
  const {files} = await analyseRange([renamed('docs', 'New name'), renamed('copies', 'Old name')], {locale: 'en'});
  expect(files.map(({title}) => title)).toEqual([
    'Rename `old.md` to `new.md` (`docs`), and 1 more',
    'Rename `old.md` to `new.md` (`copies`)',
  ]);
});
