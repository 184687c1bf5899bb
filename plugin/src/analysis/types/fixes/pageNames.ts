import type {ChangeEvent, EventKind} from '../../../model/event';
import type {Condition} from '../conditions';
import {asides} from './corrections';

const words: readonly EventKind[] = [
  'paragraph-reworded',
  'table-cell-changed',
  'table-column-renamed',
  'heading-renamed',
  'code-tokens-changed',
  'code-value-changed',
];

/**
 * A name gave way to one that the page had elsewhere and is not in the page any more, and nothing else changed: it had come from
 * another page or thing. Where other files gain the name as well, a thing has another name.
 */
export const nameOfPage: Condition = ({events, elsewhere, file: {base, head}}) => {
  const own = events.filter(({kind}) => !asides.includes(kind));
  const [first] = own;
  const [before, after] = first ? namesIn(first) : ['', ''];
  const isExchange = (event: ChangeEvent) =>
    words.includes(event.kind) && namesIn(event).join() === `${before},${after}`;
  return isName(before) &&
    isName(after) &&
    hasInnerCapital(before) &&
    own.every(isExchange) &&
    holds(base, after) &&
    !holds(head, before) &&
    !elsewhere.says(after)
    ? first
    : undefined;
};

function namesIn({before, after}: ChangeEvent): [string, string] {
  const bare = (text: string | null) => (text ?? '').replace(/[`"'*]/g, '');
  return [bare(before), bare(after)];
}

/** Numbers tell versions of one thing apart. */
function isName(text: string): boolean {
  return /^[A-Za-z][A-Za-z_]+$/.test(text);
}

function hasInnerCapital(text: string): boolean {
  return /[a-z][A-Z]|_/.test(text);
}

function holds(text: string | null, name: string): boolean {
  return new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text ?? '');
}
