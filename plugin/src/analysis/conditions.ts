import type {ChangeEvent, EventKind} from '../model/event';
import type {FileFacts} from './fileFacts';
import {addressOf, isWhatsNew} from './pathKind';

/** The event that decides, or undefined where the condition does not hold. */
export type Condition = (facts: FileFacts) => ChangeEvent | undefined;

/** Sections that every page has, and that are no capability of their own. */
const commonSection =
  /^(?:.*prerequisites?|next steps?|related (?:content|resources|articles|topics)|see also|clean ?up.*|(?:set(?:ting)? ?up|prepare)\b.*|create (?:a|the) .*(?:project|application|app)|troubleshoot.*|overview|introduction|summary|conclusion|feedback|references?|in this article|before you (?:begin|start)|what you.*|faq.*|frequently asked.*|(?:additional|further|more) (?:resources|reading|information)|limitations|known issues|(?:code )?(?:examples?|samples?)|output|install(?:ation)?|run the .*|retrieve .*information|table of contents|get started|how to .*)$/i;

/** Lines from which on a section holds something of its own. */
const leastSection = 5;

export function first(...kinds: EventKind[]): Condition {
  return ({events}) => events.find(({kind}) => kinds.includes(kind));
}

export function when(holds: (facts: FileFacts) => boolean, then: Condition = ({events}) => events[0]): Condition {
  return (facts) => (holds(facts) ? then(facts) : undefined);
}

export function isOf(...kinds: FileFacts['kind'][]): (facts: FileFacts) => boolean {
  return ({kind}) => kinds.includes(kind);
}

/** Something in the file was replaced rather than only removed or only added. */
export const grows = ({file: {change}}: FileFacts) => change.additions >= 3 * change.deletions;
export const shrinks = ({file: {change}}: FileFacts) => change.deletions >= 4 * change.additions;

export const movesAddress = ({file: {change, base, head}}: FileFacts): boolean => {
  if (change.status !== 'renamed' || change.oldPath === null) return false;
  const [before, after] = [slugOf(base), slugOf(head)];
  if (before?.startsWith('/') && before === after) return false;
  return addressOf(change.oldPath) !== addressOf(change.path);
};

function slugOf(text: string | null): string | null {
  return /^---\r?\n(?:(?!---).*\r?\n)*?slug:\s*["']?([^\s"']+)/.exec(text ?? '')?.[1] ?? null;
}

/** A variant of the instructions whose name occurs nowhere in the head. */
export const variantRemoved: Condition = ({events, file: {head}}) =>
  events.find(({kind, before, count}) => kind === 'tab-removed' && count >= 5 && isGone(before, head));

/** A section of its own went, without a twin elsewhere in the range. */
export const sectionRemoved: Condition = ({events, movedAway, file: {head}}) =>
  movedAway > 0.5
    ? undefined
    : events.find(
        ({kind, before, count}) =>
          kind === 'heading-removed' && count >= leastSection && isCapability(before) && isGone(before, head),
      );

export const sectionAdded: Condition = ({events, movedHere, file: {base}}) =>
  movedHere > 0.5
    ? undefined
    : events.find(
        ({kind, after, count}) =>
          kind === 'heading-added' && count >= leastSection && isCapability(after) && isGone(after, base),
      );

/** Rows on a named thing that came, where the table did not only change its rows' order or form. */
export const itemAdded: Condition = ({events, file: {base}}) => {
  const added = events.filter(({kind}) => kind === 'table-row-added');
  const removed = events.filter(({kind}) => kind === 'table-row-removed');
  return removed.length * 2 > added.length
    ? undefined
    : added.find(({after}) => isItem(after) && isGone(bare(after), base));
};

export const itemRemoved: Condition = ({events, movedAway, file: {head}}) => {
  const added = events.filter(({kind}) => kind === 'table-row-added');
  const removed = events.filter(({kind}) => kind === 'table-row-removed');
  if (movedAway > 0.5 || added.length * 2 > removed.length) return undefined;
  return removed.find(({before}) => isItem(before) && isGone(bare(before), head));
};

/** An entry in a page that announces; a page that was only rearranged announces nothing. */
export const newsAdded: Condition = (facts) =>
  isWhatsNew(facts.file.change.path) && grows(facts)
    ? first('heading-added', 'table-row-added', 'list-item-added', 'paragraph-added')(facts)
    : undefined;

const codeEdits: EventKind[] = ['code-tokens-changed', 'code-changed'];
const asides: EventKind[] = [
  'front-matter-date',
  'front-matter-metadata',
  'front-matter-people',
  'whitespace-changed',
  'final-newline',
];

/** Identifiers exchanged in a few lines of code, in a page in which nothing else changes. */
export const identifierCorrected: Condition = ({events, file: {change}}) => {
  const own = events.filter(({kind}) => !asides.includes(kind));
  if (change.additions + change.deletions > 12 || !own.every(({kind}) => codeEdits.includes(kind))) return undefined;
  return own.find(
    ({kind, before, after}) => kind === 'code-tokens-changed' && isIdentifier(before) && isIdentifier(after),
  );
};

/** A name of several words, as no command or word of prose is. */
function isIdentifier(text: string | null): boolean {
  return (
    text !== null &&
    /^[A-Za-z_$][\w$]*(?:(?:\.|::|->)[A-Za-z_$][\w$]*)*$/.test(text) &&
    /[a-z][A-Z]|[A-Z]{2}|_|\./.test(text)
  );
}

/** The first cell names something: a parameter, a model, a region, rather than a sentence. */
function isItem(cell: string | null): boolean {
  return cell !== null && (cell.includes('`') || /^\*{0,2}[\w.@/-]+\*{0,2}$/.test(cell)) && /[A-Za-z]{2}/.test(cell);
}

function bare(cell: string | null): string | null {
  return /`([^`]+)`/.exec(cell ?? '')?.[1] ?? cell;
}

function isCapability(title: string | null): boolean {
  return title !== null && !commonSection.test(title.trim());
}

/** True where the other version does not hold the words at all. */
function isGone(words: string | null, text: string | null): boolean {
  return words !== null && !(text ?? '').toLowerCase().includes(words.toLowerCase());
}
