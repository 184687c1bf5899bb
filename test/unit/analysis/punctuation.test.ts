import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

async function said(base: string, head: string) {
  const {files} = await analyseRange([changedFile('docs/roles.md', base, head)], {locale: 'en'});
  const [file] = files;
  return {title: file?.title, type: file?.type, kinds: file?.events.map(({kind}) => kind)};
}

const page = (role: string, text = role) =>
  `# Roles\n\nSee [${text}](#harbor-role-preview).\n\n## ${role}\n\nIt may open the harbor.\n`;

test('a heading and its link that get other marks are not renamed where the anchor stays', async () => {
  expect(await said(page('Harbor role preview'), page('Harbor role (preview)'))).toEqual({
    title: 'Change the punctuation of “preview” to “(preview)” in *Roles*',
    type: 'minor update',
    kinds: ['punctuation-changed', 'punctuation-changed'],
  });
});

test('a heading with other words or another anchor is renamed, and another label is one', async () => {
  const {kinds} = await said(page('Harbor role preview'), page('Harbor role', 'Harbor role preview'));
  expect(kinds).toContain('heading-renamed');
  expect((await said(page('Harbor role'), page('Harbor-role', 'Harbor role'))).kinds).toContain('heading-renamed');
  expect((await said(page('Harbor role'), page('Harbor role', 'the role'))).kinds).toEqual(['link-text-changed']);
});
