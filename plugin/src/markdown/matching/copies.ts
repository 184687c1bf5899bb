import type {Block, BlockMatch} from '../blocks/block';
import type {Section, SectionOutline} from '../blocks/sectionOutline';
import {countWords} from '../prose/countWords';
import {countsOf} from '../../text/countsOf';
import {itemLead} from './itemLead';
import {textKey} from './movedTwins';
import {type PassagePlace, passagesOf, passageWords} from './passages';

/** Words from which on a passage says the same in any section. */
const leastWords = 8;

/** A version of a document, with the places of its passages by their words. */
interface Version {
  outline: SectionOutline;
  places: ReadonlyMap<string, readonly PassagePlace[]>;
}

/** What is known of words that one version has more often than the other one. */
interface Copies {
  /** How many copies are not told yet. */
  left: number;
  /** Lists and tables of the version that has more, by the lines of the copies in them. */
  holders: ReadonlyMap<number, number>;
  copiesIn: ReadonlyMap<number, number>;
  /** Where the other version has them. */
  sections: readonly Section[];
  sectionsById: ReadonlyMap<string | null, Section>;
}

/**
 * Marks what went, or came, where the other version has the same words as well, fewer times or more: copies, by which nothing is
 * lost or new. The versions are read by their lines, as only sections with changes are parsed.
 */
export function withCopies(
  matches: readonly BlockMatch[],
  before: SectionOutline,
  after: SectionOutline,
): BlockMatch[] {
  if (!matches.some((match) => wordsOf(match) !== null)) return [...matches];
  const base: Version = {outline: before, places: passagesOf(before.lines)};
  const head: Version = {outline: after, places: passagesOf(after.lines)};
  const known = new Map<string, Copies>();
  return matches.map((match) => {
    const words = wordsOf(match);
    const block = match.base ?? match.head;
    if (words === null || block === null) return match;
    const copies = known.get(words) ?? (match.base ? copiesOf(words, base, head) : copiesOf(words, head, base));
    known.set(words, copies);
    const copyOf = copies.left > 0 ? twinOf(block, words, copies) : null;
    if (copyOf) copies.left--;
    return copyOf ? {...match, copyOf} : match;
  });
}

/** The words of a passage that stands on one side only; null for all else. */
function wordsOf({base, head}: BlockMatch): string | null {
  const block = base && head ? null : (base ?? head);
  const isPassage = block !== null && ['paragraph', 'list-item', 'table-row'].includes(block.kind);
  return isPassage && textKey(block) !== null ? passageWords(block.text) : null;
}

function copiesOf(words: string, own: Version, other: Version): Copies {
  const [ownPlaces, otherPlaces] = [own, other].map(({places}) => places.get(words) ?? []);
  const sections = (otherPlaces ?? []).flatMap(({line}) => sectionAt(other.outline, line) ?? []);
  return {
    left: (ownPlaces?.length ?? 0) - sections.length,
    holders: new Map(ownPlaces?.map(({line, holder}) => [line, holder])),
    copiesIn: countsOf(ownPlaces?.map(({holder}) => holder) ?? []),
    sections,
    sectionsById: new Map(sections.map((section) => [section.id, section])),
  };
}

/** The section in which the other version has a passage; null where it says something else there. */
function twinOf({kind, text, start, sectionId}: Block, words: string, copies: Copies): Section | null {
  const near = copies.sectionsById.get(sectionId);
  if (kind === 'paragraph' && near) return near;
  const isTwiceInOne = kind !== 'paragraph' && (copies.copiesIn.get(copies.holders.get(start) ?? 0) ?? 0) > 1;
  // A row, or an item that is about a name, says what it says of what its table or list is on.
  const saysAll = kind !== 'table-row' && itemLead(text) === null && countWords(words) >= leastWords;
  return isTwiceInOne || saysAll ? (near ?? copies.sections[0] ?? null) : null;
}

/** The section that a line stands in. */
function sectionAt({sections}: SectionOutline, line: number): Section | undefined {
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}
