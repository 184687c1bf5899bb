import type {ChangelogInstances, ChangelogRouteData, ChangelogSidebarEntry} from '../model/pages';

/** A page of a changelog that is not among the entries of the sidebar, but belongs to one. */
export interface UnlistedPage {
  pluginId: string;
  /** The report that the page is, or belongs to. */
  entry: ChangelogSidebarEntry;
  /** True where the sidebar shows the entry only now. */
  isBeyondList: boolean;
  /** For a page of diffs its own address and number; null for the report itself. */
  diffs: {permalink: string; number: number} | null;
}

/** What the sidebar has to show beside its entries on the page at `pathname`; null where its entries suffice. */
export function findUnlistedPage(
  pathname: string,
  instances: ChangelogInstances,
  {pluginId, unlisted}: ChangelogRouteData,
): UnlistedPage | null {
  const listed = instances[pluginId]?.sidebar?.entries ?? [];
  const path = pathname.replace(/\/$/, '');
  const at = (permalink: string) => (entry: ChangelogSidebarEntry) => entry.permalink === permalink;
  if (listed.some(at(path))) {
    return null;
  }
  const report = unlisted.find(at(path));
  if (report) {
    return {pluginId, entry: report, isBeyondList: true, diffs: null};
  }
  const [, parent = '', number] = /^(.+)\/diffs-(\d+)$/.exec(path) ?? [];
  const beyond = unlisted.find(at(parent));
  const entry = beyond ?? listed.find(at(parent));
  return entry
    ? {pluginId, entry, isBeyondList: beyond !== undefined, diffs: {permalink: path, number: Number(number)}}
    : null;
}
