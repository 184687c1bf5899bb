import type {LineRef} from './report';

export type FrontMatterEventKind =
  | 'front-matter-date'
  | 'front-matter-metadata'
  | 'front-matter-people'
  | 'front-matter-description'
  | 'front-matter-title'
  | 'front-matter-slug'
  | 'front-matter-id'
  | 'front-matter-position'
  | 'front-matter-tags'
  | 'front-matter-visibility';

export type ProseEventKind =
  | 'paragraph-added'
  | 'paragraph-removed'
  | 'paragraph-reworded'
  | 'punctuation-changed'
  | 'formatting-changed'
  | 'number-changed'
  | 'limit-lowered'
  | 'typo-corrected'
  | 'block-moved'
  | 'copy-added'
  | 'copy-removed'
  | 'list-item-added'
  | 'list-item-removed'
  | 'list-renumbered'
  | 'task-checked'
  | 'task-unchecked'
  | 'link-added'
  | 'link-mended'
  | 'link-removed'
  | 'link-target-changed'
  | 'link-text-changed'
  | 'link-path-changed'
  | 'link-anchor-changed'
  | 'heading-added'
  | 'heading-removed'
  | 'heading-renamed'
  | 'heading-id-changed'
  | 'section-moved'
  | 'heading-level-changed';

export type TableEventKind =
  | 'table-added'
  | 'table-removed'
  | 'table-row-added'
  | 'table-row-removed'
  | 'table-column-added'
  | 'table-row-moved'
  | 'table-column-removed'
  | 'table-column-renamed'
  | 'table-columns-reordered'
  | 'table-cell-changed'
  | 'table-cell-enabled'
  | 'table-cell-disabled'
  | 'table-repaired';

export type CodeEventKind =
  | 'code-block-added'
  | 'code-block-removed'
  | 'code-changed'
  | 'code-lines-added'
  | 'code-lines-removed'
  | 'code-tokens-changed'
  | 'code-value-changed'
  | 'code-version-changed'
  | 'code-url-changed'
  | 'cli-option-added'
  | 'cli-option-removed'
  | 'cli-option-renamed'
  | 'flag-added'
  | 'flag-removed'
  | 'code-repaired'
  | 'code-block-closed'
  | 'code-indented'
  | 'code-broken'
  | 'code-language-changed'
  | 'code-title-changed'
  | 'code-options-changed'
  | 'code-restyled'
  | 'api-version-changed'
  | 'package-replaced';

export type StatusEventKind =
  | 'deprecation-added'
  | 'deprecated-text-removed'
  | 'requirement-added'
  | 'preview-added'
  | 'preview-removed'
  | 'general-availability'
  | 'support-announced'
  | 'value-added'
  | 'value-removed';

export type PartEventKind =
  | 'admonition-added'
  | 'admonition-removed'
  | 'admonition-changed'
  | 'admonition-title-changed'
  | 'image-added'
  | 'image-replaced'
  | 'image-removed'
  | 'image-alt-changed'
  | 'image-size-changed'
  | 'include-added'
  | 'include-removed'
  | 'include-changed'
  | 'import-added'
  | 'import-removed'
  | 'import-changed'
  | 'export-added'
  | 'export-removed'
  | 'export-changed'
  | 'component-added'
  | 'component-removed'
  | 'component-changed'
  | 'component-attribute-changed'
  | 'tab-added'
  | 'tab-removed'
  | 'tab-renamed'
  | 'markup-added'
  | 'markup-removed'
  | 'markup-changed';

export type TextEventKind =
  | 'whitespace-changed'
  | 'rewrapped'
  | 'final-newline'
  | 'lines-changed'
  | 'compared-by-lines'
  | 'compared-as-invalid'
  | 'key-added'
  | 'key-removed'
  | 'key-changed'
  | 'key-renamed'
  | 'key-moved'
  | 'item-added'
  | 'item-removed'
  | 'item-moved'
  | 'data-broken'
  | 'data-repaired'
  | 'data-reformatted'
  | 'comments-changed'
  | 'declaration-added'
  | 'declaration-removed'
  | 'declaration-changed'
  | 'navigation-entry-added'
  | 'navigation-entry-removed'
  | 'navigation-entry-moved'
  | 'navigation-entry-renamed'
  | 'navigation-entry-changed'
  | 'redirect-added'
  | 'redirect-removed';

export type FileEventKind =
  | 'file-added'
  | 'file-removed'
  | 'file-renamed'
  | 'file-copied'
  | 'file-replaced'
  | 'type-changed'
  | 'mode-changed'
  | 'binary-added'
  | 'binary-removed'
  | 'binary-changed'
  | 'submodule-changed'
  | 'symlink-changed'
  | 'content-unread';

export type EventKind =
  | FrontMatterEventKind
  | ProseEventKind
  | TableEventKind
  | CodeEventKind
  | StatusEventKind
  | PartEventKind
  | TextEventKind
  | FileEventKind;

/** One thing that happened in a file. */
export interface ChangeEvent {
  kind: EventKind;
  /** Title of the section, as plain text; of data, what the nearest item of a list is called; null where there is none. */
  section: string | null;
  /** The section's id in the page: what stands behind `#` in its address. */
  sectionId: string | null;
  /** Section and id that it had in the base, where they are others than in the head. */
  oldSection: string | null;
  oldSectionId: string | null;
  /** One contiguous span of the base, white space collapsed. */
  before: string | null;
  /** One contiguous span of the head, white space collapsed. */
  after: string | null;
  /** What it happened to: the key, row, column, language or label; one contiguous span of base or head;
   * of a copy, the heading under which the other version has its words, where it is another one. */
  name: string | null;
  /** Those of these spans that had no room as a whole: their text goes on. */
  goesOn?: readonly string[];
  /** Head of the column that a cell of a table stands in. */
  column: string | null;
  /** Of data, the path of the key or item: `navbar.items[2].label`; that in the head, or in the base of what is gone. */
  keyPath: string | null;
  /**
   * Of a new page or section, or a paragraph that came or went, its first sentence, whole or the start of it; of a new flag, what
   * its help text says; of a deprecation, the one that says what to use instead; of words that changed, the sentence that they stand in, where they say little
   * without it; of a value that went, the only name of its kind that its sentence has now. White space collapsed.
   */
  lead: string | null;
  /** Of a new page or section, the line that tells since which version it is there. */
  since: string | null;
  /** How many things the event speaks of; for sections and code, how many lines. */
  count: number;
  line: LineRef;
}
