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
