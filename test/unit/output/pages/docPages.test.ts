import path from 'node:path';
import type {AllContent} from '@docusaurus/types';
import {docPermalinks, findDocPages} from '../../../../plugin/src/output/pages/docsLayout';

const site = path.resolve('/repository/site');
const version = (values: object) => ({contentPath: path.join(site, 'docs'), docs: [], ...values});

const allContent = {
  'docusaurus-plugin-content-docs': {
    default: {
      loadedVersions: [
        version({
          contentPathLocalized: path.join(site, 'i18n/fr/current'),
          docs: [
            {source: '@site/i18n/fr/current/guides/install.md', permalink: '/fr/guides/install'},
            {source: '@site/docs/plain.md', permalink: '/fr/plain'},
          ],
        }),
        version({docs: [{source: '@site/versioned_docs/version-1/plain.md', permalink: '/fr/1/plain'}]}),
      ],
    },
    other: {loadedVersions: [version({docs: [{source: '@site/../guide/start.md', permalink: '/fr/start'}]})]},
  },
} as unknown as AllContent;

const permalinkOf = docPermalinks(findDocPages(allContent, site), path.resolve('/repository'), 'site');
const found = (file: string) => permalinkOf({path: file, status: 'modified'});

test('a file has the page of its own version and locale', () => {
  expect(found('docs/plain.md')).toBe('/fr/plain');
  expect(found('versioned_docs/version-1/plain.md')).toBe('/fr/1/plain');
});

test('a translation and its original have the one page that this build makes of them', () => {
  expect(found('i18n/fr/current/guides/install.md')).toBe('/fr/guides/install');
  expect(found('docs/guides/install.md')).toBe('/fr/guides/install');
});

test('docs outside the site are found from the root of the repository', () => {
  const ofRepository = docPermalinks(findDocPages(allContent, site), path.resolve('/repository'), '');
  expect(ofRepository({path: 'guide/start.md', status: 'added'})).toBe('/fr/start');
});

test('what is no page, what is gone, and what is of another repository has none', () => {
  expect(found('docs/partial.md')).toBeNull();
  expect(permalinkOf({path: 'docs/plain.md', status: 'removed'})).toBeNull();
  expect(
    docPermalinks(findDocPages(allContent, site), null, 'site')({path: 'docs/plain.md', status: 'modified'}),
  ).toBeNull();
  expect(findDocPages({}, site)).toEqual(new Map());
});
