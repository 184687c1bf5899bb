import type {ChangelogInstances, ChangelogRouteData, ChangelogSidebarEntry} from '../model/sidebar';

/** A page of a changelog that is not among the entries of the sidebar. */
export interface UnlistedPage {
  pluginId: string;
  /** Id of the docs sidebar. */
  sidebarId: string;
  /** The first step to the page, which may be an entry that the sidebar lists; the last one is the page itself. */
  step: ChangelogSidebarEntry;
}

/** What breadcrumbs call pages that have no title of their own. */
export interface PageLabels {
  /** A page of blocks of files. */
  files: (number: number) => string;
  /** A page of diffs. */
  diffs: (number: number) => string;
  /** A further page of a list. */
  list: (number: number) => string;
}

/** What the sidebar has to show beside its entries on the page at `pathname`; null where its entries suffice. */
export function findUnlistedPage(
  pathname: string,
  instances: ChangelogInstances,
  {pluginId, unlisted, categories}: ChangelogRouteData,
  labels: PageLabels,
): UnlistedPage | null {
  const {permalink: index = '', sidebar = null} = instances[pluginId] ?? {};
  const path = pathname.replace(/\/$/, '');
  if (sidebar === null || sidebar.entries.some((entry) => entry.permalink === path)) {
    return null;
  }
  const found = (step: ChangelogSidebarEntry): UnlistedPage => ({pluginId, sidebarId: sidebar.id, step});
  const shown = [...sidebar.entries, ...unlisted].map((entry) => ({...entry, isHidden: false}));
  const known = [...shown, ...categories.map((category) => ({...category, isHidden: true}))];
  const exact = known.find(({permalink}) => permalink === path);
  if (exact) {
    return found(exact);
  }
  const further = furtherPage(path, labels);
  const parent = known.find(({permalink}) => permalink === further?.parent);
  if (further && parent) {
    return found({...parent, next: further.page});
  }
  const isOfIndex = further?.kind === 'list' && further.parent === index.replace(/\/$/, '');
  return isOfIndex ? found(further.page) : null;
}

interface FurtherPage {
  kind: keyof PageLabels;
  /** Path of the page that it belongs to. */
  parent: string;
  page: ChangelogSidebarEntry;
}

/** A page of files or diffs or a further page of a list, by its address. */
function furtherPage(path: string, labels: PageLabels): FurtherPage | null {
  const [, parent, name, digits] = /^(.*)\/(files-|diffs-|page\/)(\d+)$/.exec(path) ?? [];
  if (parent === undefined) {
    return null;
  }
  const kind = name === 'page/' ? 'list' : name === 'files-' ? 'files' : 'diffs';
  return {kind, parent, page: {id: path, label: labels[kind](Number(digits)), permalink: path, isHidden: true}};
}
