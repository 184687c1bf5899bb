import type {ChangeEvent, EventKind} from '../../../model/event';
import {lettersOf} from '../../../text/lettersOf';
import {isLabel} from '../../words/phrases/deprecations';
import {quotedSpans} from '../../words/quotes/quotedSpans';
import {isOfMarks, spanScore} from '../../words/quotes/telling';

const span = {words: 12, characters: 110};
/** Edits of these kinds are noise, too vague to be the same in several files, or of what pages are made of rather than what they say. */
const vague: EventKind[] = [
  'whitespace-changed',
  'rewrapped',
  'final-newline',
  'block-moved',
  'copy-added',
  'copy-removed',
  'heading-level-changed',
  'front-matter-date',
  'front-matter-people',
  'mode-changed',
  'punctuation-changed',
  'formatting-changed',
  'code-language-changed',
  'admonition-added',
  'admonition-removed',
  'markup-added',
  'markup-removed',
  'binary-added',
  'binary-removed',
  'binary-changed',
  'link-text-changed',
  'image-alt-changed',
  'component-added',
  'component-removed',
  'import-added',
  'import-removed',
  'export-added',
  'export-removed',
  'file-added',
  'file-removed',
];

/** True for an edit that is the same by no chance in the files that have it. */
export function isTellingEdit(event: ChangeEvent): boolean {
  return !vague.includes(event.kind) && isTelling(event);
}

/** Short spans, and single words that came or went, are the same by chance; the middle of a sentence says nothing alone. */
function isTelling(event: Pick<ChangeEvent, 'kind' | 'before' | 'after' | 'name'>): boolean {
  const {kind, before, after} = event;
  if (kind === 'deprecation-added' && isLabel(event)) return false;
  const isExchange = before !== null && after !== null;
  const sides = [before ?? '', after ?? ''];
  if (isOfMarks(event) || (isExchange && isSame(before, after))) return false;
  if (!isExchange && /^(?:paragraph|list-item)-/.test(kind) && sides.some((side) => /^\p{Ll}/u.test(side)))
    return false;
  const scores = sides.map(spanScore);
  const isOfWords = isExchange && kind === 'paragraph-reworded';
  const isEnough = isOfWords ? Math.min(...scores) >= 1 : Math.max(...scores) >= (isExchange ? 1 : 2);
  return isEnough && Math.max(...sides.map(({length}) => length)) >= 4;
}

/** Other marks in the same letters and digits, `1000` and `1_000`, another query of an address, or words beside the same ones. */
function isSame(before: string, after: string): boolean {
  const [one, other] = [before, after].map((side) => side.replace(/(?<=^https?:[^\s?#]*)\?[^\s#]*/, ''));
  const isWithin = (part: string, whole: string) => ` ${whole} `.includes(` ${part} `);
  return lettersOf(one ?? '') === lettersOf(other ?? '') || isWithin(before, after) || isWithin(after, before);
}

/** What has room to be quoted tells something as well. */
export function isQuotable({kind, before, after, name}: ChangeEvent): boolean {
  const spans = quotedSpans({before, after, name: null}, span);
  return isTelling({kind, name, before: before && spans.before, after: after && spans.after});
}
