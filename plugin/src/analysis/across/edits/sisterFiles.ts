import {editsOf} from '../../../markdown/matching/edits';
import type {ChangeEvent} from '../../../model/event';
import {changeTypes, type RuleId} from '../../../rules';
import {similarity, wordBag} from '../../../text/similarity';
import type {FileFacts} from '../../fileFacts';
import {bareName, isGone, isItemName} from '../../types/names/itemNames';
import {remainingName} from '../../../markdown/prose/remainingName';
import {lineAt} from '../../../text/lineAt';
import type {Decision, Rule} from '../../types/rules';
import {isQuotable, isTellingEdit} from './tellingEdits';

/** Share of the words of two lines from which on they are one sentence in two files. */
const leastAlike = 0.6;
/** Rules that look at the whole of a page, at the list, table or sentence around an item or value, or at where links lead. */
const ofPlaces: readonly RuleId[] = [
  'default-changed',
  'requirement-raised',
  'news-added',
  'item-added',
  'item-removed',
  'link-repaired',
  'link-corrected',
  'identifier-corrected',
];

interface Telling {
  rule: Rule;
  event: ChangeEvent;
  facts: FileFacts;
}

/**
 * The decisions with one type for one edit: what else changes in a page may hide an edit from the rule that tells it in another.
 * A file keeps a type of its own that is stronger.
 */
export function sisterDecisions(facts: readonly FileFacts[], decisions: readonly Decision[]): Decision[] {
  const telling = decisions.flatMap(({rule, event}, index): Telling[] => {
    const own = facts[index];
    return own && event && isShared(rule, event, own) ? [{rule, event, facts: own}] : [];
  });
  const byEdit = new Map<string, Telling>();
  for (const one of telling) {
    const key = keyOf(one.event);
    const known = byEdit.get(key ?? '');
    if (key !== null && (!known || strength(one.rule) < strength(known.rule))) byEdit.set(key, one);
  }
  const values = telling.filter(({event}) => event.kind === 'value-removed' && isItemName(event.before));
  return decisions.map((decision, index) => {
    const own = facts[index];
    if (telling.length === 0 || !own || !isEdited(own)) return decision;
    const found = [...ofEvents(own, byEdit), ...values.flatMap((one) => ofLine(one, own))];
    const allowed = found.filter(({rule}) => rule.covers(own.file.change.path));
    return allowed.reduce((best, one) => (strength(one.rule) < strength(best.rule) ? one : best), decision);
  });
}

/** What an include brings to one page may have stood in the words of another. */
function isShared({id, type}: Rule, event: ChangeEvent, facts: FileFacts): boolean {
  if (event.kind === 'include-added') return false;
  const isTelling = type !== 'minor update' && isTellingEdit(event) && isQuotable(event);
  return isTelling && isEdited(facts) && !ofPlaces.includes(id);
}

function isEdited({file: {change}, kind, noise}: FileFacts): boolean {
  return change.status === 'modified' && (kind === 'page' || kind === 'partial') && noise === null;
}

function strength({type}: Rule): number {
  return changeTypes.indexOf(type);
}

/** Of a section that only has the title of another one, the first sentence tells them apart; null where none does. */
function keyOf({kind, before, after, lead}: ChangeEvent): string | null {
  const isOfSection = kind.startsWith('heading-');
  return isOfSection && lead === null ? null : [kind, before, after, isOfSection ? lead : null].join('\n');
}

/** What other files decide of the events of a file; what only went from one place to another of the page, or was there, is no such edit. */
function ofEvents({events, file: {base, head}}: FileFacts, byEdit: ReadonlyMap<string, Telling>): Decision[] {
  return events.flatMap((event) => {
    const telling = byEdit.get(keyOf(event) ?? '');
    if (!telling) return [];
    const {before, after} = event;
    const isKept = (after === null && !isGone(before, head)) || (before === null && !isGone(after, base));
    return isKept ? [] : [{rule: telling.rule, event}];
  });
}

/** A value that went from nearly the same line, be it with other words of it. */
function ofLine({rule, event, facts}: Telling, {events, file: {change, head}}: FileFacts): Decision[] {
  const name = bareName(event.before);
  if (name === null || !isGone(name, head)) return [];
  const line = wordBag(lineAt(facts.file.base, event.line.old));
  for (const {oldStart, oldLines} of editsOf(change.hunks ?? []).edits) {
    const at = oldLines.findIndex((own) => !isGone(name, own) && similarity(line, wordBag(own)) >= leastAlike);
    if (at < 0) continue;
    const old = oldStart + at;
    const near = events.find((own) => own.line.old === old) ?? event;
    const {
      section,
      sectionId,
      line: {new: now},
    } = near;
    const was = oldLines[at] ?? '';
    const left = remainingName(name, was, now === undefined ? '' : lineAt(head, now));
    // What the sentence did not name before has taken the place of the value.
    const told = left !== null && isGone(left, was) ? {after: left, lead: null} : {lead: left};
    return [{rule, event: {...event, ...told, section, sectionId, line: {old, ...(now && {new: now})}}}];
  }
  return [];
}
