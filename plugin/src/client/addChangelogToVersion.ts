import type {PropSidebar, PropSidebarItem, PropVersionMetadata} from '@docusaurus/plugin-content-docs';
import type {ChangelogInstances, ChangelogSidebar} from '../model/pages';
import type {TrailStep, UnlistedPage} from './findUnlistedPage';

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
  openPage: UnlistedPage | null = null,
): PropVersionMetadata {
  if (!version.isLast) {
    return version;
  }
  // Global data has its instances in the order in which they happened to be ready.
  const sorted = Object.entries(instances).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.reduce((result, [pluginId, {permalink, sidebar}]) => {
    const trail = openPage?.pluginId === pluginId ? openPage.trail : [];
    return sidebar?.docsPluginId === version.pluginId
      ? addInstance(result, {pluginId, permalink, sidebar, trail, classNames})
      : result;
  }, version);
}

interface Instance {
  pluginId: string;
  permalink: string;
  sidebar: ChangelogSidebar;
  /** The way to the open page, where the entries do not lead there. */
  trail: readonly TrailStep[];
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
    items: sidebarSteps(instance).map((step) => sidebarItem(step, instance)),
  };
}

/** The entries, and behind them the first step to the open page where it is none of them. */
function sidebarSteps({sidebar, trail: [first]}: Instance): TrailStep[] {
  const entries = sidebar.entries.map((entry) => ({...entry, isHidden: false}));
  return first && !entries.some(({permalink}) => permalink === first.permalink) ? [...entries, first] : entries;
}

/** A category is active with an item of its own, so the steps to the open page are nested. */
function sidebarItem(step: TrailStep, instance: Instance): PropSidebarItem {
  const {label, permalink: href} = step;
  const className = classNameOf(step, instance.classNames);
  const position = instance.trail.findIndex(({permalink}) => permalink === href);
  const next = position === -1 ? undefined : instance.trail[position + 1];
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
    : {type: 'link', label, href, docId: entryDocId(instance.pluginId, step.id), ...className};
}

function classNameOf({isHidden, breaking}: TrailStep, {hidden, breaking: marked}: SidebarClassNames): object {
  const classNames = [...(isHidden ? [hidden] : []), ...(breaking ? [marked] : [])];
  return classNames.length > 0 ? {className: classNames.join(' ')} : {};
}

/** Breadcrumbs pass over links without a `docId`, and doc cards look each `docId` up in the version's docs. */
function entryDocs(instance: Instance): PropVersionMetadata['docs'] {
  const {pluginId, sidebar, trail} = instance;
  return Object.fromEntries(
    [...sidebar.entries, ...trail].map(({id: entryId, label}) => {
      const id = entryDocId(pluginId, entryId);
      return [id, {id, title: label, description: '', sidebar: sidebar.id}];
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
