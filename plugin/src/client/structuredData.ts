import type {IndexEntry, IndexPageData, PageReport} from '../model/pages';

/** One step of the way from the changelog to a page. */
export interface Crumb {
  name: string;
  /** Absolute. */
  url: string;
}

/** The report as schema.org describes an article. `changelog`: absolute address of the index. */
export function reportData(
  {title, summary, date, locale, range, category}: PageReport,
  {url, changelog}: {url: string; changelog: Crumb},
): string {
  return toScript({
    '@type': 'TechArticle',
    headline: title,
    description: summary,
    datePublished: date,
    dateModified: range.head.date,
    inLanguage: locale,
    ...(category && {articleSection: category.label}),
    isPartOf: {'@type': 'CollectionPage', name: changelog.name, url: changelog.url},
    url,
    mainEntityOfPage: url,
  });
}

/**
 * A page of the index: a collection whose main entity is the list of its entries.
 *
 * @param about `before`: number of entries on the pages before
 */
export function indexData(
  {entries, total}: Pick<IndexPageData, 'entries' | 'total'>,
  about: {title: string; description: string; url: string; locale: string; before: number},
  toUrl: (permalink: string) => string,
): string {
  return toScript({
    '@type': 'CollectionPage',
    name: about.title,
    description: about.description,
    url: about.url,
    inLanguage: about.locale,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: total,
      itemListOrder: 'https://schema.org/ItemListOrderDescending',
      itemListElement: entries.map((entry, index) => listItem(entry, about.before + index + 1, toUrl)),
    },
  });
}

function listItem({title, permalink}: IndexEntry, position: number, toUrl: (permalink: string) => string): object {
  return {'@type': 'ListItem', position, name: title, url: toUrl(permalink)};
}

/** The way to a page, where the docs layout does not describe its breadcrumbs. */
export function breadcrumbData(crumbs: readonly Crumb[]): string {
  return toScript({
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({name, url}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  });
}

/** JSON that can stand in a script element: no text can end it. */
function toScript(data: object): string {
  return JSON.stringify({'@context': 'https://schema.org', ...data}).replaceAll('<', '\\u003c');
}
