import {Prism} from 'prism-react-renderer';
import {codeLanguage} from './codeLanguage';
import {isLineRow, type DiffRow, type LineRow, type SyntaxProps, type SyntaxToken} from './diffRows';
import type {ComponentType} from 'react';

type PrismToken = ReturnType<typeof Prism.tokenize>[number];
export type Tokenize = (text: string) => PrismToken[];

/** What reads the syntax of a file; null for prose and for languages that the site's Prism lacks. */
export function tokenizerOf(path: string): Tokenize | null {
  const grammar = Prism.languages[codeLanguage(path) ?? ''];
  return grammar === undefined ? null : (text) => Prism.tokenize(text, grammar);
}

/**
 * Finds the syntax of a diff's lines; both sides of a hunk are read as one text each, for strings over several lines.
 *
 * @param Syntax draws it
 */
export function withSyntax(
  rows: readonly DiffRow[],
  tokenize: Tokenize,
  Syntax: ComponentType<SyntaxProps>,
): DiffRow[] {
  const tokens = new Map<DiffRow, SyntaxToken[]>();
  for (const lines of hunksOf(rows)) {
    readSide(
      lines.filter(({kind}) => kind !== 'added'),
      tokenize,
      tokens,
    );
    readSide(
      lines.filter(({kind}) => kind !== 'removed'),
      tokenize,
      tokens,
    );
  }
  return rows.map((row) => (isLineRow(row) ? {...row, tokens: tokens.get(row) ?? [], Syntax} : row));
}

function hunksOf(rows: readonly DiffRow[]): LineRow[][] {
  const hunks: LineRow[][] = [];
  for (const row of rows) {
    if (isLineRow(row)) {
      hunks.at(-1)?.push(row);
    } else {
      hunks.push([]);
    }
  }
  return hunks;
}

function readSide(lines: readonly LineRow[], tokenize: Tokenize, tokens: Map<DiffRow, SyntaxToken[]>): void {
  const all = flatten(tokenize(lines.map(({text}) => text).join('\n')), []);
  let [start, next] = [0, 0];
  for (const line of lines) {
    const end = start + line.text.length;
    const found: SyntaxToken[] = [];
    for (let token = all[next]; token !== undefined && token.start < end; token = all[next]) {
      const [from, to] = [Math.max(token.start, start), Math.min(token.end, end)];
      if (from < to) found.push({start: from - start, end: to - start, types: token.types});
      // A token that goes on in the next line is looked at once more there.
      if (token.end > end) break;
      next++;
    }
    tokens.set(line, found);
    start = end + 1;
  }
}

/** The innermost tokens in order, with the types of those around them; plain text has none and is left out. */
function flatten(tokens: readonly PrismToken[], types: readonly string[], start = 0): SyntaxToken[] {
  let offset = start;
  return tokens.flatMap((token) => {
    const from = offset;
    offset += token.length;
    if (typeof token === 'string') {
      return types.length === 0 ? [] : {start: from, end: offset, types};
    }
    const content = Array.isArray(token.content) ? token.content : [token.content];
    return flatten(content, [...types, token.type, ...aliasesOf(token)], from);
  });
}

/** Prism's types promise an alias; most tokens have none. */
function aliasesOf({alias}: {alias?: string | string[]}): string[] {
  return alias === undefined ? [] : [alias].flat();
}
