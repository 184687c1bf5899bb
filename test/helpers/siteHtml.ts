import type {CheerioAPI} from 'cheerio';

/** Texts of all elements that match, in order, without white space at their ends. */
export function texts($: CheerioAPI, selector: string): string[] {
  return $(selector)
    .map((_, element) => $(element).text().trim())
    .get();
}

/** Values of an attribute of all elements that match and have it, in order. */
export function attributes($: CheerioAPI, selector: string, name: string): string[] {
  return $(selector)
    .map((_, element) => $(element).attr(name))
    .get();
}

/** Addresses of all links that match, in order. */
export function hrefs($: CheerioAPI, selector: string): string[] {
  return attributes($, selector, 'href');
}

/** The menu of the docs sidebar, as it stands on a wide screen. */
export const docsSidebar = 'aside .theme-doc-sidebar-menu';
