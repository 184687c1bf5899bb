import type {PropSidebarItemCategory, PropSidebarItemLink} from '@docusaurus/plugin-content-docs';

/** Global data of a plugin instance; it is part of every page of the site, so it is kept small. */
export interface ChangelogGlobalData {
  /** Label of the index page. */
  label: string;
  /** Permalink of the index page. */
  permalink: string;
  /** Null where the entries are in no docs sidebar. */
  sidebar: ChangelogSidebar | null;
}

/** Global data of the plugin's instances by plugin id. */
export type ChangelogInstances = Readonly<Record<string, ChangelogGlobalData>>;

export interface ChangelogSidebar {
  docsPluginId: string;
  /** Id of the docs sidebar. */
  id: string;
  /** Index of the category among the sidebar's items; null: at the end. */
  position: number | null;
  /** What the sidebar shows, ready to be put in: the newest entries; the rest is one click away on the index. */
  category: ChangelogCategory;
}

/** Marked with the instance's id as a placeholder is, so that the pages of the instance find it. */
export type ChangelogCategory = Omit<PropSidebarItemCategory, 'items'> & {items: ChangelogLink[]};

/** Of a report, or of another page while it is open. Breadcrumbs pass over links without a `docId`. */
export type ChangelogLink = PropSidebarItemLink & {docId: string};

/** What only the pages of an instance know of its links, beside the docs version that they stand in. */
export interface ChangelogRouteData {
  pluginId: string;
  /** Reports beyond the limit and ranges that could not be read: each has its link while its page is open. */
  unlisted: ChangelogLink[];
  /** Pages of categories, which breadcrumbs lead through. */
  categories: ChangelogLink[];
}
