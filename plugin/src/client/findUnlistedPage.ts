import type {ChangelogInstances, ChangelogLink, ChangelogRouteData} from '../model/sidebar';

/** What breadcrumbs call pages that have no title of their own, by the beginnings of the last part of their addresses. */
export interface PageLabels {
  /** A page of blocks of files. */
  'files-': (number: number) => string;
  /** A page of diffs. */
  'diffs-': (number: number) => string;
  /** A further page of a list. */
  'page/': (number: number) => string;
}

/** The way to a page from the front page of the changelog; the first link may be one that the sidebar lists. */
export type WayToPage = [ChangelogLink] | [ChangelogLink, ChangelogLink];

/** What the sidebar has to show beside its entries on the page at `pathname`; null where its entries suffice. */
export function findUnlistedPage(
  pathname: string,
  instances: ChangelogInstances,
  {pluginId, unlisted, categories}: ChangelogRouteData,
  labels: PageLabels,
): WayToPage | null {
  const {permalink: index = '', sidebar = null} = instances[pluginId] ?? {};
  const path = pathname.replace(/\/$/, '');
  const listed = sidebar?.category.items ?? [];
  if (sidebar === null || listed.some(({href}) => href === path)) {
    return null;
  }
  const known = [...listed, ...unlisted, ...categories];
  const exact = known.find(({href}) => href === path);
  if (exact) {
    return [exact];
  }
  const [, parent, kind, digits] = /^(.*)\/(files-|diffs-|page\/)(\d+)$/.exec(path) ?? [];
  if (kind === undefined) {
    return null;
  }
  const page: ChangelogLink = {
    type: 'link',
    label: labels[kind as keyof PageLabels](Number(digits)),
    href: path,
    docId: `changelog:${pluginId}:${path}`,
    className: 'changelog-hidden',
  };
  const owner = known.find(({href}) => href === parent);
  if (owner) {
    return [owner, page];
  }
  return kind === 'page/' && parent === index.replace(/\/$/, '') ? [page] : null;
}
