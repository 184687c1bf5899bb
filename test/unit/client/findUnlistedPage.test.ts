import {findUnlistedPage} from '../../../plugin/src/client/findUnlistedPage';
import type {ChangelogInstances, ChangelogSidebarEntry} from '../../../plugin/src/model/pages';

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

const find = (pathname: string) =>
  findUnlistedPage(pathname, instances, {pluginId: 'default', unlisted: [entry('v1'), entry('diffs-2')]});

describe('findUnlistedPage', () => {
  test('finds nothing to add for the index and the entries that the sidebar lists', () => {
    expect(['/changelog', '/changelog/', '/changelog/v2', '/changelog/v2/'].map(find)).toEqual(Array(4).fill(null));
  });

  test.each(['/changelog/v1', '/changelog/v1/'])('finds the report beyond the limit at %s', (pathname) => {
    expect(find(pathname)).toEqual({pluginId: 'default', entry: entry('v1'), isBeyondList: true, diffs: null});
  });

  test('finds the report that a page of diffs belongs to, within the limit and beyond', () => {
    expect(find('/changelog/v2/diffs-12/')).toEqual({
      pluginId: 'default',
      entry: entry('v2'),
      isBeyondList: false,
      diffs: {permalink: '/changelog/v2/diffs-12', number: 12},
    });
    expect(find('/changelog/v1/diffs-2')).toMatchObject({entry: entry('v1'), isBeyondList: true});
  });

  test('takes a report for what it is, even if it is called like a page of diffs', () => {
    expect(find('/changelog/diffs-2')).toMatchObject({entry: entry('diffs-2'), diffs: null});
  });

  test('finds nothing at an address that is no page of the instance', () => {
    expect(find('/changelog/v9/diffs-2')).toBeNull();
    expect(findUnlistedPage('/x', {}, {pluginId: 'default', unlisted: []})).toBeNull();
  });
});
