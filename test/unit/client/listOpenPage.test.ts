import type {PropSidebarItemCategory, PropVersionMetadata} from '@docusaurus/plugin-content-docs';
import {listOpenPage} from '../../../plugin/src/client/listOpenPage';
import type {WayToPage} from '../../../plugin/src/client/findUnlistedPage';
import {changelogCategory, linkTo} from './changelogLinks';
import {emptyDocsVersion} from './docsVersion';

const other = {type: 'link', label: 'Guide', href: '/docs/guide'} as const;
const version: PropVersionMetadata = {
  ...emptyDocsVersion,
  docsSidebars: {
    docs: [
      other,
      {...changelogCategory([]), customProps: {}, items: [changelogCategory([linkTo('v3'), linkTo('v2')])]},
    ],
  },
};

function open(way: WayToPage, pluginId = 'default'): PropVersionMetadata {
  return listOpenPage(version, pluginId, way);
}

function items({docsSidebars}: PropVersionMetadata): PropSidebarItemCategory['items'] {
  const [, outer] = docsSidebars.docs as [unknown, PropSidebarItemCategory];
  return (outer.items[0] as PropSidebarItemCategory).items;
}

describe('listOpenPage', () => {
  test('lists a report beyond the limit behind the others, and breadcrumbs know it', () => {
    const opened = open([{...linkTo('v1'), className: 'changelog-breaking'}]);
    expect(items(opened)).toMatchObject([
      {href: '/changelog/v3'},
      {href: '/changelog/v2'},
      {type: 'link', href: '/changelog/v1', docId: 'changelog:default:v1', className: 'changelog-breaking'},
    ]);
    expect(opened.docs).toMatchObject({'changelog:default:v1': {id: 'changelog:default:v1', title: 'v1'}});
  });

  test('hangs the open page of diffs below the entry of its report', () => {
    const diffs = {...linkTo('v2/diffs-3'), label: 'Diffs', className: 'changelog-hidden'};
    const opened = open([linkTo('v2'), diffs]);
    expect(items(opened)).toMatchObject([
      {href: '/changelog/v3'},
      {type: 'category', label: 'v2', href: '/changelog/v2', collapsible: false, collapsed: false, items: [diffs]},
    ]);
    expect(opened.docs).toHaveProperty([diffs.docId, 'title'], 'Diffs');
  });

  test('leaves the entries of other instances and all else alone', () => {
    expect(open([linkTo('v1')], 'api')).toEqual(version);
    expect(open([linkTo('v1')]).docsSidebars.docs?.[0]).toEqual(other);
  });

  test('never changes its input', () => {
    const before = structuredClone(version);
    open([linkTo('v2'), linkTo('v2/diffs-3')]);
    expect(version).toEqual(before);
  });
});
