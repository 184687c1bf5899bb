import type {ChangelogGlobalData, ChangelogLink, ChangelogRouteData, ChangelogSidebar} from '../../model/sidebar';
import type {PluginOptions} from '../../options';
import type {ChangelogPages} from './buildPages';

/**
 * What every page of the site has to know: enough to draw the entries in the docs sidebar.
 *
 * @param sidebarId id of the docs sidebar that takes the entries; null for none
 */
export function buildGlobalData(
  pages: ChangelogPages,
  label: string,
  sidebarId: string | null,
  {id, sidebar, docsPluginId}: Pick<PluginOptions, 'id' | 'sidebar' | 'docsPluginId'>,
): ChangelogGlobalData {
  const [{title, permalink}] = pages.index;
  if (sidebar === false || sidebarId === null) {
    return {label: title, permalink, sidebar: null};
  }
  const {position, limit, collapsed} = sidebar;
  const category: ChangelogSidebar['category'] = {
    type: 'category',
    label,
    href: permalink,
    collapsible: true,
    collapsed,
    customProps: {changelog: id},
    items: reportLinks(pages, id).slice(0, limit),
  };
  return {label: title, permalink, sidebar: {docsPluginId, id: sidebarId, position, category}};
}

/** Links that the docs sidebar shows only while their pages are open. */
export function buildRouteData(pages: ChangelogPages, pluginId: string, limit: number): ChangelogRouteData {
  const linkTo = (label: string, permalink: string): ChangelogLink => link(pluginId, permalink, label, permalink);
  const missing = pages.missing.map(({title, permalink}) => linkTo(title, permalink));
  return {
    pluginId,
    unlisted: [...reportLinks(pages, pluginId).slice(limit), ...missing],
    categories: pages.index[0].categories.map(({label, permalink}) => ({
      ...linkTo(label, permalink),
      className: 'changelog-hidden',
    })),
  };
}

function reportLinks(pages: ChangelogPages, pluginId: string): ChangelogLink[] {
  return pages.reports.map(({report, permalink}) => {
    const breaks = report.files.some((file) => file.type === 'breaking change');
    return {
      ...link(pluginId, report.slug, report.title, permalink),
      ...(breaks && {className: 'changelog-breaking'}),
    };
  });
}

/** Docs' ids are paths: with the colons an entry never takes the place of a doc. */
function link(pluginId: string, id: string, label: string, href: string): ChangelogLink {
  return {type: 'link', label, href, docId: `changelog:${pluginId}:${id}`};
}
