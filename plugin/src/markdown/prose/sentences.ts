import {sentenceEnd} from './opening';

/** A sentence with its place in its text. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** Marks of a quote or a list, and strong words with a colon that a list begins its items with: what follows is a sentence. */
const marks = /^(?:[\s>]|[-*+]\s|\d+[.)]\s)*(?:\*\*[^*\n]{1,80}\*\*(?::|\s+[-–—:])\s+|\*\*[^*\n]{1,80}:\*\*\s+)?/;

export function sentencesIn(text: string): Sentence[] {
  const [lead = ''] = marks.exec(text) ?? [];
  const ends = [...text.slice(lead.length).matchAll(sentenceEnd)].map(
    ({index, 0: {length}}) => [lead.length + index, lead.length + index + length] as const,
  );
  const starts = [lead.length, ...ends.map(([, next]) => next)];
  const sentences = starts.map((start, index) => {
    const end = ends[index]?.[0] ?? text.length;
    return {text: text.slice(start, end), start, end};
  });
  return lead.trim() === '' ? sentences : [{text: lead, start: 0, end: lead.length}, ...sentences];
}
