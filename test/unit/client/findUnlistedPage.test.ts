import {findUnlistedPage} from '../../../plugin/src/client/findUnlistedPage';
import type {ChangelogInstances, ChangelogSidebarEntry} from '../../../plugin/src/model/sidebar';

const entry = (id: string): ChangelogSidebarEntry => ({id, label: id, permalink: `/changelog/${id}`});

const instances: ChangelogInstances = {
  default: {
    label: 'Changelog',
    permalink: '/changelog',
    sidebar: {
      docsPluginId: 'default',
      id: 'docs',
      label: 'Changelog',
      position: null,
      collapsed: true,
      entries: [entry('v2')],
    },
  },
};

const labels = {
  files: (number: number) => `Files ${number}`,
  diffs: (number: number) => `Diffs ${number}`,
  list: (number: number) => `Page ${number}`,
};

const find = (pathname: string) =>
  findUnlistedPage(
    pathname,
    instances,
    {pluginId: 'default', unlisted: [entry('v1'), entry('diffs-2')], categories: [entry('category/api')]},
    labels,
  );

const shown = (id: string) => ({...entry(id), isHidden: false});
const hidden = (path: string, label: string) => ({
  id: `/changelog/${path}`,
  label,
  permalink: `/changelog/${path}`,
  isHidden: true,
});

describe('findUnlistedPage', () => {
  test('finds nothing to add for the index and the entries that the sidebar lists', () => {
    expect(['/changelog', '/changelog/', '/changelog/v2', '/changelog/v2/'].map(find)).toEqual(Array(4).fill(null));
  });

  test.each(['/changelog/v1', '/changelog/v1/'])('finds the report beyond the limit at %s', (pathname) => {
    expect(find(pathname)).toEqual({pluginId: 'default', sidebarId: 'docs', step: shown('v1')});
  });

  test('finds the report that a page of diffs or files belongs to, within the limit and beyond', () => {
    expect(find('/changelog/v2/diffs-12/')?.step).toEqual({
      ...shown('v2'),
      next: hidden('v2/diffs-12', 'Diffs 12'),
    });
    expect(find('/changelog/v1/diffs-2')?.step).toEqual({
      ...shown('v1'),
      next: hidden('v1/diffs-2', 'Diffs 2'),
    });
    expect(find('/changelog/v2/files-3')?.step).toEqual({
      ...shown('v2'),
      next: hidden('v2/files-3', 'Files 3'),
    });
  });

  test('leads to a category and to the further pages of lists by hidden steps', () => {
    const category = {...entry('category/api'), isHidden: true};
    expect(find('/changelog/category/api')?.step).toEqual(category);
    expect(find('/changelog/page/2')?.step).toEqual(hidden('page/2', 'Page 2'));
    expect(find('/changelog/category/api/page/3')?.step).toEqual({
      ...category,
      next: hidden('category/api/page/3', 'Page 3'),
    });
  });

  test('takes a report for what it is, even if it is called like a page of diffs', () => {
    expect(find('/changelog/diffs-2')?.step).toEqual(shown('diffs-2'));
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
