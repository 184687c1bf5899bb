import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {linksOf} from '../markdown/linkEvents';
import {quotable} from '../markdown/changeEvent';
import type {ChangeEvent, EventKind} from '../model/event';
import type {ChangedFile} from '../model/fileChange';
import type {FileFacts} from './fileFacts';
import {addressOf, pathKind} from './pathKind';
import type {Phrases} from './phrases';

/** A fact that holds across files; indices into the files, ascending. */
export interface InsightDraft {
  text: PhrasingContent[];
  files: number[];
}

const leastFiles = 3;
const mostInsights = 12;
/** Edits of these kinds are noise or too vague to be the same in several files. */
const vague: EventKind[] = [
  'whitespace-changed',
  'rewrapped',
  'final-newline',
  'block-moved',
  'front-matter-date',
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

/** Facts across the files of a report: repeated edits, renames and removals with their links, where the change is, noise. */
export function insights(facts: readonly FileFacts[], phrases: Phrases): InsightDraft[] {
  const found = [
    ...renames(facts, phrases),
    ...removals(facts, phrases),
    ...repeatedEdits(facts, phrases),
    ...concentration(facts, phrases),
  ];
  return [...found.slice(0, mostInsights), ...noise(facts, phrases)];
}

function repeatedEdits(facts: readonly FileFacts[], phrases: Phrases): InsightDraft[] {
  const places = new Map<string, {event: ChangeEvent; files: Set<number>}>();
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
  return [...places.values()]
    .filter(({files}) => files.size >= leastFiles)
    .sort((one, other) => other.files.size - one.files.size)
    .map(({event: {before, after}, files}) => {
      const id =
        before === null ? 'insight.same-addition' : after === null ? 'insight.same-removal' : 'insight.same-edit';
      return {text: phrases.say(id, {before: before ?? '', after: after ?? '', files: files.size}), files: [...files]};
    });
}

/** Shorter spans are the same by chance. */
function isTelling({before, after}: ChangeEvent): boolean {
  return Math.max(before?.length ?? 0, after?.length ?? 0) >= 4;
}

function renames(facts: readonly FileFacts[], phrases: Phrases): InsightDraft[] {
  const targets = facts.map(({events}) =>
    events.flatMap(({kind, before, after}) => (kind.startsWith('link-') && before && after ? [{before, after}] : [])),
  );
  return facts.flatMap(({file: {change}}, index) => {
    if (change.status !== 'renamed' || change.oldPath === null) return [];
    const {oldPath, path} = change;
    const followers = targets.flatMap((links, other) =>
      other !== index && links.some(({before, after}) => leadsTo(before, oldPath) && leadsTo(after, path))
        ? [other]
        : [],
    );
    if (followers.length === 0) return [];
    const text = phrases.say('insight.links-follow', {before: oldPath, after: path, files: followers.length});
    return [{text, files: ascending([index, ...followers])}];
  });
}

function removals(facts: readonly FileFacts[], phrases: Phrases): InsightDraft[] {
  const links = facts.map(({file: {head, change}}) =>
    head === null || !isDocument(change.path) ? [] : [...new Set(linksOf(head).map(({target}) => target))],
  );
  return facts.flatMap(({file: {change}}, index) => {
    if (change.status !== 'removed' || pathKind(change.path) !== 'page') return [];
    const linkers = links.flatMap((targets, other) =>
      targets.some((target) => leadsTo(target, change.path, facts[other]?.file)) ? [other] : [],
    );
    if (linkers.length === 0) return [];
    const text = phrases.say('insight.links-to-removed', {path: change.path, files: linkers.length});
    return [{text, files: ascending([index, ...linkers])}];
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
  return [{text: phrases.say('insight.concentrated', {path, percent, files: facts.length}), files: [largest]}];
}

function noise(facts: readonly FileFacts[], phrases: Phrases): InsightDraft[] {
  const byKind = new Map<string, number[]>();
  for (const [index, {noise: kind}] of facts.entries()) {
    if (kind !== null) byKind.set(kind, [...(byKind.get(kind) ?? []), index]);
  }
  return [...byKind].flatMap(([kind, files]) => {
    const id = `insight.noise.${kind}`;
    return phrases.has(id) ? [{text: phrases.say(id, {files: files.length}), files}] : [];
  });
}

/** True where a link target is the address of a file: relative to the file that holds it, else by the end of the path. */
function leadsTo(target: string, path: string, holder?: ChangedFile): boolean {
  const address = (quotable(target, 2_000) ?? '').split(/[?#]/, 1)[0] ?? '';
  if (address === '' || /^[a-z][a-z+.-]*:/i.test(address)) return false;
  const wanted = addressOf(path);
  if (holder && !address.startsWith('/')) return resolved(holder.change.path, address) === wanted;
  const end = addressOf(address.replace(/^(?:\.{0,2}\/)+/, '')).replace(/\/$/, '');
  return end !== '' && (wanted === end || wanted.endsWith(`/${end}`));
}

function resolved(from: string, target: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return addressOf(parts.join('/'));
}

function isDocument(path: string): boolean {
  return pathKind(path) === 'page' || pathKind(path) === 'partial';
}

function ascending(files: number[]): number[] {
  return [...new Set(files)].sort((one, other) => one - other);
}
