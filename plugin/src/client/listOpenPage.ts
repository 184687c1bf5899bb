import type {PropSidebarItem, PropVersionMetadata} from '@docusaurus/plugin-content-docs';
import type {ChangelogSidebarEntry} from '../model/sidebar';
import {entryDocs, entryLink, replaceMarked} from './sidebarItems';
import type {UnlistedPage} from './findUnlistedPage';

/** A docs version that has the entries, with the way to the open page among those of its instance. */
export function listOpenPage(
  version: PropVersionMetadata,
  {pluginId, sidebarId, step}: UnlistedPage,
): PropVersionMetadata {
  const item = stepItem(pluginId, step);
  const withStep = (entries: PropSidebarItem): PropSidebarItem =>
    entries.type === 'category' ? {...entries, items: placeStep(entries.items, step, item)} : entries;
  const docsSidebars = Object.fromEntries(
    Object.entries(version.docsSidebars).map(([id, items]) => [id, replaceMarked(items, pluginId, withStep)]),
  );
  return {...version, docsSidebars, docs: {...version.docs, ...entryDocs(pluginId, sidebarId, stepsOf(step))}};
}

/** In the place of its entry; behind the others where it has none. */
function placeStep(
  entries: PropSidebarItem[],
  {permalink}: ChangelogSidebarEntry,
  item: PropSidebarItem,
): PropSidebarItem[] {
  const isItsEntry = (entry: PropSidebarItem): boolean => entry.type === 'link' && entry.href === permalink;
  return entries.some(isItsEntry) ? entries.map((entry) => (isItsEntry(entry) ? item : entry)) : [...entries, item];
}

/** A category is active with an item of its own, so the next step to the open page is nested. */
function stepItem(pluginId: string, entry: ChangelogSidebarEntry): PropSidebarItem {
  const link = entryLink(pluginId, entry);
  const {label, permalink: href, next, isHidden} = entry;
  const className = isHidden ? 'changelog-hidden' : link.className;
  return {
    ...(next
      ? {type: 'category', label, href, collapsible: false, collapsed: false, items: [stepItem(pluginId, next)]}
      : link),
    ...(className !== undefined && {className}),
  };
}

function stepsOf(entry: ChangelogSidebarEntry): ChangelogSidebarEntry[] {
  return [entry, ...(entry.next ? stepsOf(entry.next) : [])];
}
