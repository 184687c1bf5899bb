import type {Spans} from '../model/pageHunk';

/** Part of a text from `start` up to `end` (offsets in the whole text) that lies within a span, or between spans. */
export interface Stretch {
  start: number;
  end: number;
  inside: boolean;
}

/** Cuts the part of a text from `start` up to `end` at the ends of spans: every unit of it is in exactly one stretch. */
export function cutAtSpans(start: number, end: number, spans: Spans): Stretch[] {
  const stretches: Stretch[] = [];
  let done = start;
  for (let i = 0; i < spans.length; i += 2) {
    const from = Math.max(spans[i] ?? end, done);
    const to = Math.min(spans[i + 1] ?? end, end);
    if (from < to) {
      if (done < from) stretches.push({start: done, end: from, inside: false});
      stretches.push({start: from, end: to, inside: true});
      done = to;
    }
  }
  return done < end ? [...stretches, {start: done, end, inside: false}] : stretches;
}
