import type {CodeLanguage} from './codeLanguage';

/** Longest line that is looked at. */
const maxLine = 1_000;

export interface Declaration {
  name: string;
  /** 1-based. */
  line: number;
  /** The declaration that it stands in. */
  parent: Declaration | null;
}

/** What a text of code declares, and in which of its declarations each line stands. */
export interface CodeOutline {
  declarations: readonly Declaration[];
  /** The innermost declaration around a 1-based line. */
  around: (line: number) => Declaration | null;
}

/**
 * Reads declarations and their extent by the indentation alone: a declaration holds the lines below it that are indented
 * further, up to the line that closes it.
 */
export function codeOutline(text: string, {declarations: patterns}: CodeLanguage): CodeOutline {
  const declarations: Declaration[] = [];
  const around: (Declaration | null)[] = [];
  const open: [Declaration, number][] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.slice(0, maxLine).trimEnd();
    const indent = line.search(/\S/);
    const closed = indent < 0 ? null : close(open, line, indent);
    const name = nameIn(line, patterns);
    if (name !== null) {
      const own = {name, line: index + 1, parent: open[open.length - 1]?.[0] ?? null};
      declarations.push(own);
      // What opens and ends on one line holds nothing further.
      open.push([own, indent]);
    }
    around.push(closed ?? open[open.length - 1]?.[0] ?? null);
  }
  return {declarations, around: (line) => around[line - 1] ?? null};
}

/** Ends the declarations that a line does not stand in; returns the one that it closes itself. */
function close(open: [Declaration, number][], line: string, indent: number): Declaration | null {
  let closed: Declaration | null = null;
  const isCloser = /^\s*(?:[}\])]|end\b|fi\b|done\b)/.test(line);
  const goesOn = isCloser && /[{:(]\s*$/.test(line);
  for (let top = open[open.length - 1]; top && indent <= top[1]; top = open[open.length - 1]) {
    if (isCloser && indent === top[1]) {
      closed = top[0];
      if (goesOn) break;
    }
    open.pop();
  }
  return closed;
}

function nameIn(line: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const name = pattern.exec(line)?.groups?.name;
    if (name) return name;
  }
  return null;
}
