import type {Spans} from '../../model/pageHunk';

/** Joins spans across gaps that would only flicker between them, and cuts white space off their ends. */
export function joinSpans(text: string, spans: Spans): Spans {
  const joined: number[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    const [lastStart, lastEnd] = joined.slice(-2);
    if (lastStart !== undefined && lastEnd !== undefined) {
      const shorter = Math.min(lastEnd - lastStart, end - start);
      if (isFlicker(text.slice(lastEnd, start), shorter)) {
        joined[joined.length - 1] = end;
        continue;
      }
    }
    joined.push(start, end);
  }
  return trimSpans(text, joined);
}

/** Signs and spaces alone, or a word of few letters between runs that are much longer. */
function isFlicker(gap: string, shorterNeighbour: number): boolean {
  const word = gap.trim();
  return word.length <= 3 && (/^[\s\p{P}\p{S}]{0,3}$/u.test(gap) || shorterNeighbour >= 2 * gap.length);
}

/** White space that changed on its own stays. */
function trimSpans(text: string, spans: Spans): Spans {
  const trimmed: number[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    const marked = text.slice(start, end);
    const inner = marked.trim();
    const offset = inner === '' ? start : start + marked.indexOf(inner);
    trimmed.push(offset, inner === '' ? end : offset + inner.length);
  }
  return trimmed;
}
