import type {PropSidebar, PropSidebarItem, PropVersionMetadata} from '@docusaurus/plugin-content-docs';
import type {ChangelogInstances, ChangelogSidebar, ChangelogSidebarEntry} from '../model/pages';

/** Classes of the theme's for what the docs' own sidebar items cannot say. */
export interface SidebarClassNames {
  /** Of an item that is there for the breadcrumbs, and not to be seen. */
  hidden: string;
  /** Of an entry with breaking changes. */
  breaking: string;
}

/**
 * A docs version with the entries of each instance that belongs to its docs plugin, in the place of a link item with
 * `customProps.changelog` or at the sidebar's position, several of them at the end by their ids. Only the latest version
 * gets them; any other comes back as it is, and the input is never changed.
 */
export function addChangelogToVersion(
  version: PropVersionMetadata,
  instances: ChangelogInstances,
  classNames: SidebarClassNames,
): PropVersionMetadata {
  if (!version.isLast) {
    return version;
  }
  // Global data has its instances in the order in which they happened to be ready.
  const sorted = Object.entries(instances).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.reduce((result, [pluginId, {permalink, sidebar}]) => {
    return sidebar?.docsPluginId === version.pluginId
      ? addInstance(result, {pluginId, permalink, sidebar, classNames})
      : result;
  }, version);
}

interface Instance {
  pluginId: string;
  permalink: string;
  sidebar: ChangelogSidebar;
  classNames: SidebarClassNames;
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

function sidebarCategory(instance: Instance): PropSidebarItem {
  return {
    type: 'category',
    label: instance.sidebar.label,
    href: instance.permalink,
    collapsible: true,
    collapsed: instance.sidebar.collapsed,
    items: instance.sidebar.entries.map((entry) => sidebarItem(entry, instance)),
  };
}

/** A category is active with an item of its own, so the next step to the open page is nested. */
function sidebarItem(entry: ChangelogSidebarEntry, instance: Instance): PropSidebarItem {
  const {label, permalink: href, next} = entry;
  const className = classNameOf(entry, instance.classNames);
  return next
    ? {
        type: 'category',
        label,
        href,
        collapsible: false,
        collapsed: false,
        ...className,
        items: [sidebarItem(next, instance)],
      }
    : {type: 'link', label, href, docId: entryDocId(instance.pluginId, entry.id), ...className};
}

function classNameOf(
  {isHidden, breaking}: ChangelogSidebarEntry,
  {hidden, breaking: marked}: SidebarClassNames,
): object {
  const classNames = [...(isHidden ? [hidden] : []), ...(breaking ? [marked] : [])];
  return classNames.length > 0 ? {className: classNames.join(' ')} : {};
}

/** Breadcrumbs pass over links without a `docId`, and doc cards look each `docId` up in the version's docs. */
function entryDocs({pluginId, sidebar}: Instance): PropVersionMetadata['docs'] {
  return Object.fromEntries(
    sidebar.entries.flatMap(stepsOf).map(({id: entryId, label}) => {
      const id = entryDocId(pluginId, entryId);
      return [id, {id, title: label, description: '', sidebar: sidebar.id}];
    }),
  );
}

function stepsOf(entry: ChangelogSidebarEntry): ChangelogSidebarEntry[] {
  return [entry, ...(entry.next ? stepsOf(entry.next) : [])];
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
