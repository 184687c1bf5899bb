import {type Edit, editsOf} from '../../../markdown/matching/edits';
import {importOf} from '../../../markdown/events/importedPackages';
import type {ChangeEvent} from '../../../model/event';
import type {ChangedFile} from '../../../model/fileChange';
import type {Condition} from '../conditions';
import {foundEvent} from '../foundEvent';
import {isListed, type ListedImport, listedImports} from './listedImports';
import {isIdentifierGone} from '../names/itemNames';
import {fewLines, isCorrected} from '../names/nameExchanges';

type ReplacedName = Pick<ChangeEvent, 'before' | 'after' | 'line'>;

/**
 * Code brings in another name from the same package, or another part of a library, and the page does not hold the former one any
 * more.
 */
export const importReplaced: Condition = ({events, file}) => {
  const {edits} = editsOf(file.change.hunks ?? []);
  const listed = edits.some(holdsListed) ? {base: listedImports(file.base), head: listedImports(file.head)} : null;
  for (const edit of edits) {
    const names: Names[] = [
      namesIn(edit.oldLines, edit.oldStart, listed?.base),
      namesIn(edit.newLines, edit.newStart, listed?.head),
    ];
    const found = replacedName(names, file) ?? replacedPart(edit, file);
    if (found) return foundEvent({kind: 'code-tokens-changed', ...found}, events);
  }
  return undefined;
};

/** Names that lines bring in, as they are called where they come from. */
type Names = (ListedImport & {line: number})[];

function replacedName([gone = [], come = []]: Names[], {base, head}: ChangedFile): ReplacedName | undefined {
  if (come.length === 0) return undefined;
  for (const lost of gone.slice(0, mostNames).filter(({name}) => isIdentifierGone(name, head))) {
    const fresh = come
      .slice(0, mostNames)
      .filter(({source, name}) => source === lost.source && isIdentifierGone(name, base));
    const [first] = fresh;
    if (first && !fresh.some(({name}) => isCorrected(lost.name, name)))
      return {before: lost.name, after: first.name, line: {old: lost.line, new: first.line}};
  }
  return undefined;
}

/** Names of one edit that are looked up in the page. */
const mostNames = 50;

function holdsListed({oldLines, newLines}: Edit): boolean {
  return [oldLines, newLines].every((lines) => lines.some((line) => isListed(line) || namesBroughtIn(line).length > 0));
}

function namesIn(lines: readonly string[], start: number, listed?: ReadonlyMap<number, ListedImport>): Names {
  return lines.flatMap((text, index) => {
    const line = start + index;
    const one = listed?.get(line);
    return (one ? [one] : namesBroughtIn(text)).map((found) => ({...found, line}));
  });
}

/** `Contoso.Reports.Client` and `Contoso.Exports`, where more of the page changed than that. */
function replacedPart({oldLines, oldStart, newLines, newStart}: Edit, file: ChangedFile): ReplacedName | undefined {
  if (file.change.additions + file.change.deletions <= fewLines) return undefined;
  const come = newLines.map(partBroughtIn);
  for (const [index, line] of oldLines.entries()) {
    const before = partBroughtIn(line);
    if (before === null || !isIdentifierGone(before, file.head)) continue;
    const at = come.findIndex(
      (part) => part !== null && isOtherPart(before, part) && isIdentifierGone(part, file.base),
    );
    const after = come[at];
    if (after) return {before, after, line: {old: oldStart + index, new: newStart + at}};
  }
  return undefined;
}

/** The part of a library that a line of C#, C++ or Python brings in, by its path. */
function partBroughtIn(line: string): string | null {
  const part =
    /^\s*(?:using ([A-Z]\w*(?:\.\w+)+);|using namespace (\w+(?:::\w+)+)\s*;|from ([a-z_]\w*(?:\.\w+)+) import\b)/;
  return part.exec(line)?.slice(1).find(Boolean) ?? null;
}

/** Of one library; what languages bring along is none. */
function isOtherPart(before: string, after: string): boolean {
  const [library = ''] = /^\w+(?:\.|::)/.exec(before) ?? [];
  return !/^(?:System|std)\W/.test(library) && after.startsWith(library) && !isCorrected(before, after);
}

/** The names that a line of code brings in, as they are called where they come from: a default export has none there. */
function namesBroughtIn(line: string): ListedImport[] {
  const found = /^\s*(?:import|export|from)\b.*\b(?:from|import)\b/.test(line) ? importOf(line) : null;
  if (!found) return [];
  const isOfScript = /\bfrom\s*["']/.test(line);
  const told = isOfScript ? (/\{([^}]*)\}/.exec(found.names)?.[1] ?? '') : found.names;
  const names = told.replace(/[()]|#.*/g, '').split(',');
  return names
    .map((name) => name.trim().split(/\s+as\s+/, 1)[0] ?? '')
    .filter((name) => /^[\w$]{3,}$/.test(name))
    .map((name) => ({source: found.source, name}));
}
