import type {ChangeEvent} from '../model/event';

/** Words that say nothing on their own. English only: in other languages every word counts as telling. */
const functionWords = new Set(
  (
    'a an the this that these those it its he she they them their you your we our us i my who whom whose which what ' +
    'and or but nor so yet if then else than as at by for from in into of on onto off out over per to toward under up ' +
    'upon via with within without about above across after against along among around before behind below beneath ' +
    'beside between beyond down during except inside near since through throughout until while ' +
    'is are was were be been being am has have had having do does did doing can could may might must shall should will ' +
    'would not no any all each every some such only also just more most much many few other another same both either ' +
    'neither there here when where why how again still even too very well now make makes made sure need needs get ' +
    'gets use uses used using see'
  ).split(' '),
);

/** True for a word that needs others around it to say something. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}

/** True for a span that holds function words and marks only. */
export function isVague(span: string): boolean {
  return contentWords(span).length === 0;
}

/** True for an event that only shows marks, fences or tags. */
export function isOfMarks({before, after}: Pick<ChangeEvent, 'before' | 'after'>): boolean {
  const sides = [before, after].filter((side) => side !== null);
  return sides.length > 0 && sides.every((side) => !/[\p{L}\p{N}]/u.test(side.replace(/<\/?[a-z][^<>]*>/gi, '')));
}

function contentWords(span: string): string[] {
  return span.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !isFunctionWord(word));
}

/**
 * How much an event's spans tell a reader: numbers, identifiers and names more than other words, and these more than function
 * words. Larger is more telling.
 */
export function tellingness({
  kind,
  before,
  after,
  name,
}: Pick<ChangeEvent, 'kind' | 'before' | 'after' | 'name'>): number {
  const sides = [before, after].filter((side) => side !== null);
  if (sides.length === 0) return name === null ? -1 : 0;
  // An entry of a navigation is known by its label.
  if (kind.startsWith('navigation-') && sides.some((side) => /\/|\.mdx?\b/.test(side))) return 0;
  const both = sides.length === 2 && before !== after ? 2 : 0;
  return Math.max(...sides.map(spanScore)) + both;
}

/** The same for one span. */
export function spanScore(span: string): number {
  const words = contentWords(span);
  const special = words.some((word) => /\d|`|[a-z][A-Z]|\w[_/]\w|\w\.\w|\(\)/.test(word)) ? 3 : 0;
  const named = words.slice(1).some((word) => /^\p{Lu}/u.test(word)) ? 1 : 0;
  return special + named + Math.min(words.length, 3);
}

/** The most telling of some events; the first among equals. */
export function mostTelling(events: readonly ChangeEvent[]): ChangeEvent | undefined {
  return events.reduce<ChangeEvent | undefined>(
    (best, event) => (best && tellingness(best) >= tellingness(event) ? best : event),
    undefined,
  );
}
