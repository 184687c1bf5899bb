import type {PropSidebarItemCategory, PropVersionMetadata} from '@docusaurus/plugin-content-docs';
import {addChangelogToVersion} from '../../../plugin/src/client/addChangelogToVersion';
import {listOpenPage} from '../../../plugin/src/client/listOpenPage';
import type {ChangelogSidebarEntry} from '../../../plugin/src/model/sidebar';
import {emptyDocsVersion} from './docsVersion';

const entry = (id: string): ChangelogSidebarEntry => ({id, label: id, permalink: `/changelog/${id}`});
const sidebar = {docsPluginId: 'default', id: 'docs', label: 'News', position: null, collapsed: true};
const version = addChangelogToVersion(emptyDocsVersion, {
  default: {label: 'News', permalink: '/changelog', sidebar: {...sidebar, entries: [entry('v3'), entry('v2')]}},
});

function open(step: ChangelogSidebarEntry, pluginId = 'default'): PropVersionMetadata {
  const page = {pluginId, sidebarId: 'docs', step};
  return listOpenPage(version, page);
}

const items = ({docsSidebars}: PropVersionMetadata) => (docsSidebars.docs?.[0] as PropSidebarItemCategory).items;

describe('listOpenPage', () => {
  test('lists a report beyond the limit behind the others, and breadcrumbs know it', () => {
    const opened = open({...entry('v1'), breaking: true});
    expect(items(opened)).toMatchObject([
      {href: '/changelog/v3'},
      {href: '/changelog/v2'},
      {type: 'link', href: '/changelog/v1', docId: 'changelog:default:v1', className: 'changelog-breaking'},
    ]);
    expect(opened.docs).toMatchObject({
      'changelog:default:v2': {title: 'v2'},
      'changelog:default:v1': {title: 'v1', sidebar: 'docs'},
    });
  });

  test('hangs the open page of diffs below the entry of its report, for breadcrumbs alone', () => {
    const diffs = '/changelog/v2/diffs-3';
    const opened = open({...entry('v2'), next: {id: diffs, label: 'Diffs', permalink: diffs, isHidden: true}});
    expect(items(opened)).toMatchObject([
      {href: '/changelog/v3'},
      {
        type: 'category',
        label: 'v2',
        href: '/changelog/v2',
        collapsible: false,
        items: [{type: 'link', label: 'Diffs', href: diffs, className: 'changelog-hidden'}],
      },
    ]);
    expect(opened.docs).toHaveProperty(['changelog:default:/changelog/v2/diffs-3', 'title'], 'Diffs');
  });

  test('leaves the entries of other instances alone', () => {
    expect(open(entry('v1'), 'api').docsSidebars).toEqual(version.docsSidebars);
  });
});
