import {findUnlistedPage} from '../../../plugin/src/client/findUnlistedPage';
import type {ChangelogInstances, ChangelogLink} from '../../../plugin/src/model/sidebar';
import {changelogCategory, linkTo} from './changelogLinks';

const sidebar = {docsPluginId: 'default', id: 'docs', position: null, category: changelogCategory([linkTo('v2')])};
const instances: ChangelogInstances = {default: {label: 'Changelog', permalink: '/changelog', sidebar}};

const labels = {
  'files-': (number: number) => `Files ${number}`,
  'diffs-': (number: number) => `Diffs ${number}`,
  'page/': (number: number) => `Page ${number}`,
};

const find = (pathname: string) =>
  findUnlistedPage(
    pathname,
    instances,
    {pluginId: 'default', unlisted: [linkTo('v1'), linkTo('diffs-2')], categories: [linkTo('category/api')]},
    labels,
  );

/** A step that is there for breadcrumbs alone. */
const hidden = (path: string, label: string): ChangelogLink => ({
  ...linkTo(path),
  label,
  docId: `changelog:default:/changelog/${path}`,
  className: 'changelog-hidden',
});

describe('findUnlistedPage', () => {
  test('finds nothing to add for the index and the entries that the sidebar lists', () => {
    expect(['/changelog', '/changelog/', '/changelog/v2', '/changelog/v2/'].map(find)).toEqual(Array(4).fill(null));
  });

  test.each(['/changelog/v1', '/changelog/v1/'])('finds the report beyond the limit at %s', (pathname) => {
    expect(find(pathname)).toEqual([linkTo('v1')]);
  });

  test('finds the report that a page of diffs or files belongs to, within the limit and beyond', () => {
    expect(find('/changelog/v2/diffs-12/')).toEqual([linkTo('v2'), hidden('v2/diffs-12', 'Diffs 12')]);
    expect(find('/changelog/v1/diffs-2')).toEqual([linkTo('v1'), hidden('v1/diffs-2', 'Diffs 2')]);
    expect(find('/changelog/v2/files-3')).toEqual([linkTo('v2'), hidden('v2/files-3', 'Files 3')]);
  });

  test('leads to a category and to the further pages of lists', () => {
    expect(find('/changelog/category/api')).toEqual([linkTo('category/api')]);
    expect(find('/changelog/page/2')).toEqual([hidden('page/2', 'Page 2')]);
    expect(find('/changelog/category/api/page/3')).toEqual([
      linkTo('category/api'),
      hidden('category/api/page/3', 'Page 3'),
    ]);
  });

  test('takes a report for what it is, even if it is called like a page of diffs', () => {
    expect(find('/changelog/diffs-2')).toEqual([linkTo('diffs-2')]);
  });

  test('finds nothing at an address that is no page of the instance', () => {
    expect([find('/changelog/v9/diffs-2'), find('/changelog/diffs-3'), find('/docs/page/2')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(findUnlistedPage('/x', {}, {pluginId: 'default', unlisted: [], categories: []}, labels)).toBeNull();
  });
});
