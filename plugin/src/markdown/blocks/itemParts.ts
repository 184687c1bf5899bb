/** The marks of a list item, and what stands behind them. */
export interface ItemParts {
  /** `-`, `1.` or the like; empty for a paragraph. */
  marker: string;
  /** True for a task that is done, null where the item is no task. */
  done: boolean | null;
  rest: string;
}

export function itemParts(text: string): ItemParts {
  const [whole = '', marker = '', task] = /^(?:([-*+•●▪◦‣]|\d+[.)])\s+(?:\[([ xX])\]\s+)?)?/.exec(text) ?? [];
  return {marker, done: task === undefined ? null : task !== ' ', rest: text.slice(whole.length)};
}
