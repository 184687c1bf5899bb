import type {PropSidebar, PropSidebarItem, PropVersionMetadata} from '@docusaurus/plugin-content-docs';
import type {ChangelogInstances, ChangelogSidebar} from '../model/sidebar';
import {entryDocs, entryLink, replaceMarked} from './sidebarItems';

/**
 * A docs version with the entries of each instance that belongs to its docs plugin, in the place of a link item with
 * `customProps.changelog` or at the sidebar's position, several of them at the end by their ids. Only the latest version
 * gets them; any other comes back as it is, and the input is never changed. All docs load this: it is kept small.
 */
export function addChangelogToVersion(
  version: PropVersionMetadata,
  instances: ChangelogInstances,
): PropVersionMetadata {
  if (!version.isLast) {
    return version;
  }
  // Global data has its instances in the order in which they happened to be ready.
  const sorted = Object.entries(instances).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.reduce((result, [pluginId, {permalink, sidebar}]) => {
    return sidebar?.docsPluginId === version.pluginId ? addInstance(result, {pluginId, permalink, sidebar}) : result;
  }, version);
}

interface Instance {
  pluginId: string;
  permalink: string;
  sidebar: ChangelogSidebar;
}

function addInstance(version: PropVersionMetadata, instance: Instance): PropVersionMetadata {
  const {pluginId, sidebar} = instance;
  const category = sidebarCategory(instance);
  const docsSidebars = Object.fromEntries(
    Object.entries(version.docsSidebars).map(([id, items]) => {
      const replaced = replaceMarked(items, pluginId, () => category);
      const isUnplaced = replaced === items && id === sidebar.id;
      return [id, isUnplaced ? insertAt(items, category, sidebar.position) : replaced];
    }),
  );
  return {...version, docsSidebars, docs: {...version.docs, ...entryDocs(pluginId, sidebar.id, sidebar.entries)}};
}

/** Marked as a placeholder is, so that the pages of the instance find it. */
function sidebarCategory(instance: Instance): PropSidebarItem {
  const {pluginId, permalink, sidebar} = instance;
  return {
    type: 'category',
    label: sidebar.label,
    href: permalink,
    collapsible: true,
    collapsed: sidebar.collapsed,
    customProps: {changelog: pluginId},
    items: sidebar.entries.map((entry) => entryLink(pluginId, entry)),
  };
}

function insertAt(items: PropSidebar, category: PropSidebarItem, position: number | null): PropSidebar {
  const index = position ?? items.length;
  return [...items.slice(0, index), category, ...items.slice(index)];
}
