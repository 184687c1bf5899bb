import {ascending} from '../ascending';
import {linksOf} from '../../../markdown/events/linkEvents';
import type {FileChange} from '../../../model/fileChange';
import type {RangeImpact} from '../../../model/impact';
import type {EditSpread} from '../edits/editSpread';
import type {FileFacts} from '../../fileFacts';
import {impactInsights} from './impactInsights';
import type {InsightDraft} from './insightDraft';
import {linkTargets} from './linkTargets';
import {movedLinks} from './movedLinks';
import {pathKind} from '../../pathKind';
import {replacedOnly} from '../../types/noise';
import type {Phrases} from '../../words/phrases/phrases';
import {quotedSpan, quotedSpans} from '../../words/quotes/quotedSpans';
import {type Told, untoldEdits} from './repeatedEdits';
import {splitFiles} from '../splitFiles';

const leastFiles = 3;
/** Parts of a file that was split; highlights speak of a split from as many files on as they tell together. */
const leastParts = 2;
const mostInsights = 12;
/** Of fewer changed lines, it says nothing in which file they are. */
const leastLines = 100;
const span = {words: 12, characters: 110};
/**
 * Facts across the files of a report: repeated edits, renames and removals with their links, where the change is, noise. What
 * a group says of its files is not said again.
 */
export function insights(
  {facts, spread}: {facts: readonly FileFacts[]; spread: EditSpread},
  told: {groups: readonly Told[]; gatherings: readonly Told[]},
  phrases: Phrases,
  impact: RangeImpact | null = null,
): InsightDraft[] {
  const isLinked = impact?.lost.every(({linkedFrom}) => linkedFrom !== null) ?? false;
  const moved = movedLinks(facts, phrases);
  const others = facts.map((own) => ({...own, events: own.events.filter((event) => !moved.tells(event))}));
  const found = [
    ...renames(facts, phrases),
    ...(impact ? impactInsights(facts, impact, phrases) : []),
    // The whole tree tells more of these links than the files of the range do.
    ...(isLinked ? [] : removals(facts, phrases)),
    ...splits(facts, phrases),
    ...moved.insights,
    ...untoldEdits(others, told, spread, phrases),
    ...concentration(facts, phrases),
  ];
  return [...found.slice(0, mostInsights), ...noise(facts, phrases)];
}

/** A link follows a rename where its former target leads to the former path and its new one to the new path. */
function renames(facts: readonly FileFacts[], phrases: Phrases): InsightDraft[] {
  const leadsTo = linkTargets(facts.map(({file: {change}}) => (change.status === 'removed' ? null : change.path)));
  const ledTo = linkTargets(facts.map(({file: {change}}) => (change.status === 'added' ? null : formerPath(change))));
  const followers = facts.map((): number[] => []);
  for (const [index, {events, file}] of facts.entries()) {
    for (const {kind, before, after} of events) {
      if (!kind.startsWith('link-') || kind === 'link-text-changed' || before === null || after === null) continue;
      const renamed = ledTo(before, formerPath(file.change));
      if (renamed !== null && renamed !== index && renamed === leadsTo(after, file.change.path)) {
        followers[renamed]?.push(index);
      }
    }
  }
  return facts.flatMap(({file: {change}}, index) => {
    const own = ascending(followers[index] ?? []);
    if (change.status !== 'renamed' || own.length === 0) return [];
    const spans = quotedSpans({before: change.oldPath, after: change.path, name: null}, span);
    const text = phrases.say('insight.links-follow', {...spans, files: own.length});
    return [{text, files: ascending([index, ...own])}];
  });
}

function formerPath({path, oldPath}: FileChange): string {
  return oldPath ?? path;
}

/** A file in which most of the text of several new ones stood. */
function splits(facts: readonly FileFacts[], phrases: Phrases): InsightDraft[] {
  const homes = facts.map(({twin, file}) => (file.change.status === 'added' && twin?.isMost ? twin.path : null));
  return [...splitFiles(homes, leastParts)].map(([path, files]) => ({
    text: phrases.say('insight.split', {path: quotedSpan(path, span), files: files.length}),
    files,
  }));
}

function removals(facts: readonly FileFacts[], phrases: Phrases): InsightDraft[] {
  const leadsTo = linkTargets(facts.map(({file: {change}}) => change.path));
  const linkers = facts.map((): number[] => []);
  for (const [index, {file}] of facts.entries()) {
    if (file.head === null || !isDocument(file.change.path)) continue;
    for (const {target} of linksOf(file.head)) {
      const removed = leadsTo(target, file.change.path);
      if (removed !== null) linkers[removed]?.push(index);
    }
  }
  return facts.flatMap(({file: {change}}, index) => {
    const own = ascending(linkers[index] ?? []);
    if (change.status !== 'removed' || pathKind(change.path) !== 'page' || own.length === 0) return [];
    const text = phrases.say('insight.links-to-removed', {path: quotedSpan(change.path, span), files: own.length});
    return [{text, files: ascending([index, ...own])}];
  });
}

function concentration(facts: readonly FileFacts[], phrases: Phrases): InsightDraft[] {
  const sizes = facts.map(({file: {change}}) => change.additions + change.deletions);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const largest = sizes.reduce((best, size, index) => (size > (sizes[best] ?? 0) ? index : best), 0);
  const share = total === 0 ? 0 : (sizes[largest] ?? 0) / total;
  const path = facts[largest]?.file.change.path;
  if (facts.length < 4 || total < leastLines || share < 0.5 || path === undefined || !isDocument(path)) return [];
  const percent = Math.floor(share * 100);
  return [
    {
      text: phrases.say('insight.concentrated', {path: quotedSpan(path, span), percent, files: facts.length}),
      files: [largest],
    },
  ];
}

/** Counts of noise are worth a sentence where they are most of the files. */
function noise(facts: readonly FileFacts[], phrases: Phrases): InsightDraft[] {
  const files = facts.flatMap(({noise: kind}, index) => (kind === null || kind === replacedOnly ? [] : [index]));
  if (files.length < leastFiles || files.length * 2 < facts.length) return [];
  return [{text: phrases.say('insight.noise', {files: files.length, all: facts.length}), files}];
}

function isDocument(path: string): boolean {
  return pathKind(path) === 'page' || pathKind(path) === 'partial';
}
