/** A file of an example, before and after; null where it does not exist. */
export interface ExampleFile {
  path: string;
  /** Where it was before, if it was renamed. */
  oldPath?: string;
  base: string | null;
  head: string | null;
}

/** What the page of the rules says of one rule, beside its sentence. Texts are Markdown. */
export interface RuleNote {
  fires: string;
  /** The trap: what looks alike and does not fire it. */
  not: string;
  /** The first file is the one that the rule decides about; the others are in the same range. */
  example: readonly [ExampleFile, ...ExampleFile[]];
}

/** An example of one page that both versions have. */
export function edited(base: string, head: string, path = 'docs/guide.md'): [ExampleFile] {
  return [{path, base, head}];
}
