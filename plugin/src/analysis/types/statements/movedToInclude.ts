import {type Edit, editsOf, losesLine} from '../../../markdown/matching/edits';
import type {ChangedFile} from '../../../model/fileChange';

/** What stands for the text of another file: an include, or a component that a part of pages was imported as. */
const include = /^\s*(?:>\s*)*(?:\[!INCLUDE\b.*|<[A-Z][\w.]*\s*\/>|\{%-?\s*include\b.*|import\s.*|)\s*$/i;

/** Says of a line of the base whether only includes stand in its place: what it said is said by another file. */
export function movedToIncludes({change}: ChangedFile): (line: number | undefined) => boolean {
  const edits = editsOf(change.hunks ?? []).edits.filter(isOfIncludes);
  return (line) => edits.some((edit) => losesLine(edit, line));
}

function isOfIncludes({newLines}: Edit): boolean {
  return newLines.some((line) => line.trim() !== '') && newLines.every((line) => include.test(line));
}
