import {type Edit, editsOf} from '../../../markdown/matching/edits';
import {importOf} from '../../../markdown/events/importedPackages';
import type {ChangeEvent} from '../../../model/event';
import type {ChangedFile} from '../../../model/fileChange';
import type {Condition} from '../conditions';
import {foundEvent} from '../foundEvent';
import {isIdentifierGone} from '../names/itemNames';
import {isCorrected} from '../names/nameExchanges';

type ReplacedName = Pick<ChangeEvent, 'before' | 'after' | 'line'>;

/**
 * Code brings in another name from the same package, or another part of a library, and the page does not hold the former one any
 * more.
 */
export const importReplaced: Condition = ({events, file}) => {
  for (const edit of editsOf(file.change.hunks ?? []).edits) {
    const found = replacedName(edit, file) ?? replacedPart(edit, file);
    if (found) return foundEvent({kind: 'code-tokens-changed', ...found}, events);
  }
  return undefined;
};

function replacedName({oldLines, oldStart, newLines, newStart}: Edit, file: ChangedFile): ReplacedName | undefined {
  const come = newLines.map(namesBroughtIn);
  for (const [index, line] of oldLines.entries()) {
    const {source, names} = namesBroughtIn(line);
    const at = source === null ? -1 : come.findIndex((one) => one.source === source);
    const lost = names.filter((name) => isIdentifierGone(name, file.head));
    const fresh = (come[at]?.names ?? []).filter((name) => isIdentifierGone(name, file.base));
    const before = lost.find((name) => !fresh.some((other) => isCorrected(name, other)));
    const after = fresh[0];
    if (before !== undefined && after !== undefined) {
      return {before, after, line: {old: oldStart + index, new: newStart + at}};
    }
  }
  return undefined;
}

/** Changed lines up to which a page is corrected rather than about another part. */
export const fewLines = 8;

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

/** The part of a library that a line of C# or Python brings in, by its path. */
function partBroughtIn(line: string): string | null {
  return (
    /^\s*(?:using ([A-Z]\w*(?:\.\w+)+);|from ([a-z_]\w*(?:\.\w+)+) import\b)/.exec(line)?.slice(1).find(Boolean) ?? null
  );
}

/** Of one library; what languages bring along is none. */
function isOtherPart(before: string, after: string): boolean {
  const [library = ''] = before.split('.', 1);
  return library !== 'System' && after.startsWith(`${library}.`) && !isCorrected(before, after);
}

/** The names that a line of code brings in, as they are called where they come from: a default export has none there. */
function namesBroughtIn(line: string): {source: string | null; names: string[]} {
  const found = /^\s*(?:import|export|from)\b.*\b(?:from|import)\b/.test(line) ? importOf(line) : null;
  const isOfScript = /\bfrom\s*["']/.test(line);
  const told = isOfScript ? (/\{([^}]*)\}/.exec(found?.names ?? '')?.[1] ?? '') : (found?.names ?? '');
  const names = told.replace(/[()]|#.*/g, '').split(',');
  return {
    source: found?.source ?? null,
    names: names.map((name) => name.trim().split(/\s+as\s+/, 1)[0] ?? '').filter((name) => /^[\w$]{3,}$/.test(name)),
  };
}
