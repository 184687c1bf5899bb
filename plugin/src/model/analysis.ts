import type {ChangeType, EventJson, GroupKind} from './report';

/** What the analysis says of one file. */
export interface FileAnalysis {
  type: ChangeType;
  /** Id of the rule that decided the type. */
  rule: string;
  noise: string | null;
  /** Inline Markdown. */
  title: string;
  /** What a summary says of it: the title, without how much else there is to act on; plain text. */
  brief: string;
  /** What a highlight says of this file alone; inline Markdown. */
  highlight: string;
  /** Inline Markdown. */
  explanation: string;
  /** Whether it newly says something that a reader has to know of whatever else there is. */
  isGrave: boolean;
  /** How large a picture or binary file is, or how its size changed, which no line of the diff shows; plain text. */
  sizeNote: string | null;
  events: EventJson[];
}

/** A fact that holds across files. */
export interface Insight {
  /** Inline Markdown. */
  text: string;
  /** Indices into the files that were analysed, ascending; at least one. */
  files: number[];
}

/** Files that changed in one and the same way; no file is in two groups. */
export interface FileGroup {
  kind: GroupKind;
  type: ChangeType;
  /** What happened to all of them; inline Markdown. */
  text: string;
  /** What a summary says of them; plain text. */
  brief: string;
  /** Indices into the files that were analysed, ascending; at least three. */
  files: number[];
}

/** Files that one highlight tells otherwise than by their titles, though each has a row of its own; all of one type. No file is in two of them. */
export interface Gathering {
  /** Inline Markdown. */
  text: string;
  /** What a summary says of them; plain text. */
  brief: string;
  /** Indices into the files that were analysed, ascending; at least one. A group is among them as a whole or not at all. */
  files: number[];
}

/** What the analysis says of a whole report; files in the order given. */
export interface RangeAnalysis {
  files: FileAnalysis[];
  insights: Insight[];
  /** In the order of their first files. */
  groups: FileGroup[];
  gatherings: Gathering[];
}
