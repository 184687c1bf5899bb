import {docsPlace} from './docsTree';
import {addressOf, withoutNumber} from '../pathKind';
import {unquoted} from '../../text/unquoted';

/** Front matter that gives a page another address than its path. */
const ownAddress = /^(?:slug|id)\s*:/m;

export function hasOwnAddress(text: string): boolean {
  return ownAddress.test(frontMatterOf(text));
}

/** The value of a key; null where the document has none. */
export function frontMatterValue(text: string, key: 'slug' | 'id'): string | null {
  const line = frontMatterOf(text)
    .split(/\r?\n/)
    .find((one) => one.startsWith(`${key}:`));
  const value = unquoted((line ?? '').slice(key.length + 1).trim());
  return value === '' ? null : value;
}

function frontMatterOf(text: string): string {
  return /^---\r?\n([^]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1] ?? '';
}

/** Where a page of the docs that are being written is, counted from the site. */
export interface DocAddress {
  /** Folder of the site, with `/` at the end; '' for the repository's root. */
  site: string;
  /** `docs/guides/install`, as the default `routeBasePath` has it. */
  url: string;
  /** As sidebars name it. */
  id: string;
}

/**
 * The address that a page in a folder `docs` has by its path. Null for copies of the docs and for other folders: what their
 * addresses are is a matter of the site's configuration.
 */
export function docAddress(path: string): DocAddress | null {
  const match = /^((?:.*?\/)?)docs\/(.+)\.mdx?$/i.exec(path);
  if (!match || docsPlace(path).site !== null) return null;
  const [, site = '', inner = ''] = match;
  const id = inner.split('/').map(withoutNumber).join('/');
  return {site, url: addressOf(path.slice(site.length)), id};
}
