import {emptyTree} from '../git/history/history';
import {shortRef} from '../ranges/slug';
import type {ReportPhrases} from './phrases';

/** What a range is called that was given no title. */
export function rangeTitle(base: string, head: string, phrases: ReportPhrases): string {
  return Object.values(emptyTree).includes(base)
    ? phrases.note('upTo', {head: shortRef(head)})
    : `${shortRef(base)} → ${shortRef(head)}`;
}
