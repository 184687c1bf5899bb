import type {ChangelogInstances, ChangelogRouteData, ChangelogSidebarEntry} from '../model/pages';

/** One step of the way from the changelog's category in the sidebar to the open page. */
export interface TrailStep extends ChangelogSidebarEntry {
  /** True for what is in the sidebar for the breadcrumbs alone. */
  isHidden: boolean;
}

/** A page of a changelog that is not among the entries of the sidebar. */
export interface UnlistedPage {
  pluginId: string;
  /** The last step is the page itself. The first may be an entry that the sidebar lists. */
  trail: [TrailStep, ...TrailStep[]];
}

/** What breadcrumbs call pages that have no title of their own. */
export interface PageLabels {
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
  const instance = instances[pluginId];
  const listed = instance?.sidebar?.entries ?? [];
  const path = pathname.replace(/\/$/, '');
  if (!instance || listed.some((entry) => entry.permalink === path)) {
    return null;
  }
  const shown = [...listed, ...unlisted].map((entry) => ({...entry, isHidden: false}));
  const known = [...shown, ...categories.map((category) => ({...category, isHidden: true}))];
  const exact = known.find(({permalink}) => permalink === path);
  if (exact) {
    return {pluginId, trail: [exact]};
  }
  const step = furtherPage(path, labels);
  const parent = known.find(({permalink}) => permalink === step?.parent);
  if (step && parent) {
    return {pluginId, trail: [parent, step.page]};
  }
  const isOfIndex = step?.kind === 'list' && step.parent === instance.permalink.replace(/\/$/, '');
  return isOfIndex ? {pluginId, trail: [step.page]} : null;
}

interface FurtherPage {
  kind: keyof PageLabels;
  /** Path of the page that it belongs to. */
  parent: string;
  page: TrailStep;
}

/** A page of diffs or a further page of a list, by its address. */
function furtherPage(path: string, labels: PageLabels): FurtherPage | null {
  const [, parent, name, digits] = /^(.*)\/(diffs-|page\/)(\d+)$/.exec(path) ?? [];
  if (parent === undefined) {
    return null;
  }
  const kind = name === 'page/' ? 'list' : 'diffs';
  return {kind, parent, page: {id: path, label: labels[kind](Number(digits)), permalink: path, isHidden: true}};
}
