import type {ChangeEvent, EventKind} from '../../model/event';
import type {Block, BlockMatch, WholeTexts} from '../blocks/block';
import {balancedPart, isBalanced} from '../prose/balanced';
import {changeEvent} from './changeEvent';
import {withoutComing} from '../prose/coming';
import {imageEvents} from './imageEvents';
import {linkEvents} from './linkEvents';
import {type LoweredLimit, loweredLimits} from '../prose/loweredLimits';
import {type Place, placeOf} from '../blocks/place';
import {rewordedSentence} from '../prose/rewordedSentence';
import {partsOfRuns, type RunPart} from '../prose/splitAtLinks';
import {furtherEdits, shownRun, withCaseInCode} from '../prose/shownRun';
import {remainingName} from '../prose/remainingName';
import {isEnumeration, joinedValues, struckValues} from '../prose/struckValues';
import {isPunctuation} from '../prose/textTokens';
import {type WordRun, type WordRunKind, wordRuns} from '../prose/wordRuns';
import {singleSpaced} from '../../text/collapsed';

/** What changed between two versions of a paragraph, list item or other prose. */
export function proseEvents(base: Block, head: Block, texts: WholeTexts): ChangeEvent[] {
  const match: BlockMatch = {base, head};
  const place = placeOf(match);
  if (base.text === head.text) return [changeEvent('block-moved', {...place, before: base.text, after: head.text})];
  const runs = wordRuns(base.text, head.text);
  if (runs.length === 0) {
    const kind = lineTexts(base) === lineTexts(head) ? 'whitespace-changed' : 'rewrapped';
    return [changeEvent(kind, place)];
  }
  const links = [...linkEvents(match), ...imageEvents(base.text, head.text, place)];
  return [...links, ...wordEvents(runs, links, {base, head, ...texts}, place)];
}

function lineTexts({text}: Block): string {
  return text
    .replace(/[^\S\n]+/g, '')
    .replace(/\n+/g, '\n')
    .trim();
}

const kindOrder: [WordRunKind, EventKind][] = [
  ['wording', 'paragraph-reworded'],
  ['number', 'number-changed'],
  ['typo', 'typo-corrected'],
  ['punctuation', 'punctuation-changed'],
  ['formatting', 'formatting-changed'],
  ['link-target', 'link-target-changed'],
];

interface Sides extends WholeTexts {
  base: Block;
  head: Block;
}

/** One event for the block, of the weightiest kind among its runs, and one for each limit that fell and value that went. */
function wordEvents(
  runs: readonly WordRun[],
  links: readonly ChangeEvent[],
  sides: Sides,
  place: Place,
): ChangeEvent[] {
  const named = {...place, name: sides.head.name};
  const values = runs.map((run) => struckValues(run, sides.base.text, sides.headText));
  // A list of its own says something by each name, whatever else the page says of it.
  const held = isEnumeration(sides.head.text) ? sides.base.text : sides.baseText;
  const joined = runs.map((run) => joinedValues(run, sides.head.text, held));
  const lowered = runs.map((run) => loweredLimits(run, sides.base, sides.head));
  const rest = runs.filter(
    (_, index) => values[index]?.length === 0 && joined[index]?.length === 0 && lowered[index]?.length === 0,
  );
  return [
    ...values.flat().map((before) => {
      const lead = remainingName(before, sides.base.text, sides.head.text);
      return changeEvent('value-removed', {...named, before, lead});
    }),
    ...joined.flat().map((after) => changeEvent('value-added', {...named, after})),
    ...distinct(lowered.flat()).map((limit) => changeEvent('limit-lowered', {...named, ...limit})),
    ...restEvents(untold(rest, links, sides), sides, place),
  ];
}

/** Number and unit of one quantity may be runs of their own. */
function distinct(lowered: readonly LoweredLimit[]): LoweredLimit[] {
  return lowered.filter(
    (one, index) => lowered.findIndex(({before, after}) => before === one.before && after === one.after) === index,
  );
}

/** The parts of runs that no link event tells; the runs as they are where only marks of links differ. */
function untold(runs: readonly WordRun[], links: readonly ChangeEvent[], {base, head}: Sides): WordRun[] {
  const parts = partsOfRuns(base.text, head.text, runs);
  return links.length === 0 && parts.length === 0 ? [...runs] : parts.filter((part) => !isTold(part, links));
}

function isTold({place, before, after}: RunPart, links: readonly ChangeEvent[]): boolean {
  if (place === 'link-target') return links.length > 0;
  return links.some((link) => {
    if (link.kind === 'link-mended' && isAddress(before) && isAddress(after)) return true;
    if (place === 'words') return link.name === null && holds(link.before, before) && holds(link.after, after);
    if (link.kind === 'image-added' || link.kind === 'image-removed') return holds(link.name, before + after);
    const isText = link.kind === 'link-text-changed' || link.kind === 'image-alt-changed';
    return isText && holds(link.before, before) && holds(link.after, after);
  });
}

/** What is left of a link whose marks were broken: an address, or marks alone. */
function isAddress(words: string): boolean {
  return /^[\W_]*$|^\W*(?:https?:\/\/|[./#])\S*$/.test(words);
}

function holds(text: string | null, words: string): boolean {
  return (text ?? '').includes(singleSpaced(words));
}

/** A text with its addresses alone, which are linked in one way or another: `<https://contoso.com>`, `[https://contoso.com](https://contoso.com)`. */
function withBareAddresses(text: string): string {
  return text.replace(/<(https?:[^\s<>]+)>|\[(https?:[^\s[\]]+)\]\(\2\)/g, '$1$2');
}

function restEvents(untoldRuns: readonly WordRun[], {base, head}: Sides, place: Place): ChangeEvent[] {
  if (untoldRuns.length > 0 && withBareAddresses(base.text) === withBareAddresses(head.text)) {
    return [changeEvent('formatting-changed', {...place, after: head.text})];
  }
  const texts = {before: base.text, after: head.text};
  const runs = withCaseInCode(untoldRuns, texts);
  const top = kindOrder.find(([kind]) => runs.some((run) => run.kind === kind));
  if (!top) return [];
  const weightiest = shownRun(
    runs.filter(({kind}) => kind === top[0] || (top[0] === 'wording' && kind === 'number')),
    texts,
  );
  const shown = weightiest && withoutComing(weightiest);
  const spans = top[0] === 'formatting' ? {after: head.text} : quotedRun(shown);
  // A cell is told by its words, as its row and its column say what they are about.
  const sentence = shown && head.kind !== 'table-row' ? rewordedSentence(shown, runs, texts) : null;
  const told = sentence?.runs ?? (shown ? [shown] : []);
  const count = isOfStyle(top[0]) ? runs.length : 1 + furtherEdits(runs, told, texts);
  return [changeEvent(top[1], {...place, ...spans, ...sentence?.spans, count})];
}

function isOfStyle(kind: WordRunKind): boolean {
  return kind === 'punctuation' || kind === 'formatting' || kind === 'link-target';
}

/**
 * The spans without punctuation at their ends, unless that is what differs; a side of punctuation alone says nothing beside a
 * side of words.
 */
export function quotedRun(run: WordRun | undefined): {before?: string; after?: string} {
  if (!run) return {};
  const isAll = isPunctuation(run.before + run.after) || trimmedMarks(run.before) === trimmedMarks(run.after);
  const quoted = (text: string) => (isAll ? text : isPunctuation(text) ? '' : balancedPart(trimmed(text)));
  const [before, after] = [quoted(run.before), quoted(run.after)];
  return {...(before ? {before} : {}), ...(after ? {after} : {})};
}

/** The first mark of code is that of code which ends; or a link, which is told by its text. */
const isCut = /^[^`]*(?:[^\s`("'/[{*]`|`[\s,.;:)])|\[/;
/** The first mark of emphasis is that of emphasis which ends: `Linux_ _Windows`. */
const isCutEmphasis = /^[^*_]*[^\s*_][*_]{1,2}\s(?:.*\s)?[*_]{1,2}[^\s*_]+$/s;

/** Without the marks at the ends, but for those of code or emphasis that stand in pairs. */
function trimmed(text: string): string {
  const bare = trimmedMarks(text);
  const paired = text.replace(/^[\s,;:.)\]|]+(?=\S)|(?<=\S)[\s,;:.([|]+$/g, '');
  if (isCutEmphasis.test(bare) && isBalanced(paired)) return paired;
  return isBalanced(bare) || !isBalanced(paired) || isCut.test(paired) ? bare : paired;
}

function trimmedMarks(text: string): string {
  return text.replace(/^[\s*_`"'“”‘’,;:.()[\]|]+(?=\S)/, '').replace(/(?<=\S)[\s*_`"'“”‘’,;:.()[\]|]+$/, '') || text;
}
