import type {PropSidebar, PropSidebarItem, PropVersionMetadata} from '@docusaurus/plugin-content-docs';
import type {ChangelogInstances, ChangelogSidebar, ChangelogSidebarEntry} from '../model/pages';
import type {UnlistedPage} from './findUnlistedPage';

/** The page that is open, where the sidebar does not list it by itself. */
export interface OpenPage extends UnlistedPage {
  /** What the breadcrumbs call a page of diffs. */
  diffsLabel: string;
  /** Class of the sidebar item of such a page: it is there for the breadcrumbs, and not to be seen. */
  hiddenClassName: string;
}

/**
 * A docs version with the entries of each instance that belongs to its docs plugin, in the place of a link item with
 * `customProps.changelog` or at the sidebar's position, several of them at the end by their ids. Only the latest version
 * gets them; any other comes back as it is, and the input is never changed.
 */
export function addChangelogToVersion(
  version: PropVersionMetadata,
  instances: ChangelogInstances,
  openPage: OpenPage | null = null,
): PropVersionMetadata {
  if (!version.isLast) {
    return version;
  }
  // Global data has its instances in the order in which they happened to be ready.
  const sorted = Object.entries(instances).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.reduce((result, [pluginId, {permalink, sidebar}]) => {
    const open = openPage?.pluginId === pluginId ? openPage : null;
    return sidebar?.docsPluginId === version.pluginId
      ? addInstance(result, {pluginId, permalink, sidebar, open})
      : result;
  }, version);
}

interface Instance {
  pluginId: string;
  permalink: string;
  sidebar: ChangelogSidebar;
  open: OpenPage | null;
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
    items: shownEntries(instance).map((entry) => entryItem(entry, instance)),
  };
}

function shownEntries({sidebar, open}: Instance): ChangelogSidebarEntry[] {
  return open?.isBeyondList ? [...sidebar.entries, open.entry] : sidebar.entries;
}

/** A category is active with an item of its own, so the report's entry is one while a page of its diffs is open. */
function entryItem(entry: ChangelogSidebarEntry, {pluginId, open}: Instance): PropSidebarItem {
  const {id, label, permalink: href} = entry;
  if (open?.diffs && open.entry.permalink === href) {
    const {diffs, diffsLabel, hiddenClassName: className} = open;
    const docId = entryDocId(pluginId, diffs.permalink);
    const page: PropSidebarItem = {type: 'link', label: diffsLabel, href: diffs.permalink, docId, className};
    return {type: 'category', label, href, collapsible: false, collapsed: false, items: [page]};
  }
  return {type: 'link', label, href, docId: entryDocId(pluginId, id)};
}

/** Breadcrumbs pass over links without a `docId`, and doc cards look each `docId` up in the version's docs. */
function entryDocs(instance: Instance): PropVersionMetadata['docs'] {
  const {pluginId, sidebar, open} = instance;
  const titles = shownEntries(instance).map(({id, label}) => [id, label] as const);
  const diffs = open?.diffs ? [[open.diffs.permalink, open.diffsLabel] as const] : [];
  return Object.fromEntries(
    [...titles, ...diffs].map(([entryId, title]) => {
      const id = entryDocId(pluginId, entryId);
      return [id, {id, title, description: '', sidebar: sidebar.id}];
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
