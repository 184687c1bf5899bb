import type {ChangeEvent, EventKind} from '../../model/event';
import type {WordRun} from './wordRuns';

type Told = Pick<ChangeEvent, 'kind' | 'before' | 'after' | 'name'>;

/** What an exchange of words in a line of code is about: a version, an address, an option of a command, the value of a key. */
export function tokenChange(line: string, run: Pick<WordRun, 'before' | 'after'>, language: string | null): Told {
  const [before, after] = [run.before || null, run.after || null];
  const told = (kind: EventKind, name = language): Told => ({kind, before, after, name});
  const sides = [run.before, run.after].filter(Boolean);
  if (/api[-_ ]?version/i.test(partWith(line, run.after)) && sides.length === 2 && sides.every(isApiVersion))
    return told('api-version-changed');
  if (sides.length === 2 && sides.every(isVersion)) return told('code-version-changed', versionOf(line, run.after));
  if (sides.length === 2 && sides.every(isAddress)) return told('code-url-changed');
  if (sides.every(isFlag)) {
    const kind =
      sides.length === 2 ? 'cli-option-renamed' : before === null ? 'cli-option-added' : 'cli-option-removed';
    return told(kind);
  }
  const key = sides.length === 2 && !areTypes(sides, language) ? keyOf(line, run.after) : null;
  return key === null ? told('code-tokens-changed') : told('code-value-changed', key);
}

/** The code of a line, or the comment behind it, whichever holds the words. */
function partWith(line: string, words: string): string {
  const comment = line.search(/(?<=\S)\s+(?:#|\/\/)\s/);
  if (comment < 0) return line;
  return line.indexOf(words) > comment ? line.slice(comment) : line.slice(0, comment);
}

function isApiVersion(token: string): boolean {
  return /^["']?v?\d{4}-\d{2}(?:-\d{2})?[\w.-]*["']?$|^["']?v?\d+\.\d+[\w.-]*["']?$/.test(token);
}

/** Three numbers, or two behind a sign that only versions have. */
function isVersion(token: string): boolean {
  return /^["']?(?:[\w@/.-]*@|[=~^<>]{1,2})?v?\d+\.\d+\.\d+(?:[-+][\w.-]+)?["']?$|^(?:[\w@/.-]*@|[~^=]=?)v?\d+(?:\.\d+)?$/.test(
    token,
  );
}

/** What the version is of: the word before it. */
function versionOf(line: string, version: string): string | null {
  const before = line.slice(0, Math.max(0, line.indexOf(version))).replace(/[\s"':=~^<>@]+$/, '');
  return /[\w@/.-]+$/.exec(before)?.[0] ?? null;
}

function isAddress(token: string): boolean {
  return /^["']?https?:\/\/\S+$/.test(token);
}

/** An option of a command, with or without its value. */
function isFlag(text: string): boolean {
  return /^--?[A-Za-z][\w-]*(?:[= ][^\s-]\S*)?$/.test(text.trim());
}

/** What stands behind a colon of TypeScript without quotes and begins with a capital is the type of a thing, and no value of it. */
function areTypes(sides: readonly string[], language: string | null): boolean {
  return /^(?:tsx?|typescript)\b/i.test(language ?? '') && sides.every((side) => /^[A-Z]\w*$/.test(side));
}

/** The key whose value the words are: `key: value`, `"key": value`, `key = value`. */
function keyOf(line: string, value: string): string | null {
  const match = /^\s*(?:-\s+)?["']?([A-Za-z_$][\w.$-]{0,60})["']?\s*(?::|=(?![=>]))\s*(\S.*)$/.exec(line);
  if (!match?.[1] || /^https?$/.test(match[1])) return null;
  const rest = (match[2] ?? '').replace(/[,;]\s*$/, '').replace(/^(["'`])(.*)\1$/, '$2');
  return rest === value.replace(/^(["'`])(.*)\1$/, '$2') ? match[1] : null;
}
