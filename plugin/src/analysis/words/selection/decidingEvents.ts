import type {ChangeEvent} from '../../../model/event';
import {withdrawnPromise} from '../../types/statements/announcements';
import {addedSections} from '../../types/items/sections';
import {statedBelow} from '../phrases/deprecations';
import {variantOf} from '../phrases/eventPhrase';
import type {FileFacts} from '../../fileFacts';
import {isEmptied} from './emptied';
import {weightiest} from './heft';
import {isOfBreaks} from '../../pathKind';
import {longestSection, withoutKnownSections} from './newSections';
import type {Decision, Rule} from '../../types/rules';
import {spanScore} from '../quotes/telling';

/** What the title of a section scores that says what it is on: three words, or a name in code. */
const leastScore = 3;

/**
 * What a reader has to know of a file first: the event that decided its type, and where that breaks, what else breaks by
 * another rule, or is an event of another kind to this one. Of a page that came or went as a whole, or of which only a notice
 * is left, nothing else does.
 */
export function decidingEvents(facts: FileFacts, {rule, event}: Decision, table: readonly Rule[]): ChangeEvent[] {
  if (!event) return [];
  const first =
    ofNewPage(event, facts) ??
    ofNewSection(event, facts) ??
    ofHeldItem(event, facts) ??
    ofTab(event, facts) ??
    besideLabel(event, facts) ??
    statedBelow(event, facts.events) ??
    event;
  const promise = withdrawnPromise(first, facts.file.base);
  if (rule.id === 'break-announced' && promise !== null) return [ofPromise(first, promise), first];
  if (rule.type !== 'breaking change' || isWholePage(first) || isNotice(first, facts)) return [first];
  // A rule finds one event: what else it finds is of another kind, or another name that a title has no room for.
  const isTold = (one: ChangeEvent) => (isRenaming(first) ? one === first : one.kind === first.kind);
  const besides = {...facts, events: facts.events.filter((one) => !isTold(one))};
  const breaking = table.filter(({type}) => type === rule.type);
  const found = breaking.flatMap((one) => one.fires(one.id === rule.id ? besides : facts) ?? []);
  return found.reduce((told, one) => (told.some((known) => isAlike(known, one)) ? told : [...told, one]), [first]);
}

/** What went: what is said in its place may say nothing of what breaks. */
function ofPromise(event: ChangeEvent, promise: string): ChangeEvent {
  return {...event, before: promise, after: null, lead: promise};
}

/** True for a page that is gone as a whole, or is told by all that it names. */
function isWholePage({kind}: ChangeEvent): boolean {
  return kind === 'file-removed' || kind === 'file-added';
}

/** True for what a page says of itself at its top and has in place of its text, which is gone as a whole. */
function isNotice({kind, section}: ChangeEvent, facts: FileFacts): boolean {
  return kind === 'deprecation-added' && section === null && isEmptied(facts.file);
}

/** Events of one kind are told in one sentence, but for names; those of one line may be one edit under two names. */
function isAlike(one: ChangeEvent, other: ChangeEvent): boolean {
  const isSameLine = one.line.old === other.line.old && one.line.new === other.line.new;
  return (one.kind === other.kind && variantOf(one) === variantOf(other) && !isRenaming(one)) || isSameLine;
}

function isRenaming({kind}: ChangeEvent): boolean {
  return kind === 'heading-renamed';
}

/** Of a new page that says of itself that its thing goes, the words that say so; a page of what breaks names several things. */
function ofNewPage({kind}: ChangeEvent, {events, file: {change}}: FileFacts): ChangeEvent | undefined {
  return kind === 'file-added' && !isOfBreaks(change.path)
    ? events.find((event) => event.kind === 'deprecation-added')
    : undefined;
}

/** Of what is said to be possible in a section that is new itself, or by an item that leads to one, the sections that came. */
function ofNewSection({kind, sectionId, after}: ChangeEvent, {events}: FileFacts): ChangeEvent | undefined {
  const sections = kind === 'support-announced' ? events.filter((event) => event.kind === 'heading-added') : [];
  const led = /\]\(#([^\s)]+)\)/.exec(after ?? '')?.[1];
  const isOfNew = sections.some((event) => [sectionId, led].includes(event.sectionId));
  return isOfNew ? weightiest(sections) : undefined;
}

/** Of a tab in a page that got a section with much in it, that section: tabs only group what they hold. */
function ofTab({kind}: ChangeEvent, facts: FileFacts): ChangeEvent | undefined {
  return kind === 'tab-added' ? longestSection(facts) : undefined;
}

/** Of a section that only has the label of others that came with it, the first that has a title of its own. */
function besideLabel(event: ChangeEvent, facts: FileFacts): ChangeEvent | undefined {
  const told = event.kind === 'heading-added' ? withoutKnownSections(facts.events, facts.file.base) : [];
  return told.length === 0 || told.includes(event) ? undefined : addedSections(facts).find((one) => told.includes(one));
}

/** Of items of which some stand in sections that are new themselves, the most telling of the sections on a capability that came. */
function ofHeldItem({kind}: ChangeEvent, facts: FileFacts): ChangeEvent | undefined {
  if (kind !== 'list-item-added' && kind !== 'table-row-added') return undefined;
  const come = facts.events.filter((event) => event.kind === 'heading-added' || event.kind === 'tab-added');
  const isNew = new Set(come.map(({sectionId}) => sectionId));
  const isHeld = facts.events.some((event) => event.kind === kind && isNew.has(event.sectionId));
  return isHeld
    ? weightiest(addedSections(facts).filter(({after}) => spanScore(after ?? '') >= leastScore))
    : undefined;
}
