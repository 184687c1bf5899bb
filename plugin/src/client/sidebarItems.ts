import type {PropSidebar, PropSidebarItem, PropVersionMetadata} from '@docusaurus/plugin-content-docs';
import type {ChangelogSidebarEntry} from '../model/sidebar';

export function entryLink(pluginId: string, {id, label, permalink, breaking}: ChangelogSidebarEntry): PropSidebarItem {
  const className = breaking && 'changelog-breaking';
  return {type: 'link', label, href: permalink, docId: entryDocId(pluginId, id), ...(className && {className})};
}

/** Breadcrumbs pass over links without a `docId`, and doc cards look each `docId` up in the version's docs. */
export function entryDocs(
  pluginId: string,
  sidebar: string,
  entries: readonly ChangelogSidebarEntry[],
): PropVersionMetadata['docs'] {
  return Object.fromEntries(
    entries.map(({id: entryId, label}) => {
      const id = entryDocId(pluginId, entryId);
      return [id, {id, title: label, description: '', sidebar}];
    }),
  );
}

/** Docs' ids are paths: with the colons an entry never takes the place of a doc. */
function entryDocId(pluginId: string, entryId: string): string {
  return `changelog:${pluginId}:${entryId}`;
}

/** The items with what stands for the instance replaced; the same array where there is nothing. */
export function replaceMarked(
  items: PropSidebar,
  pluginId: string,
  replace: (item: PropSidebarItem) => PropSidebarItem,
): PropSidebar {
  const replaced = items.map((item) => {
    if (item.customProps?.changelog === pluginId) {
      return replace(item);
    }
    const children = item.type === 'category' ? replaceMarked(item.items, pluginId, replace) : [];
    return item.type === 'category' && children !== item.items ? {...item, items: children} : item;
  });
  return replaced.some((item, index) => item !== items[index]) ? replaced : items;
}
