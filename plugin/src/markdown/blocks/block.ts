import type {Section} from './sectionOutline';

export type BlockKind =
  | 'front-matter'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-head'
  | 'table-row'
  | 'code'
  | 'admonition'
  | 'include'
  | 'import'
  | 'export'
  | 'image'
  | 'tab'
  | 'markup';

/** The smallest part of a document that events speak of. */
export interface Block {
  kind: BlockKind;
  /** First and last line, 1-based, inclusive. */
  start: number;
  end: number;
  /** Source lines without the marks of the containers around them. */
  text: string;
  /** Title of the section that it stands in; for a heading, of the section that it opens. */
  section: string | null;
  /** The section's id in the page. */
  sectionId: string | null;
  /** Key, language, label or admonition type. */
  name: string | null;
  /** Level of a heading. */
  depth: number;
  /** Source of the cells of a table row. */
  cells: string[];
  /** Source of the first cells of a table row, as many as set it apart from other rows of its table that begin alike. */
  label: string;
  /** Source of the cells of the head of a row's table. */
  columns: string[];
  /** First line of the admonition or table that it stands in; 0 for none. */
  parent: number;
}

/** The whole document before and after. */
export interface WholeTexts {
  baseText: string;
  headText: string;
}

/** A block before and after; null on the side on which it does not exist. */
export interface BlockMatch {
  base: Block | null;
  head: Block | null;
  /** Set where it stands in another place than before, by itself or along with its section. */
  moved?: 'alone' | 'along';
  /** Of a copy that came or went, the section of the other side that has its words. */
  copyOf?: Section;
}
