/** What happened to a part of a document: it is new in the head, or gone from it. Without a mark it is in both. */
export type RenderedMark = 'ins' | 'del';

/** Part of a line of prose, drawn from its Markdown. `source` is what cannot be drawn: it is shown as it is written. */
export type RenderedInline =
  | string
  | {type: RenderedMark | 'strong' | 'emphasis' | 'strike' | 'code' | 'source'; children: RenderedInline[]}
  | RenderedLink
  | {type: 'image'; alt: string; path: string}
  | {type: 'break'};

export interface RenderedLink {
  type: 'link';
  /** Set where the target is an address on the web. */
  href?: string;
  /** The targets of the base and of the head, where they differ. */
  targets?: [before: string, after: string];
  children: RenderedInline[];
}

/** A line of code, or a number of unchanged lines that are not shown. */
export type RenderedLine = {text: string; mark?: RenderedMark} | {skipped: number};

export interface RenderedCell {
  /** Set where the whole column came or went. */
  mark?: RenderedMark;
  content: RenderedInline[];
}

export interface RenderedRow {
  mark?: RenderedMark;
  cells: RenderedCell[];
}

interface Marked {
  /** Set where the whole block is on one side only; its parts carry no marks of their own then. */
  mark?: RenderedMark;
  moved?: true;
}

export interface RenderedItem extends Marked {
  type: 'item';
  /** Depth in the list, from 0. */
  indent: number;
  /** Number of an item of an ordered list. */
  number?: number;
  /** Whether a task is done. */
  done?: boolean;
  /** Whether it was, where that changed. */
  wasDone?: boolean;
  content: RenderedInline[];
}

/** Changed rows below the head of their table. */
export interface RenderedTable {
  type: 'table';
  /** Empty where the table has none. */
  head: RenderedCell[];
  rows: RenderedRow[];
}

/** A block of code; or a component, HTML or other source that is not drawn. */
export interface RenderedCode extends Marked {
  type: 'code';
  language: string | null;
  lines: RenderedLine[];
}

export type RenderedBlock =
  /** Title of the section in which the blocks that follow stand. */
  | {type: 'section'; title: string}
  | ({type: 'heading'; depth: number; content: RenderedInline[]} & Marked)
  | ({type: 'paragraph'; content: RenderedInline[]} & Marked)
  | RenderedItem
  | RenderedTable
  | RenderedCode
  | RenderedAdmonition;

export interface RenderedAdmonition extends Marked {
  type: 'admonition';
  /** Lower case: `note`. */
  name: string;
  /** The name in the base, where it was another. */
  was?: string;
  title: RenderedInline[];
  blocks: RenderedBlock[];
}

/** The changed blocks of a document as a reader of its page would see them, in reading order. */
export interface RenderedDocument {
  /** Empty where nothing that changed is seen on the page. */
  blocks: RenderedBlock[];
  /** How many changed blocks there was no room for. */
  omitted: number;
}

/** The rendered documents of a page, by the anchors of their files. */
export type RenderedDocuments = Readonly<Record<string, RenderedDocument>>;
