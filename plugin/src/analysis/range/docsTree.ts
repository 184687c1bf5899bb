/** Where a document stands among the copies of the docs that a Docusaurus site keeps. */
export interface DocsPlace {
  /** Folder of the copy, with `/` at the end: `i18n/ja/docusaurus-plugin-content-docs/current/`; '' for the docs themselves. */
  root: string;
  /** The path below it; for the docs themselves the whole path. */
  inner: string;
  locale: string | null;
  /** Null for the docs that are being written. */
  version: string | null;
  /** Id of the docs instance, as it stands in the names of folders; '' for the default one. */
  instance: string;
  /** Folder of the site, with `/` at the end; '' for the repository's root. Null where the path does not say. */
  site: string | null;
}

const translated =
  /^((?:.*\/)?)i18n\/([^/]+)\/docusaurus-plugin-content-docs(?:-([^/]+))?\/(?:current|version-([^/]+))\/(.+)$/;
const versioned = /^((?:.*\/)?)(?:([^/]+)_)?versioned_docs\/version-([^/]+)\/(.+)$/;

/** Reads a path of the repository. */
export function docsPlace(path: string): DocsPlace {
  const i18n = translated.exec(path);
  if (i18n) {
    const [, site = '', locale = '', instance = '', version = null, inner = ''] = i18n;
    return {root: path.slice(0, -inner.length), inner, locale, version, instance, site};
  }
  const copy = versioned.exec(path);
  if (copy) {
    const [, site = '', instance = '', version = '', inner = ''] = copy;
    return {root: path.slice(0, -inner.length), inner, locale: null, version, instance, site};
  }
  return {root: '', inner: path, locale: null, version: null, instance: '', site: null};
}

/**
 * What a document is a copy of: a translation of the docs or of a version, a version of the docs. The docs may lie outside
 * the site's folder. Empty for the docs themselves.
 */
export function originalsOf(path: string): string[] {
  const {locale, version, instance, site, inner} = docsPlace(path);
  if (site === null) return [];
  const prefix = instance === '' ? '' : `${instance}_`;
  if (locale !== null && version !== null) return [`${site}${prefix}versioned_docs/version-${version}/${inner}`];
  const folder = instance === '' ? 'docs' : instance;
  return [...new Set([`${site}${folder}/${inner}`, `${folder}/${inner}`])];
}

/** The file that a relative target leads to; null where it leads out of the repository or is no path. */
export function resolvePath(holder: string, target: string): string | null {
  const parts = holder.split('/').slice(0, -1);
  for (const part of decoded(target).split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The file itself, and for a translation the original that Docusaurus takes where there is no translated one. */
export function fileCandidates(holder: string, path: string): string[] {
  const file = resolvePath(holder, path);
  if (file === null) return [];
  return docsPlace(file).locale === null ? [file] : [file, ...originalsOf(file)];
}

/** As it stands, where it is no encoding. */
export function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
