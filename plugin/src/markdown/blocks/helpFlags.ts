import {indentOf} from '../../text/indentOf';

/** A flag that the help text of a command lists, with the lines that speak of it. */
export interface HelpFlag {
  /** The name that says most, as it is written: `--match-case` of `-m, --match-case`. */
  name: string;
  /** All of its names, without the mark of those that can be negated. */
  names: string[];
  /** What the text says of it on the line, or on the first one below. */
  says: string;
  /** Index of its first line, and of the one behind its last. */
  start: number;
  end: number;
}

const flag = String.raw`--?(?:\[no-\])?[A-Za-z][\w.-]*`;
/** Up to four words that stand for the value of a flag; help texts set their words off by two spaces. */
const value = String.raw`(?:\[?=\S+|(?: (?![-#\\])\S+){1,4})?`;
const names = new RegExp(String.raw`^${flag}${value}(?:(?:, ?| ?[|/] ?)${flag}${value}){0,3}:?$`);
/** A flag at the start of a line, and one anywhere. */
const leading = new RegExp(String.raw`^\s*${flag}(?:[\s,=]|$)`);
const each = new RegExp(String.raw`(?<![\w-])${flag}`, 'g');
/** Names and values before the first wide space, and what stands behind it. */
const columns = /^\s*(-\S.*?)(?:(?:\s{2,}|\t\s*)(\S.*))?$/;
/** The rights of a file, as they are listed. */
const rights = /^-[rwxsStT-]{9}(?:[.+@]?\s|$)/;
/** Characters of names with their values; what is longer is no entry of a list. */
const longestHead = 160;

/** The flags that lines of code list as the help text of a command does: each with its words, on the same line or deeper on those below. */
export function helpFlags(lines: readonly string[]): HelpFlag[] {
  const flags: HelpFlag[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const read = flagAt(lines, at);
    if (!read) continue;
    flags.push(read);
    at = read.end - 1;
  }
  return flags;
}

function flagAt(lines: readonly string[], start: number): HelpFlag | null {
  const line = (lines[start] ?? '').trimEnd();
  const [, head = '', inline] = columns.exec(line) ?? [];
  if (head.length > longestHead || !names.test(head) || rights.test(head) || /^[#\\]/.test(inline ?? '')) return null;
  const end = endOfFlag(lines, start, indentOf(line));
  const says = inline ?? lines.slice(start + 1, end).find((one) => one.trim() !== '');
  const own = [...head.matchAll(each)].map(([one]) => one.replace(/\W+$/, ''));
  const name = own.find((one) => one.startsWith('--')) ?? own[0];
  if (name === undefined || says === undefined) return null;
  return {name, names: own.map(withoutNegation), says: says.trim(), start, end};
}

/** Behind the lines that stand deeper than the flag, which may be set off by blank ones. */
function endOfFlag(lines: readonly string[], start: number, indent: number): number {
  let end = start + 1;
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (indentOf(line) <= indent || leading.test(line)) break;
    end = at + 1;
  }
  return end;
}

function withoutNegation(name: string): string {
  return name.replace('[no-]', '');
}
