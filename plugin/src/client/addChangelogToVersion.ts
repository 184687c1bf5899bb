import type {PropSidebar, PropSidebarItem, PropVersionMetadata} from '@docusaurus/plugin-content-docs';
import type {ChangelogInstances, ChangelogSidebar} from '../model/sidebar';

/**
 * A docs version with the entries of each instance that belongs to its docs plugin, in the place of a link item with
 * `customProps.changelog` or at the sidebar's position, several of them at the end by their ids. Only the latest version
 * gets them; any other comes back as it is, and the input is never changed. All docs load this: it is kept small, and shares
 * nothing with what pages of a changelog load, as shared code is a module of its own in the bundle.
 */
export function addChangelogToVersion(
  version: PropVersionMetadata,
  instances: ChangelogInstances = {},
): PropVersionMetadata {
  // Global data has its instances in the order in which they happened to be ready.
  return Object.keys(instances)
    .sort()
    .reduce((result, pluginId) => {
      const sidebar = instances[pluginId]?.sidebar;
      return version.isLast && sidebar?.docsPluginId === version.pluginId
        ? addInstance(result, pluginId, sidebar)
        : result;
    }, version);
}

function addInstance(version: PropVersionMetadata, pluginId: string, sidebar: ChangelogSidebar): PropVersionMetadata {
  const {id: sidebarId, position, category} = sidebar;
  const docsSidebars = Object.fromEntries(
    Object.entries(version.docsSidebars).map(([id, items]) => {
      let isPlaced = id !== sidebarId;
      const place = (item: PropSidebarItem): PropSidebarItem => {
        if (item.customProps?.changelog === pluginId) {
          isPlaced = true;
          return category;
        }
        return item.type === 'category' ? {...item, items: item.items.map(place)} : item;
      };
      const placed: PropSidebar = items.map(place);
      if (!isPlaced) {
        placed.splice(position ?? placed.length, 0, category);
      }
      return [id, placed];
    }),
  );
  // Breadcrumbs pass over links without a `docId`, and doc cards look each `docId` up in the version's docs.
  const docs = {...version.docs};
  for (const {docId: id, label: title} of category.items) {
    docs[id] = {id, title, description: '', sidebar: sidebarId};
  }
  return {...version, docsSidebars, docs};
}
