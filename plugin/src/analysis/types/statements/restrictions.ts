import {editsOf} from '../../../markdown/matching/edits';
import type {ChangeEvent} from '../../../model/event';
import {type Condition, half} from '../conditions';
import {lineAt, linesOfCode} from '../../../text/lineAt';
import {movedToIncludes} from './movedToInclude';

/** Edits of a page beyond which it is rewritten, and what it no longer says may stand in other words. */
const mostEdits = 6;

const restriction =
  /\bonly (?:available|supported|offered|possible)\b|\bmust be in one of the following\b|\bonly (?:\S+ ){1,5}supports?\b|\b(?:is|are)(?:n['’]t| not) (?:yet |currently )?(?:supported|available)\b|\bnot (?:yet |currently )?(?:supported|available)\b|\bregistration (?:is )?required\b|\blimited access\b/i;

/** A sentence that said where or for whom alone a thing is, or that it is not, is gone from a page that keeps its sections. */
export const restrictionDropped: Condition = ({events, movedAway, file}) => {
  const {change, base} = file;
  const {edits} = editsOf(change.hunks ?? []);
  if (movedAway > half || edits.length > mostEdits || events.some(({kind}) => kind === 'heading-removed'))
    return undefined;
  if (edits.some(({newLines}) => newLines.some((line) => restriction.test(line)))) return undefined;
  const [isCode, isMoved] = [linesOfCode(base), movedToIncludes(file)];
  for (const {oldStart, oldLines} of edits) {
    const at = oldLines.findIndex((line, index) => restriction.test(line) && !isCode[oldStart + index - 1]);
    const event = at >= 0 && !isMoved(oldStart + at) ? eventAt(events, oldStart + at) : undefined;
    // What stands in a comment was said to no reader.
    if (event && event.kind !== 'markup-removed') return event;
  }
  return undefined;
};

function eventAt(events: readonly ChangeEvent[], line: number): ChangeEvent | undefined {
  return events.findLast((event) => event.line.old !== undefined && event.line.old <= line);
}

const ofFormerVersion =
  /(?:^|[.:]\s+|^\W*)(?:[Pp]rior to|[Bb]efore|[Uu]ntil|(?:[Ii]n|[Oo]n|[Ww]ith) versions? (?:before|below|earlier than|prior to)) (?:(?:[Vv]ersion|[Rr]elease|[A-Z.][\w.+#]*) ){0,4}v?\d[\w.]*,/;
const lack =
  /\b(?:unsupported|unavailable|impossible)\b|(?:\bnot|n['’]t) (?:yet |currently )?(?:be )?(?:supported|available|possible)\b/i;

/** What was said not to be there is said of former versions only: "Prior to version 6, pictures weren't supported". */
export const restrictionDated: Condition = ({events, file: {base, head}}) =>
  events.find(({kind, line}) => {
    if (kind !== 'paragraph-reworded') return false;
    const [before, after] = [lineAt(base, line.old), lineAt(head, line.new)];
    return lack.test(before) && lack.test(after) && ofFormerVersion.test(after) && !ofFormerVersion.test(before);
  });

const openToAll = /\b(?:all|any|every) (?:[\w-]+ ){0,4}(?:regions?|locations?|models?|languages?|platforms?|tiers?)\b/i;
const someNames = /(?<![\w-])(?:[\w-]+, ){2,}/;

/** The names of those for whom alone a thing was gave way to all of them. */
export const openedToAll: Condition = ({events, movedAway, file: {change}}) => {
  if (movedAway > half) return undefined;
  for (const {oldLines, oldStart, newLines} of editsOf(change.hunks ?? []).edits) {
    const at = oldLines.findIndex((line, index) => isOpened(line, newLines[index] ?? ''));
    if (at >= 0 && oldLines.length === newLines.length) return eventAt(events, oldStart + at);
  }
  return undefined;
};

function isOpened(line: string, other: string): boolean {
  return openToAll.test(other) && !openToAll.test(line) && someNames.test(line) && !someNames.test(other);
}

const onSystems = /^[\s_*([,/&]*(?:(?:windows|macos|mac|linux|ios|android|only|and|or)[\s_*)\],/&]*)+$/i;

/** A heading lost the marks of the systems for which alone its thing was: `Event: 'suspend' _macOS_ _Windows_`. */
export const systemMarkDropped: Condition = ({events}) =>
  events.find(
    ({kind, before, after}) =>
      kind === 'heading-renamed' &&
      before !== null &&
      after !== null &&
      before.startsWith(after) &&
      onSystems.test(before.slice(after.length)),
  );
