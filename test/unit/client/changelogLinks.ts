import type {ChangelogCategory, ChangelogLink} from '../../../plugin/src/model/sidebar';

/** @param path of the page below the changelog; a report's slug */
export function linkTo(path: string): ChangelogLink {
  return {type: 'link', label: path, href: `/changelog/${path}`, docId: `changelog:default:${path}`};
}

export function changelogCategory(items: ChangelogLink[]): ChangelogCategory {
  return {
    type: 'category',
    label: 'Changelog',
    href: '/changelog',
    collapsible: true,
    collapsed: true,
    customProps: {changelog: 'default'},
    items,
  };
}
