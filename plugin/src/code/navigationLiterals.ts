/** An entry of a sidebar as its source states it, or a key of an entry that the lines show without its braces. */
export interface NavigationLiteral {
  /** What the menu shows: the label, else where the entry leads to. */
  value: string;
  /** Of a lone key its name; null for a whole entry. */
  key: string | null;
  /** Where the entry leads to; null where the lines do not say. */
  target: string | null;
  /** 1-based. */
  line: number;
}

const maxLine = 2_000;
const tokens = /\/\/.*$|(["'`])((?:\\.|(?!\1)[^\\])*)\1(\s*:)?|([A-Za-z_$][\w$]*)\s*:|[{}[\]]/g;
const targets = ['id', 'to', 'href', 'dirName', 'link'];
const names = ['label', 'title', 'name'];
const told = new Set([...targets, ...names]);
/** Keys of lists that hold entries and have no name of their own. */
const holders = new Set(['items', 'children', 'links']);

interface OpenObject {
  values: Map<string, string>;
  line: number;
}

/** The string literals of lines of a sidebar file as entries; no code is run. */
export function navigationLiterals(lines: readonly string[], start: number): NavigationLiteral[] {
  const reader = new Reader();
  for (const [index, line] of lines.entries()) {
    if (line.length <= maxLine) for (const match of line.matchAll(tokens)) reader.take(match, start + index);
  }
  return reader.end();
}

class Reader {
  private readonly found: NavigationLiteral[] = [];
  private readonly open: OpenObject[] = [];
  private key: string | null = null;

  take([token, , text, colon, name]: RegExpMatchArray, line: number): void {
    if (token.startsWith('//')) return;
    if (token === '{') {
      this.open.push({values: new Map(), line});
      this.key = null;
    } else if (token === '}') this.close();
    else if (token === '[') this.list(line);
    else if (token === ']') this.key = null;
    else if (name !== undefined) this.key = name;
    else if (colon !== undefined) this.key = text ?? '';
    else this.text(text ?? '', line);
  }

  /** What is left open at the end of the lines counts as far as it is known. */
  end(): NavigationLiteral[] {
    while (this.open.length > 0) this.close();
    return this.found.filter(({value}) => value !== '');
  }

  /** A list behind a key that is no word of Docusaurus is a category, which the key names. */
  private list(line: number): void {
    if (this.key !== null && !holders.has(this.key)) this.found.push({value: this.key, key: null, target: null, line});
    this.key = null;
  }

  private text(value: string, line: number): void {
    const {key} = this;
    const object = this.open[this.open.length - 1];
    this.key = null;
    if (key === null) this.found.push({value, key, target: value, line});
    else if (object) object.values.set(key, value);
    else if (told.has(key)) this.found.push({value, key, target: null, line});
  }

  private close(): void {
    const object = this.open.pop();
    this.key = null;
    if (!object) return;
    const pick = (keys: readonly string[]) =>
      keys.map((key) => object.values.get(key)).find((value) => value !== undefined);
    const target = pick(targets) ?? null;
    const value = pick(names) ?? target;
    if (value) this.found.push({value, key: null, target, line: object.line});
  }
}
