export type PathKind = 'page' | 'partial' | 'image' | 'navigation' | 'redirects' | 'data' | 'other';

const images = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?|mp4|webm|mov)$/i;
const navigation =
  /^(?:sidebars?\.[\w.]+|.*[-_.]sidebars?\.[\w.]+|_category_\.(?:json|ya?ml)|toc\.(?:ya?ml|md|json)|mkdocs\.ya?ml|_meta\.\w+|zone-pivot-groups\.yml|breadcrumb.*\.yml)$/i;
const redirects = /redirect|^(?:vercel\.json|netlify\.toml)$/i;

/** What a file is to the readers of a docs site, by its path alone. */
export function pathKind(path: string): PathKind {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (images.test(name)) return 'image';
  if (navigation.test(name)) return 'navigation';
  if (/\.mdx?$/i.test(name)) return isPartial(path) ? 'partial' : 'page';
  if (redirects.test(name)) return 'redirects';
  return /\.(?:json5?|ya?ml|toml)$/i.test(name) ? 'data' : 'other';
}

/** True for Markdown that readers of the site see, on a page of its own or as a part of others. */
export function isDocument(path: string): boolean {
  const kind = pathKind(path);
  return kind === 'page' || kind === 'partial';
}

/** True for a picture, false for a film. */
export function isStillImage(path: string): boolean {
  return pathKind(path) === 'image' && !/\.(?:mp4|webm|mov)$/i.test(path);
}

/** What speaks to those who work on the repository, or to their tools: `.github/PULL_REQUEST_TEMPLATE.md`, `SECURITY.md`. */
export function isOfRepository(path: string): boolean {
  return path.split('/').some((part) => /^\.\w/.test(part)) || communityFile.test(path);
}

/** Files that hosts of repositories look for at its root. */
const communityFile = /^(?:SECURITY|CONTRIBUTING|CODE_OF_CONDUCT|SUPPORT|GOVERNANCE|LICENSE|ThirdPartyNotices)\.md$/i;

/** Content that stands in other pages and has no address of its own. */
function isPartial(path: string): boolean {
  const parts = path.split('/');
  const folders = parts.slice(0, -1);
  return (
    parts.some((part) => part.startsWith('_')) ||
    folders.some((part) => /^(?:includes?|partials?|snippets?|static)$/i.test(part))
  );
}

/** A page in which entries announce what is new, by its name or that of a folder above it. */
export function isWhatsNew(path: string): boolean {
  return newsFile.test(path) || (/\.mdx?$/i.test(path) && newsFolder.test(path));
}

const newsFile =
  /(?:^|\/)(?:\d{4}-)?(?:whats?-?new|release-?notes?|change-?log|version-?(?:log|history)|releases|news)(?:[-_.][\w.-]*)?\.mdx?$/i;
/** Names that a folder of other pages does not have: one of releases may be on how to make them. */
const newsFolder = /(?:^|\/)(?:what(?:s|-is)?-?new|release-?notes?|change-?logs?)\//i;

/** Names of pages, from the start of one of their folders or of the name itself, without the extension. */
const pagesOfBreaks: readonly RegExp[] = [
  // breaking-changes, 2.0-breaking-changes
  /(?:^|\/)[\w.-]*breaking-?changes?$/i,
  // upgrading, migration-guide, upgrade_notes
  /(?:^|\/)(?:upgrad(?:e|ing)|migrat(?:ion|ing))(?:[-_]?(?:guide|notes))?$/i,
  // upgrade-2.0, upgrade-to/v5, migration/to-v3
  /(?:^|\/)(?:upgrad|migrat)\w+[-/](?:to[-/])?v?\d[\w.-]*$/i,
  // upgrade-to-jest29, migrate_to_v2
  /(?:^|\/)(?:upgrad|migrat)(?:e|ing|ion)[-_]?to[-_]?[a-z]*[-_]?v?\d[\w.-]*$/i,
  // migrating-rtk-2; what comes from another product is no other version
  /(?:^|\/)(?:upgrad|migrat)(?:e|ing|ion)[-_](?!from[-_])[a-z]+[-_]v?\d{1,2}(?:[._-][\w.-]*)?$/i,
];

/** A page of breaking changes or of how to get to another version; not of how to come from another product. */
export function isOfBreaks(path: string): boolean {
  const page = /^(.*)\.mdx?$/is.exec(path)?.[1];
  return page !== undefined && pagesOfBreaks.some((pattern) => pattern.test(page));
}

/** A page whose entries tell of a time, and go when it is over. */
export function isOfNews(path: string): boolean {
  return isWhatsNew(path) || isOfBreaks(path);
}

/**
 * A page that leads through first steps, gives reasons or advice, or answers questions, by the name of it or of a folder: its
 * sections are steps and thoughts, and no things by themselves.
 */
export function isOfLearning(path: string): boolean {
  return /(?:^|[/_. -])(?:quick-?starts?|quick-create|get(?:ting)?-started|motivation|best[-_ ]practices?|faqs?)(?=[/_. -])/i.test(
    path,
  );
}

/** A page on what goes wrong or cannot be done, by its name or that of a folder: none of its sections is on a capability. */
export function isOfTrouble(path: string): boolean {
  return /(?:^|[/_. -])(?:troubleshoot(?:ing)?|(?:known|common)[-_ ]?(?:issues|problems|errors|limitations)|limitations)(?=[/_. -])/i.test(
    path,
  );
}

/** A page that lists what retires. */
export function isOfRetirements(path: string): boolean {
  return /(?:retirements?|deprecations?)\.mdx?$/i.test(path);
}

/** The name of a file or folder without the number that gives its place among others. */
export function withoutNumber(name: string): string {
  return name.replace(/^\d+\s*[-_.]+\s*(?=\D)/, '');
}

/**
 * What of a path decides about the page's address in Docusaurus: without extension, number prefixes and index names.
 * Front matter can decide otherwise; see `slug`.
 */
export function addressOf(path: string): string {
  const parts = path
    .replace(/\.mdx?$/i, '')
    .split('/')
    .map(withoutNumber);
  const last = parts[parts.length - 1]?.toLowerCase();
  if (last === 'index' || last === 'readme' || last === parts[parts.length - 2]?.toLowerCase()) parts.pop();
  return parts.join('/');
}
