import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** Kinds of pages that a reader of a site with a changelog meets. */
const pageTypes = [
  'home',
  'docs',
  'index',
  'index-further',
  'index-empty',
  'category',
  'report',
  'report-fetched-diffs',
  'report-empty',
  'files',
  'diffs',
  'missing',
] as const;

export type PageType = (typeof pageTypes)[number];

interface BuiltPage {
  /** Path of the site, such as `/sample/v2.0.0`. */
  address: string;
  html: string;
}

/**
 * @param build folder of a built site, with a folder for each page
 * @returns the fullest page of each type that the site has, in the order of a reader's way
 */
export function findPageTypes(build: string): Map<PageType, string> {
  const found = new Map<PageType, BuiltPage>();
  for (const page of readPages(build)) {
    const type = typeOf(page, existsSync(path.join(build, page.address, 'diffs-2')));
    const other = type === null ? undefined : found.get(type);
    if (type !== null && (other === undefined || weight(page) > weight(other))) {
      found.set(type, page);
    }
  }
  return new Map(pageTypes.flatMap((type) => [...addressOf(type, found.get(type))]));
}

function addressOf(type: PageType, page: BuiltPage | undefined): [PageType, string][] {
  return page === undefined ? [] : [[type, page.address]];
}

function readPages(build: string): BuiltPage[] {
  return readdirSync(build, {recursive: true, encoding: 'utf8'})
    .filter((file) => path.basename(file) === 'index.html')
    .sort()
    .map((file) => ({
      address: `/${path.dirname(file)}`.replace(/^\/\.$/, '/'),
      html: readFileSync(path.join(build, file), 'utf8'),
    }));
}

function typeOf({address, html}: BuiltPage, hasFurtherDiffs: boolean): PageType | null {
  const has = (name: string): boolean => new RegExp(`<html[^>]*\\b${name}\\b`).test(html);
  if (has('plugin-changelog-index')) {
    return indexType(address, html);
  }
  if (has('plugin-changelog-report')) {
    return !html.includes('data-changelog-file') ? 'report-empty' : hasFurtherDiffs ? 'report-fetched-diffs' : 'report';
  }
  if (has('plugin-changelog-diffs')) {
    return 'diffs';
  }
  if (has('plugin-changelog-files')) {
    return 'files';
  }
  if (has('plugin-changelog')) {
    return html.includes('noindex') ? 'missing' : null;
  }
  return address === '/' ? 'home' : has('docs-doc-page') ? 'docs' : null;
}

function indexType(address: string, html: string): PageType {
  if (address.includes('/category/')) {
    return 'category';
  }
  if (!html.includes('data-changelog-entry')) {
    return 'index-empty';
  }
  return /\/page\/\d+$/.test(address) ? 'index-further' : 'index';
}

/** Files and entries that a page draws: of two pages of a type, that with more has more that can go wrong. */
function weight({html}: BuiltPage): number {
  return html.split(/data-changelog-(?:file|entry)/).length;
}
