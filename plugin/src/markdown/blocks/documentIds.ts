import {headingIds} from './headingIds';
import {sectionOutline} from './sectionOutline';

const attribute = /\b(?:id|name)\s*=\s*(?:\{\s*)?["'`]([^"'`]{1,300})["'`]/g;
const headingLike = /^[ \t>\-*+\d.)]*#{1,6}\s+(.{1,2000}?)(?:\s+#+)?\s*$|^(.{1,2000})\r?\n[=-]{1,300}\s*$/gm;

/** Ids of a document's headings, in the order of reading. */
export function headingIdsOf(text: string): string[] {
  return [...sectionOutline(text).ids.values()];
}

/**
 * Every id that a document may have, by any reading of it: of headings that a parser might see or not, and of elements. An id
 * that is not among these is surely gone.
 */
export function possibleIds(text: string): Set<string> {
  const idOf = headingIds();
  const lenient = [...text.matchAll(headingLike)].map(([, atx, setext]) => idOf(atx ?? setext ?? ''));
  const attributes = [...text.matchAll(attribute)].map((match) => match[1] ?? '');
  return new Set([...headingIdsOf(text), ...lenient, ...attributes]);
}
