/** Global data of a plugin instance; it is part of every page of the site, so it is kept small. */
export interface ChangelogGlobalData {
  /** Label of the sidebar category and of the index page. */
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
  /** Label of the category. */
  label: string;
  /** Index of the category among the sidebar's items; null: at the end. */
  position: number | null;
  collapsed: boolean;
  /** Newest first, cut to the option's limit; the rest is one click away on the index. */
  entries: ChangelogSidebarEntry[];
}

/** What only the pages of an instance know of its sidebar entries: prop `changelog` of `@theme/ChangelogVersionRoot`. */
export interface ChangelogRouteData {
  pluginId: string;
  /** Reports beyond the limit and ranges that could not be read: each has its entry while its page is open. */
  unlisted: ChangelogSidebarEntry[];
  /** Pages of categories, which breadcrumbs lead through. */
  categories: ChangelogSidebarEntry[];
}

export interface ChangelogSidebarEntry {
  /** Slug of the report, or what else tells the entry from others. */
  id: string;
  label: string;
  permalink: string;
  /** True where the report has breaking changes; left out where not, as every page of the site carries it. */
  breaking?: true;
  /** True for what is in the sidebar for the breadcrumbs alone, while its page is open. */
  isHidden?: boolean;
  /** The next step to the open page, where that is no entry of the sidebar. */
  next?: ChangelogSidebarEntry;
}
