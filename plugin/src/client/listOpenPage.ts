import type {PropSidebarItem, PropVersionMetadata} from '@docusaurus/plugin-content-docs';
import type {WayToPage} from './findUnlistedPage';

/** A docs version that has the entries, with the way to the open page among those of its instance. */
export function listOpenPage(version: PropVersionMetadata, pluginId: string, way: WayToPage): PropVersionMetadata {
  const docs = {...version.docs};
  const place = (item: PropSidebarItem): PropSidebarItem => {
    if (item.type !== 'category') {
      return item;
    }
    if (item.customProps?.changelog !== pluginId) {
      return {...item, items: item.items.map(place)};
    }
    for (const {docId: id, label: title} of way) {
      docs[id] = {id, title, description: ''};
    }
    return {...item, items: placeWay(item.items, way)};
  };
  const docsSidebars = Object.fromEntries(
    Object.entries(version.docsSidebars).map(([id, items]) => [id, items.map(place)]),
  );
  return {...version, docsSidebars, docs};
}

/** In the place of its entry; behind the others where it has none. */
function placeWay(entries: PropSidebarItem[], [link, next]: WayToPage): PropSidebarItem[] {
  // A category is active with an item of its own, so the next step to the open page is nested.
  const item: PropSidebarItem = next
    ? {...link, type: 'category', collapsible: false, collapsed: false, items: [next]}
    : link;
  const isItsEntry = (entry: PropSidebarItem): boolean => entry.type === 'link' && entry.href === link.href;
  return entries.some(isItsEntry) ? entries.map((entry) => (isItsEntry(entry) ? item : entry)) : [...entries, item];
}
