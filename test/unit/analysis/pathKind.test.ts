import {addressOf, isOfBreaks, isOfRepository, isWhatsNew, pathKind} from '../../../plugin/src/analysis/pathKind';

test.each([
  ['docs/a.md', 'page'],
  ['docs/a.mdx', 'page'],
  ['docs/_part.mdx', 'partial'],
  ['docs/includes/part.md', 'partial'],
  ['static/usage/button/index.md', 'partial'],
  ['docs/img/a.PNG', 'image'],
  ['sidebars.ts', 'navigation'],
  ['docs/_category_.json', 'navigation'],
  ['docs/toc.yml', 'navigation'],
  ['static/_redirects', 'redirects'],
  ['netlify.toml', 'redirects'],
  ['openapi.yaml', 'data'],
  ['src/index.ts', 'other'],
])('%s is of the kind %s', (path, kind) => {
  expect(pathKind(path)).toBe(kind);
});

test('the address of a page knows no extension, number or index name', () => {
  expect(addressOf('docs/01-guide/02-a.md')).toBe('docs/guide/a');
  expect(addressOf('docs/guide/index.mdx')).toBe('docs/guide');
  expect(addressOf('docs/guide/guide.md')).toBe('docs/guide');
  expect(addressOf('docs/2024-review.md')).toBe('docs/review');
});

test('pages of news go by their names or by that of a folder', () => {
  expect(isWhatsNew('docs/whats-new/version-9.md')).toBe(true);
  expect(isWhatsNew('docs/release-notes/index.md')).toBe(true);
  expect(isWhatsNew('docs/release-notes/flow.svg')).toBe(false);
  expect(isWhatsNew('docs/releases/make-one.md')).toBe(false);
  expect(isWhatsNew('docs/whats-new.md')).toBe(true);
  expect(isWhatsNew('docs/release-notes.mdx')).toBe(true);
  expect(isWhatsNew('docs/release.md')).toBe(false);
});

test.each([
  ['docs/migrating-acme-2.md', true],
  ['docs/upgrade-shop-v10.1.mdx', true],
  ['docs/migrate-to-v2.md', true],
  ['docs/migrate-from-acme-2.md', false],
  ['docs/upgrade-server-2019.md', false],
  ['docs/migrating-data.md', false],
])('%s leads to another version: %s', (path, leads) => {
  expect(isOfBreaks(path)).toBe(leads);
});

test('files that hosts look for at the root of a repository speak to those who work on it', () => {
  expect(isOfRepository('SECURITY.md')).toBe(true);
  expect(isOfRepository('.github/PULL_REQUEST_TEMPLATE.md')).toBe(true);
  expect(isOfRepository('docs/security.md')).toBe(false);
  expect(isOfRepository('README.md')).toBe(false);
});
