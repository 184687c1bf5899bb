import type {PropSidebar, PropSidebarItem, PropVersionMetadata} from '@docusaurus/plugin-content-docs';
import type {ChangelogGlobalData, ChangelogSidebar} from '../model/pages';

/** Global data of the plugin's instances by plugin id. */
export type ChangelogInstances = Readonly<Record<string, ChangelogGlobalData>>;

/**
 * A docs version with the entries of each instance that belongs to its docs plugin, in the place of a link item with
 * `customProps.changelog` or at the sidebar's position. Only the latest version gets them; any other comes back as it is,
 * and the input is never changed.
 */
export function addChangelogToVersion(
  version: PropVersionMetadata,
  instances: ChangelogInstances,
): PropVersionMetadata {
  if (!version.isLast) {
    return version;
  }
  return Object.entries(instances).reduce(
    (result, [pluginId, {permalink, sidebar}]) =>
      sidebar?.docsPluginId === version.pluginId ? addInstance(result, {pluginId, permalink, sidebar}) : result,
    version,
  );
}

interface Instance {
  pluginId: string;
  permalink: string;
  sidebar: ChangelogSidebar;
}

function addInstance(version: PropVersionMetadata, instance: Instance): PropVersionMetadata {
  const category = sidebarCategory(instance);
  const docsSidebars = Object.fromEntries(
    Object.entries(version.docsSidebars).map(([id, items]) => {
      const replaced = replacePlaceholder(items, instance.pluginId, category);
      const isUnplaced = replaced === items && id === instance.sidebar.id;
      return [id, isUnplaced ? insertAt(items, category, instance.sidebar.position) : replaced];
    }),
  );
  return {...version, docsSidebars, docs: {...version.docs, ...entryDocs(instance)}};
}

function sidebarCategory({pluginId, permalink, sidebar}: Instance): PropSidebarItem {
  return {
    type: 'category',
    label: sidebar.label,
    href: permalink,
    collapsible: true,
    collapsed: sidebar.collapsed,
    items: sidebar.entries.map(({id, label, permalink: href}) => ({
      type: 'link',
      label,
      href,
      docId: entryDocId(pluginId, id),
    })),
  };
}

/** Breadcrumbs pass over links without a `docId`, and doc cards look each `docId` up in the version's docs. */
function entryDocs({pluginId, sidebar}: Instance): PropVersionMetadata['docs'] {
  return Object.fromEntries(
    sidebar.entries.map(({id, label}) => {
      const docId = entryDocId(pluginId, id);
      return [docId, {id: docId, title: label, description: '', sidebar: sidebar.id}];
    }),
  );
}

/** Docs' ids are paths: with the colons an entry never takes the place of a doc. */
function entryDocId(pluginId: string, entryId: string): string {
  return `changelog:${pluginId}:${entryId}`;
}

/** The items with the placeholder's place taken; the same array where there is none. */
function replacePlaceholder(items: PropSidebar, pluginId: string, category: PropSidebarItem): PropSidebar {
  const replaced = items.map((item) => {
    if (item.type === 'category') {
      const children = replacePlaceholder(item.items, pluginId, category);
      return children === item.items ? item : {...item, items: children};
    }
    return item.type === 'link' && item.customProps?.changelog === pluginId ? category : item;
  });
  return replaced.some((item, index) => item !== items[index]) ? replaced : items;
}

function insertAt(items: PropSidebar, category: PropSidebarItem, position: number | null): PropSidebar {
  const index = position ?? items.length;
  return [...items.slice(0, index), category, ...items.slice(index)];
}
