import {sectionOutline} from '../../markdown/blocks/sectionOutline';
import type {ChangedFile} from '../../model/fileChange';
import {type HeldLine, heldShare, heldWords, type WordRows, wordRows} from '../../text/heldWords';
import {pathKind} from '../pathKind';
import {isSectionOfItsOwn} from '../types/names/commonSections';

/** Of a new file, the one that most of its content stood in; of a removed one, the file that it stands in. */
export interface TwinFile {
  path: string;
  /** How many of the file's telling lines both hold. */
  lines: number;
  /** Share of the file's words that both hold, from 0 to 1, apart from those of its own sections. */
  share: number;
  /** Whether that is most of them: then the content has moved. */
  isMost: boolean;
  /** Whether the other file came or went with this one; else it only lost or gained what both hold. */
  isWhole: boolean;
  /** Sections of a new file on something that the other one did not speak of. */
  own: readonly OwnSection[];
}

export interface OwnSection {
  title: string;
  id: string | null;
  source: string;
  /** Lines, 1-based and inclusive. */
  start: number;
  end: number;
}

/** A file with its lines that the range added or removed. */
interface Side {
  file: ChangedFile;
  lines: readonly string[];
}

export interface Holder extends Side {
  /** Of these lines. */
  rows: () => WordRows;
}

/** Lines from which on it is told that they are the same, though the rest is not. */
const leastLines = 5;
const leastShare = 0.4;
/** Share of words from which on content counts as moved, and how many these have to be. */
const mostWords = 0.6;
const leastWords = 12;
/** Share of a section's words up to which it stood nowhere. */
const mostOfOwn = 0.2;
/** Files that share most lines with a file, which are compared with it word by word. */
const mostCompared = 3;
/** Files that have a line which says of none of them that it is the one. */
const mostOwners = 4;

/**
 * The file that holds most of a file's content.
 *
 * @param own the file, with all its lines
 * @param telling its lines without short ones
 * @param owners the holders that have a line, by the line
 */
export function twinFile(
  own: Side,
  telling: readonly string[],
  owners: ReadonlyMap<string, readonly number[]>,
  holders: readonly Holder[],
): TwinFile | null {
  const counts = new Map<number, number>();
  for (const line of telling) {
    const known = owners.get(line) ?? [];
    if (known.length > mostOwners) continue;
    for (const owner of known) {
      if (holders[owner]?.file !== own.file) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
  }
  const likeliest = [...counts].sort(([, one], [, other]) => other - one).slice(0, mostCompared);
  const found = likeliest.flatMap(([owner, lines]) => comparedWith(own, holders[owner], lines) ?? []);
  return found.reduce<TwinFile | null>((best, one) => (best === null || one.share > best.share ? one : best), null);
}

function comparedWith(own: Side, other: Holder | undefined, lines: number): TwinFile | null {
  if (!other) return null;
  const {path, status} = other.file.change;
  const held = heldWords(own.lines, other.rows());
  const sections = own.file.change.status === 'added' ? ownSections(own, held, other) : [];
  const isOwn = (line: number) => sections.some(({start, end}) => start <= line && line <= end);
  const share = heldShare(held.filter((_, index) => !isOwn(index + 1)));
  const isMost = share >= mostWords && held.reduce((sum, one) => sum + one.held, 0) >= leastWords;
  const isEnough = heldShare(held) >= leastShare && (isMost || lines >= leastLines);
  const isWhole = status === 'added' || status === 'removed';
  return isEnough ? {path, lines, share, isMost, isWhole, own: sections} : null;
}

/**
 * The sections of a document of which next to nothing stands in the other file, be it in what that keeps, each with those below
 * it for which this holds as well; apart from those that every page has.
 */
function ownSections({file: {change, head}, lines}: Side, lost: readonly HeldLine[], {file}: Holder): OwnSection[] {
  if (head === null || heldShare(lost) < leastShare || !['page', 'partial'].includes(pathKind(change.path))) return [];
  const held = file.base === null ? lost : heldWords(lines, wordRows(file.base.split('\n')));
  const found: (OwnSection & {depth: number})[] = [];
  for (const {title, id, source, depth, start, end} of sectionOutline(head).sections) {
    if (title === null || source === null || depth < 2) continue;
    if (heldShare(held.slice(start - 1, end)) > mostOfOwn) continue;
    const above = found.at(-1);
    if (above?.end === start - 1 && above.depth < depth) above.end = end;
    else found.push({title, id, source, depth, start, end});
  }
  return found.filter((section) => isSectionOfItsOwn({after: section.source, count: section.end - section.start + 1}));
}
