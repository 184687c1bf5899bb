import {linksOf} from '../markdown/linkEvents';
import type {ChangeEvent, EventKind} from '../model/event';
import type {FileChange} from '../model/fileChange';
import type {RangeImpact} from '../model/impact';
import type {FileFacts} from './fileFacts';
import {impactInsights} from './impactInsights';
import type {InsightDraft} from './insightDraft';
import {linkTargets} from './linkTargets';
import {pathKind} from './pathKind';
import type {Phrases} from './phrases';
import {quotedSpan, quotedSpans, quotes} from './quotedSpans';
import {mostTelling, spanScore} from './telling';

const leastFiles = 3;
/** Files from which on an exchange of names or addresses is told, and the length of each. */
const leastOfExact = 2;
const leastExact = 8;
const mostInsights = 12;
const span = {words: 12, characters: 110};
/** Edits of these kinds are noise or too vague to be the same in several files. */
const vague: EventKind[] = [
  'whitespace-changed',
  'rewrapped',
  'final-newline',
  'block-moved',
  'heading-level-changed',
  'front-matter-date',
  'front-matter-people',
  'mode-changed',
  'punctuation-changed',
  'formatting-changed',
  'code-language-changed',
  'admonition-added',
  'admonition-removed',
  'markup-added',
  'markup-removed',
  'binary-added',
  'binary-removed',
  'binary-changed',
  'file-added',
  'file-removed',
];

/**
 * Facts across the files of a report: repeated edits, renames and removals with their links, where the change is, noise. What
 * a group says of its files is not said again.
 */
export function insights(
  facts: readonly FileFacts[],
  groups: readonly {files: readonly number[]}[],
  phrases: Phrases,
  impact: RangeImpact | null = null,
): InsightDraft[] {
  const isLinked = impact?.lost.every(({linkedFrom}) => linkedFrom !== null) ?? false;
  const found = [
    ...renames(facts, phrases),
    ...(impact ? impactInsights(facts, impact, phrases) : []),
    // The whole tree tells more of these links than the files of the range do.
    ...(isLinked ? [] : removals(facts, phrases)),
    ...repeatedEdits(facts, phrases).filter(({files}) => !groups.some((group) => isWithin(files, group.files))),
    ...concentration(facts, phrases),
  ];
  return [...found.slice(0, mostInsights), ...noise(facts, phrases)];
}

function repeatedEdits(facts: readonly FileFacts[], phrases: Phrases): InsightDraft[] {
  const places = new Map<string, Repeated>();
  for (const [index, {events, file}] of facts.entries()) {
    if (file.change.status === 'added' || file.change.status === 'removed') continue;
    for (const event of events) {
      if (vague.includes(event.kind) || !isTelling(event)) continue;
      const key = `${event.before ?? ''}\n${event.after ?? ''}`;
      const place = places.get(key) ?? {event, files: new Set()};
      places.set(key, place);
      place.files.add(index);
    }
  }
  return byFiles([...places.values()].filter(({event, files}) => files.size >= leastFilesOf(event)))
    .sort((one, other) => other.files.size - one.files.size)
    .map(({event: {before, after}, files, more}) => {
      const id =
        before === null ? 'insight.same-addition' : after === null ? 'insight.same-removal' : 'insight.same-edit';
      const spans = quotes({before, after, name: null}, span);
      return {text: phrases.say(id, {...spans, files: files.size, more}), files: [...files]};
    });
}

/** What replaces code or the target of a link is the same by no chance. */
function leastFilesOf({kind, before, after}: ChangeEvent): number {
  const isExact =
    before !== null && after !== null && /^(?:code-tokens|code-value|cli-|link-(?:target|anchor))/.test(kind);
  return isExact && [before, after].every((side) => side.length >= leastExact) ? leastOfExact : leastFiles;
}

function isWithin(files: readonly number[], group: readonly number[]): boolean {
  return files.every((index) => group.includes(index));
}

/** Short spans, and single words that came or went, are the same by chance. */
function isTelling({before, after}: ChangeEvent): boolean {
  const least = before === null || after === null ? 2 : 1;
  const sides = [before ?? '', after ?? ''];
  return Math.max(...sides.map(({length}) => length)) >= 4 && Math.max(...sides.map(spanScore)) >= least;
}

interface Repeated {
  event: ChangeEvent;
  files: Set<number>;
}

/** Of the edits that the very same files share, the most telling with the number of the others. */
function byFiles(edits: readonly Repeated[]): (Repeated & {more: number})[] {
  const sets = new Map<string, Repeated[]>();
  for (const edit of edits) {
    const key = ascending([...edit.files]).join();
    sets.set(key, [...(sets.get(key) ?? []), edit]);
  }
  return [...sets.values()].flatMap((own) => {
    const event = mostTelling(own.map((edit) => edit.event));
    const best = own.find((edit) => edit.event === event);
    return best ? [{...best, more: own.length - 1}] : [];
  });
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
  if (facts.length < 4 || share < 0.5 || path === undefined) return [];
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
  const files = facts.flatMap(({noise: kind}, index) => (kind === null ? [] : [index]));
  if (files.length < leastFiles || files.length * 2 < facts.length) return [];
  return [{text: phrases.say('insight.noise', {files: files.length, all: facts.length}), files}];
}

function isDocument(path: string): boolean {
  return pathKind(path) === 'page' || pathKind(path) === 'partial';
}

function ascending(files: number[]): number[] {
  return [...new Set(files)].sort((one, other) => one - other);
}
