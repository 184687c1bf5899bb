import type {ChangeEvent} from '../../model/event';
import {countsOf} from '../../text/countsOf';
import type {SectionOutline} from '../blocks/sectionOutline';

/** Lines below the mark of a note in which its text begins. */
const mostBlank = 3;
/** Characters from which on a line stands in two texts by no chance. */
const leastLine = 24;

/**
 * Tells a note that came with the text of a quotation or a paragraph as that text, which is only formatted otherwise; null for
 * another note.
 */
export function setOffNotes(before: SectionOutline, after: SectionOutline): (event: ChangeEvent) => ChangeEvent | null {
  // Few documents gain notes.
  let counts: Map<string, number>[] | null = null;
  return (event) => {
    const text = firstOfNote(event, after);
    if (text.length < leastLine) return null;
    const [known, now] = (counts ??= [before, after].map(({lines}) => countsOf(lines.map(withoutMarks))));
    const times = known?.get(text) ?? 0;
    const isSetOff = times > 0 && times === now?.get(text);
    return isSetOff ? {...event, kind: 'formatting-changed', name: null, after: text, count: 1} : null;
  };
}

/** The first line of a note behind the one that says what kind it is; nothing for a note without a word. */
function firstOfNote({line: {new: start = 1}}: ChangeEvent, {lines}: SectionOutline): string {
  return withoutMarks(lines.slice(start, start + mostBlank).find((line) => /\p{L}|^\s*:{3,}\s*$/u.test(line)) ?? '');
}

/** A line without the marks of a quotation and the word in bold that calls it a note. */
function withoutMarks(line: string): string {
  return line.replace(/^\s*(?:>\s?)*\s*(?:\*\*[\w ]+:?\*\*:?\s+)?/, '').trim();
}
