import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../../../model/event';
import type {ChangeType} from '../../../model/report';
import {changeTypes} from '../../../rules';
import {ascending} from '../ascending';
import {withCommonLead} from './commonLead';
import {editFamilies, type EditFamily, familyOf, isNamedFamily} from './editFamilies';
import {familyExamples} from './familyExamples';
import {type EditSpread, filesBeside} from '../edits/editSpread';
import {isDefinition} from '../../words/phrases/definitions';
import {isReplacedName} from '../../words/phrases/eventPhrase';
import type {FileFacts} from '../../fileFacts';
import type {GroupDraft} from '../groups/groups';
import {headlines} from './headlines';
import {isTellingEdit} from '../edits/tellingEdits';
import {isNoise} from '../../types/noise';
import {type Phrases, plainText} from '../../words/phrases/phrases';
import type {Decision} from '../../types/rules';
import {sharedTitle} from '../../words/titles/titles';
import type {TitleSource} from '../../words/titles/titleSource';
import {wholeFiles} from './wholeFiles';

/** Files that one highlight tells, though each has a row of its own; indices into the files, ascending. */
export interface GatheringDraft {
  text: PhrasingContent[];
  /** What a summary says of them, without or with few examples. */
  brief: PhrasingContent[];
  files: number[];
  /** The files of each edit that it tells, where it tells several. */
  parts?: number[][];
}

/** What would be one highlight: a file, a group, or a gathering. */
interface Unit {
  files: number[];
  type: ChangeType;
  /** Null for what is told by its own kind. */
  event: ChangeEvent | null;
}

interface GatheringParts {
  facts: readonly FileFacts[];
  decisions: readonly Decision[];
  sources: readonly TitleSource[];
  /** Of the files, in the same order. */
  titles: readonly PhrasingContent[][];
  groups: readonly GroupDraft[];
  spread: EditSpread;
}

const leastFiles = 3;
/** Highlights of one type that a reader takes in at a glance; of more, those of one family are told together. */
const mostHighlights = 8;
/** Each of what breaks may be what a reader has to act on. */
const mostBreakingHighlights = 12;
/** An edit of so many files is told on its own, whatever else there is. */
const leastOfOwn = 5;

/**
 * What highlights tell otherwise than titles do: pages that announce several things; files that came, went or moved, by
 * folder; files whose titles say the same; where a type still has many highlights, the edits of one family. Disjoint; a group
 * is in a gathering as a whole or not at all.
 */
export function gatherings(parts: GatheringParts, phrases: Phrases): GatheringDraft[] {
  const announced = headlines(parts.sources, parts.titles, phrases);
  return changeTypes.flatMap((type) => {
    const units = unitsOf(parts, type);
    const own = announced.filter(({files}) => units.some((unit) => unit.files.join() === files.join()));
    return [...own, ...gatheredOf(withoutFiles(units, own), type, parts, phrases)];
  });
}

function gatheredOf(
  units: readonly Unit[],
  type: ChangeType,
  parts: GatheringParts,
  phrases: Phrases,
): GatheringDraft[] {
  const whole = wholeUnits(units, parts.sources, phrases);
  const same = sameEdits(withoutFiles(units, whole), parts, phrases);
  const left = withoutFiles(units, [...whole, ...same]);
  const small = families(left, {type, isLong: false, ...parts}, phrases);
  const all = [...whole, ...same, ...small];
  const most = type === 'breaking change' ? mostBreakingHighlights : mostHighlights;
  if (all.length + withoutFiles(left, small).length <= most) return all;
  // Edits that a few files share are told with the others of their family.
  const kept = [...whole, ...same.filter(isOfOwn)];
  const told = families(withoutFiles(units, kept), {type, isLong: true, ...parts}, phrases);
  return [...kept, ...told, ...withoutFiles(same, [...kept, ...told])];
}

function unitsOf({facts, decisions, sources, groups}: GatheringParts, type: ChangeType): Unit[] {
  const isGrouped = new Set(groups.flatMap(({files}) => files));
  const isOfType = (index: number) => decisions[index]?.rule.type === type && facts[index]?.noise === null;
  const single = sources.flatMap(({event, movedOut}, index): Unit[] =>
    isGrouped.has(index) || !isOfType(index) ? [] : [{files: [index], type, event: movedOut ? null : event}],
  );
  const grouped = groups.filter(({files}) => isOfType(files[0] ?? 0)).map(({files, event}) => ({files, type, event}));
  return [...single, ...grouped];
}

function withoutFiles<T extends {files: readonly number[]}>(
  units: readonly T[],
  drafts: readonly GatheringDraft[],
): T[] {
  const taken = new Set(drafts.flatMap(({files}) => files));
  return units.filter(({files}) => !taken.has(files[0] ?? -1));
}

function isOfOwn({files}: {files: readonly number[]}): boolean {
  return files.length >= leastOfOwn;
}

function wholeUnits(units: readonly Unit[], sources: readonly TitleSource[], phrases: Phrases): GatheringDraft[] {
  const single = units.flatMap(({files}) => (files.length === 1 ? files : []));
  const found = wholeFiles(
    single.flatMap((index) => sources[index] ?? []),
    sources,
    phrases,
  );
  return found.map(({files, ...told}) => ({...told, files: files.flatMap((at) => single[at] ?? [])}));
}

/** Edits whose titles read the same but for the page. */
function sameEdits(
  units: readonly Unit[],
  {sources, spread}: Pick<GatheringParts, 'sources' | 'spread'>,
  phrases: Phrases,
): GatheringDraft[] {
  const byTitle = new Map<string, (Unit & {event: ChangeEvent})[]>();
  for (const {event, ...unit} of units) {
    if (!event || familyOf(event.kind) === undefined) continue;
    const title = plainText(sharedTitle(event, {files: leastFiles, others: 0}, phrases));
    // What a mark means is said below it.
    const key = event.kind === 'deprecation-added' ? `${title}\n${event.lead ?? ''}` : title;
    byTitle.set(key, [...(byTitle.get(key) ?? []), {event, ...unit}]);
  }
  return [...byTitle.values()].flatMap((own) => {
    const files = filesOf(own);
    const [first] = own;
    if (!first || own.length < 2 || (files.length < leastFiles && !own.every((unit) => isAll(unit, sources))))
      return [];
    const others = filesBeside(first.event, files, spread);
    const isOfSection = own.every(({event}) => event.section === first.event.section);
    const titleWith = (beside: number) =>
      sharedTitle(first.event, {files: files.length, others: beside, isOfSection}, phrases);
    return [{text: withCommonLead(titleWith(others), own, phrases), brief: titleWith(0), files}];
  });
}

/** True for an edit that is all that is told of its file, and the same in another one by no chance. */
function isAll({event, files}: Unit, sources: readonly TitleSource[]): boolean {
  const source = sources[files[0] ?? 0];
  return event !== null && isTellingEdit(event) && source?.count === 1 && source.also.length === 0;
}

interface FamilyParts extends GatheringParts {
  type: ChangeType;
  isLong: boolean;
}

function families(units: readonly Unit[], parts: FamilyParts, phrases: Phrases): GatheringDraft[] {
  return editFamilies.flatMap((family) => {
    const own = units.filter((unit) => isTold(unit, family, parts));
    const files = filesOf(own);
    const least = isCounted(family) && parts.type !== 'bug fix' ? 2 : leastFiles;
    if (own.length < 2 || files.length < least) return [];
    const {text: examples, ...told} = familyExamples(own, family, parts.sources, phrases);
    const place = phrases.say('place.files', {files: files.length, others: 0});
    const message = parts.type === 'bug fix' ? 'gather.links-repaired' : (`gather.${family}` as const);
    const saying = (named: PhrasingContent[]) => phrases.say(message, {place, examples: named});
    return [{text: saying(examples), brief: saying([]), files, ...told}];
  });
}

/** Minor edits of words and links are counted, however few highlights there are. */
function isCounted(family: EditFamily): boolean {
  return family === 'wording' || family === 'links';
}

/** What breaks or is new is only told by what names it; of what is fixed, links are counted; of few updates, only those are counted that are nothing else. */
function isTold({event, files}: Unit, family: EditFamily, {type, isLong, facts, sources}: FamilyParts): boolean {
  if (event === null || familyOf(event.kind) !== family) return false;
  // What a reader has to know of is told on its own.
  if (files.some((index) => sources[index]?.grave)) return false;
  if (type === 'bug fix') return family === 'links';
  if (isReplacedName(event) || isDefinition(event)) return false;
  if (isOfOwn({files}) && isTellingEdit(event)) return false;
  if (isLong) return type === 'minor update' || isNamedFamily(family);
  const events = files.length === 1 ? (facts[files[0] ?? 0]?.events ?? []) : [];
  const isOnly = events.length > 0 && events.every(({kind}) => isNoise(kind) || familyOf(kind) === family);
  return type === 'minor update' && isCounted(family) && isOnly;
}

function filesOf(units: readonly Unit[]): number[] {
  return ascending(units.flatMap(({files}) => files));
}
