/** A value of a data file with its place in the text. */
export type DataNode = ScalarNode | MapNode | ListNode;

interface Placed {
  /** Half-open range of offsets in the text, in UTF-16 units. */
  start: number;
  end: number;
}

export interface ScalarNode extends Placed {
  kind: 'scalar';
  /** What decides whether two values are the same: the type, and what the text means. */
  meaning: string;
  /** How a reader knows the value: the text without quotation marks; one contiguous span of the source. */
  text: string;
  /** The same with its quotation marks. */
  source: string;
}

export interface MapNode extends Placed {
  kind: 'map';
  entries: MapEntry[];
}

export interface MapEntry {
  key: string;
  /** The key as it stands in the text, without quotation marks. */
  keyText: string;
  /** Offset at which the key stands. */
  start: number;
  value: DataNode;
}

export interface ListNode extends Placed {
  kind: 'list';
  items: DataNode[];
}

/** What a parser made of the text of a data file. */
export interface DataDocument {
  text: string;
  root: DataNode;
  /** Comments as they stand in the text, in order. */
  comments: string[];
}

/** What a parser says of a text: its content, or why there is none. */
export type DataReading = DataDocument | 'invalid' | 'too-large';

export type DataParser = (text: string) => DataReading;

/** Levels of nesting above which a file is compared by its lines. */
export const maxDepth = 100;

/** A scalar with the quotation marks taken off, where both stand there. */
export function scalarNode(text: string, start: number, end: number, meaning: string): ScalarNode {
  const source = text.slice(start, end);
  const inner = /^("""|'''|["'])([\s\S]*)\1$/.exec(source)?.[2];
  return {kind: 'scalar', meaning, text: inner ?? source, source, start, end};
}
