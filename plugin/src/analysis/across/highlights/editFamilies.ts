import type {EventKind} from '../../../model/event';

/** Families of which a highlight names what they are about. */
const namedFamilies = [
  'sections-removed',
  'sections-added',
  'sections-renamed',
  'deprecations',
  'deprecated-removed',
  'rows-removed',
  'rows-added',
  'flags-removed',
  'flags-added',
  'items-removed',
  'items-added',
  'notes-removed',
  'notes-added',
  'paragraphs-removed',
  'paragraphs-added',
] as const;

/** Kinds of events that readers tell apart no further when there are many of them; those that are not named are counted. */
export const editFamilies = [
  ...namedFamilies,
  'tables',
  'code',
  'notes',
  'components',
  'images',
  'binaries',
  'front-matter',
  'data',
  'wording',
  'links',
] as const;
export type EditFamily = (typeof editFamilies)[number];

const named: ReadonlySet<EditFamily> = new Set(namedFamilies);

/** In order: the first that matches. */
const patterns: readonly [pattern: RegExp, family: EditFamily][] = [
  [/^heading-removed$/, 'sections-removed'],
  [/^heading-added$/, 'sections-added'],
  [/^(?:heading-|section-moved$)/, 'sections-renamed'],
  [/^deprecation-added$/, 'deprecations'],
  [/^deprecated-text-removed$/, 'deprecated-removed'],
  [/^table-row-removed$/, 'rows-removed'],
  [/^table-row-added$/, 'rows-added'],
  [/^flag-removed$/, 'flags-removed'],
  [/^flag-added$/, 'flags-added'],
  [/^(?:list-item|value)-removed$/, 'items-removed'],
  [/^(?:list-item|value)-added$/, 'items-added'],
  [/^table-/, 'tables'],
  [/^(?:code|cli|api|tab)-/, 'code'],
  [/^admonition-removed$/, 'notes-removed'],
  [/^admonition-added$/, 'notes-added'],
  [/^admonition-/, 'notes'],
  [/^paragraph-removed$/, 'paragraphs-removed'],
  [/^paragraph-added$/, 'paragraphs-added'],
  [/^(?:component|import|export|include|markup)-/, 'components'],
  [/^image-/, 'images'],
  [/^binary-/, 'binaries'],
  [/^front-matter-(?!description)/, 'front-matter'],
  [/^(?:key|item|data|declaration|comments|lines|navigation|redirect)-/, 'data'],
  [/^link-/, 'links'],
  [/^(?:paragraph|punctuation|typo|formatting|block|copy|front-matter-description)(?:-|$)/, 'wording'],
];

/** The family of a kind; undefined for one that is told on its own. */
export function familyOf(kind: EventKind): EditFamily | undefined {
  return patterns.find(([pattern]) => pattern.test(kind))?.[1];
}

export function isNamedFamily(family: EditFamily): boolean {
  return named.has(family);
}
