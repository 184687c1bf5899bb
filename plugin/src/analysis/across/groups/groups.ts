import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../../../model/event';
import type {FileStatus} from '../../../model/report';
import type {AnalysisMessageId} from '../../../locales/en/analysis';
import {type EditSpread, filesBeside} from '../edits/editSpread';
import {editKeys} from './editKeys';
import {variantOf} from '../../words/phrases/eventPhrase';
import {weightiest} from '../../words/selection/heft';
import type {FileFacts} from '../../fileFacts';
import {parentOf} from '../foldersOf';
import {frontMatterKey} from './frontMatterKeys';
import {largestClasses} from './largestClasses';
import {isNoise} from '../../types/noise';
import {isStillImage} from '../../pathKind';
import type {Phrases} from '../../words/phrases/phrases';
import type {Decision} from '../../types/rules';
import {sharedTitle} from '../../words/titles/titles';
import type {GroupKind} from '../../../model/report';

/** Files that changed in one and the same way; indices into the files, ascending. */
export interface GroupDraft {
  kind: GroupKind;
  text: PhrasingContent[];
  /** What a summary says of them. */
  brief: PhrasingContent[];
  files: number[];
  /** The edit that they share; null where they are told by their kind. */
  event: ChangeEvent | null;
}

interface GroupParts {
  facts: readonly FileFacts[];
  /** Of the rules, in the order of the files: a group has one type. */
  decisions: readonly Decision[];
  spread: EditSpread;
}

/** Fewer files are told one by one. */
const leastFiles = 3;

/** The groups of a report's files, in the order of their first files. Noise is in none: it is counted by its kind. */
export function groups(parts: GroupParts, phrases: Phrases): GroupDraft[] {
  const {facts, decisions} = parts;
  const images = facts.map((own, index) => imageKeys(own, decisions[index]));
  const edits = facts.map((own, index) => (images[index]?.length ? [] : repeatableKeys(own, decisions[index])));
  const drafts = [
    ...largestClasses(images, leastFiles).map((files) => imageGroup(files, facts, phrases)),
    ...largestClasses(edits, leastFiles).flatMap((files) => editGroup(files, parts, phrases)),
  ];
  return drafts.sort((one, other) => (one.files[0] ?? 0) - (other.files[0] ?? 0));
}

function typed(decision: Decision | undefined, key: string): string {
  return `${decision?.rule.type ?? ''}\n${key}`;
}

const imageMessages: Partial<Record<FileStatus, AnalysisMessageId>> = {
  added: 'group.images-added',
  removed: 'group.images-removed',
  modified: 'group.images-replaced',
};

/** Images as a whole, by folder; one whose text was edited is a text. */
function imageKeys({file: {change}, events, noise}: FileFacts, decision: Decision | undefined): string[] {
  const {path, status} = change;
  const isWhole = status !== 'modified' || events.some(({kind}) => kind === 'binary-changed');
  if (noise !== null || !isStillImage(path) || !(status in imageMessages) || !isWhole) return [];
  return [typed(decision, `${status}\n${parentOf(path)}`)];
}

function imageGroup(files: number[], facts: readonly FileFacts[], phrases: Phrases): GroupDraft {
  const {path = '', status = 'modified'} = facts[files[0] ?? 0]?.file.change ?? {};
  const folder = parentOf(path);
  const values = {files: files.length, folder, hasFolder: folder === '' ? 'no' : 'yes'};
  const text = phrases.say(imageMessages[status] ?? 'group.images-replaced', values);
  return {kind: 'images', files, event: null, text, brief: text};
}

function repeatableKeys(facts: FileFacts, decision: Decision | undefined): string[] {
  if (facts.noise !== null || facts.file.change.status !== 'modified') return [];
  const ofFrontMatter = frontMatterKey(facts);
  const keys = [...editKeys(facts), ...(ofFrontMatter === null ? [] : [`front matter\n${ofFrontMatter}`])];
  return keys.map((key) => typed(decision, key));
}

function editGroup(files: number[], {facts, decisions, spread}: GroupParts, phrases: Phrases): GroupDraft[] {
  const members = files.flatMap((index) => facts[index] ?? []);
  const event = sharedEvent(members, decisions[files[0] ?? 0]?.event) ?? null;
  const isOfSection = members.every(({events}) =>
    events.some((one) => event && isSame(event, one) && one.section === event.section),
  );
  const textWith = (others: number) =>
    event
      ? sharedTitle(event, {files: files.length, others, isOfSection}, phrases)
      : frontMatterTitle(members, phrases);
  const brief = textWith(0);
  // The same characters may have changed in words that differ.
  if (!brief) return [];
  const text = event ? textWith(filesBeside(event, files, spread)) : brief;
  return [{kind: 'repeated-edit', files, event, text: text ?? brief, brief}];
}

const frontMatterMessages = {
  '': 'group.front-matter-changed',
  '.added': 'group.front-matter-added',
  '.removed': 'group.front-matter-removed',
} as const;

/** Of keys of the front matter whose values differ; null for other edits. */
function frontMatterTitle(members: readonly FileFacts[], phrases: Phrases): PhrasingContent[] | null {
  const [first] = members;
  const event = weightiest(first?.events.filter(({kind}) => !isNoise(kind)) ?? []);
  if (!first || !event || frontMatterKey(first) === null) return null;
  const place = phrases.say('place.files', {files: members.length, others: 0});
  return phrases.say(frontMatterMessages[variantOf(event)], {name: event.name ?? '', place});
}

/** Of the events that every member has, the one that decided the first one's type, or the weightiest. */
function sharedEvent(
  [first, ...others]: readonly FileFacts[],
  decisive: ChangeEvent | null | undefined,
): ChangeEvent | undefined {
  const own = first?.events.filter(({kind}) => !isNoise(kind)) ?? [];
  const shared = own.filter((event) => others.every(({events}) => events.some((other) => isSame(event, other))));
  // A link to one file reads otherwise from every folder.
  const event = shared.find((one) => one === decisive) ?? weightiest(shared) ?? weightiest(own.filter(isOfPath));
  return event && {...event, lead: others.every(({events}) => hasLead(events, event)) ? event.lead : null};
}

/** The words around an edit may be others in each file. */
function hasLead(events: readonly ChangeEvent[], event: ChangeEvent): boolean {
  return events.some((other) => isSame(event, other) && other.lead === event.lead);
}

function isOfPath({kind}: ChangeEvent): boolean {
  return /^(?:link|image|import|include)-/.test(kind);
}

function isSame(one: ChangeEvent, other: ChangeEvent): boolean {
  return one.kind === other.kind && one.before === other.before && one.after === other.after;
}
