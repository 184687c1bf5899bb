import {type Edit, editsOf} from '../../../markdown/matching/edits';
import {isTypo} from '../../../markdown/prose/wordRuns';
import type {ChangeEvent, EventKind} from '../../../model/event';
import type {DeadLinks} from '../../../model/impact';
import {escapeRegExp} from '../../../text/escapeRegExp';
import type {Condition} from '../conditions';

const targetEdits: EventKind[] = [
  'link-target-changed',
  'link-path-changed',
  'link-anchor-changed',
  'image-replaced',
  'code-url-changed',
];

/** A link that led nowhere and leads somewhere, or one whose address was misspelt. */
export function repairedLink(events: readonly ChangeEvent[], dead: DeadLinks): ChangeEvent | undefined {
  return events.find(
    ({kind, before, after, name, line}) =>
      targetEdits.includes(kind) &&
      before !== null &&
      after !== null &&
      (kind !== 'image-replaced' || isSamePicture(before, after)) &&
      !events.some((other) => isOfOtherThing(other, {name, line})) &&
      ((dead.base.includes(before) && !dead.head.includes(after)) ||
        isMisspeltAddress(before, after) ||
        isOtherFileOfRepository(before, after)),
  );
}

/** With other words, of which the former ones had none, a link is about another thing. */
function isOfOtherThing(event: ChangeEvent, link: Pick<ChangeEvent, 'name' | 'line'>): boolean {
  if (event.kind !== 'link-text-changed' || event.name !== link.name || event.line.new !== link.line.new) return false;
  const [words, others] = [event.before, event.after].map((text) =>
    (text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu),
  );
  return words?.some((word) => others?.includes(word)) === false;
}

/** Another picture is a new view of things, whether the former one was there or not. */
function isSamePicture(before: string, after: string): boolean {
  const [name = '', other = ''] = [before, after].map((path) => path.slice(path.lastIndexOf('/') + 1));
  return name === other || isTypo(name, other);
}

/** An address of the web that could not be one, or of which one word was misspelt. */
function isMisspeltAddress(before: string, after: string): boolean {
  if (!/^https?:\/\/\w/.test(after)) return false;
  if (/^https?:(?:\/?(?!\/)|\/+https?:)/.test(before)) return true;
  const [words, others] = [wordsOf(before), wordsOf(after)];
  if (words.length !== others.length) return false;
  const differing = words.flatMap((word, index) => (word === others[index] ? [] : [[word, others[index] ?? '']]));
  const [word = '', other = ''] = differing[0] ?? [];
  return differing.length === 1 && isMisspelt(word, other);
}

const fileOfRepository = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/(?:blob|tree|raw|edit|src|wiki)\/([^?#]+)/;

/** A file where a code host keeps it, in another folder or by another spelling; a branch alone moves no file. */
function isOtherFileOfRepository(before: string, after: string): boolean {
  const [one, other] = [fileOfRepository.exec(before), fileOfRepository.exec(after)];
  if (one?.[1] === undefined || one[1] !== other?.[1]) return false;
  const [path = [], now = []] = [one[2], other[2]].map((text) => text?.split('/').filter(Boolean) ?? []);
  const [name = '', nameNow = ''] = [path.pop(), now.pop()];
  return name === nameNow ? path.length !== now.length : path.join() === now.join() && isOtherSpelling(name, nameNow);
}

/** The same letters, or but for a word the same words; a number tells two files apart. */
function isOtherSpelling(name: string, other: string): boolean {
  if (/\d/.test(name + other)) return false;
  const [words, others] = [name, other].map((text) => text.toLowerCase().split(/[^a-z]+/));
  const shared = words?.filter((word) => others?.includes(word)).length ?? 0;
  return (
    words?.join('') === others?.join('') ||
    (shared > 1 && Math.max(words?.length ?? 0, others?.length ?? 0) - shared === 1)
  );
}

function wordsOf(address: string): string[] {
  return address.split(/[/.?#=&-]/);
}

/** Letters that are missing or wrong; another case, a plural or another number is an address of its own. */
function isMisspelt(word: string, other: string): boolean {
  return isTypo(word, other) && word.toLowerCase() !== other.toLowerCase() && !isPlural(word, other);
}

function isPlural(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long === `${short}s` || long === `${short}es`;
}

/** A reference that no definition answered to has one now, in the place where links are defined. */
export const referenceDefined: Condition = ({events, file: {base, head}}) =>
  events.find(
    ({kind, name}) =>
      (kind === 'link-text-changed' || kind === 'link-added') &&
      name !== null &&
      isReferenceWithoutDefinition(name, base) &&
      isDefined(name, head),
  );

/** Words in brackets that no definition answered to are the words of a link now. */
export const referenceMended: Condition = ({events, file: {change, base, head}}) => {
  const event = events.find(({kind}) => sentences.includes(kind));
  if (!event) return undefined;
  const isMended = ({oldLines, newLines}: Edit) =>
    oldLines.length === newLines.length &&
    oldLines.some((line, at) => isLinkNow([line, base], [newLines[at] ?? '', head]));
  const {edits} = editsOf(change.hunks ?? []);
  return edits.some(isMended) || hasOtherLabel(edits, base, head) ? event : undefined;
};

type LineOf = [line: string, text: string | null];

/** Fewer brackets with these words are no link. */
function isLinkNow([before, base]: LineOf, [after, head]: LineOf): boolean {
  const all = labelsIn(before);
  const left = all.length === 0 ? [] : labelsIn(after);
  const count = (labels: readonly string[], label: string) => labels.filter((one) => one === label).length;
  return all.some(
    (label) => count(left, label) < count(all, label) && !isDefined(label, base) && isLinked(label, after, head),
  );
}

/** `[text][label]` of which the label had no definition, and has another now that has one. */
function hasOtherLabel(edits: readonly Edit[], base: string | null, head: string | null): boolean {
  const exchanged = edits
    .filter(({oldLines, newLines}) => oldLines.length === newLines.length)
    .flatMap(({oldLines, newLines}) => oldLines.flatMap((line, at) => otherLabels(line, newLines[at] ?? '')));
  if (exchanged.length === 0) return false;
  const [known, knownNow] = [base, head].map(definedLabels);
  return exchanged.some(([label = '', now = '']) => !known?.has(label) && knownNow?.has(now));
}

function otherLabels(line: string, other: string): string[][] {
  const labelsOf = (text: string) => text.match(/(?<=[^\]]\]\[)[^\]^[]{2,80}(?=\])/g) ?? [];
  const [labels, others] = [labelsOf(line), labelsOf(other)];
  if (labels.length !== others.length) return [];
  return labels.flatMap((label, at) => {
    const now = others[at] ?? '';
    return label === now ? [] : [[label.toLowerCase(), now.toLowerCase()]];
  });
}

function definedLabels(text: string | null): Set<string> {
  const definitions = (text ?? '').matchAll(/^ {0,3}\[([^\]]+)\]:\s+\S/gm);
  return new Set([...definitions].map(([, label = '']) => label.toLowerCase()));
}

const sentences: EventKind[] = ['paragraph-reworded', 'punctuation-changed', 'link-added', 'table-cell-changed'];

/** What stands in brackets that nothing follows which makes it a link of another form. */
function labelsIn(line: string): string[] {
  const labels = line.includes('[') ? line.matchAll(/(?<![\]!\\])\[([^[\]^!][^[\]]{2,80})\](?![[(:])/g) : [];
  return [...labels].map(([, label = '']) => label);
}

/** `[label](target)`, or `[label][other]` where that is defined. */
function isLinked(label: string, line: string, text: string | null): boolean {
  const link = new RegExp(`\\[${labelPattern(label)}\\](?:\\(\\S|\\[([^\\]]+)\\])`, 'i').exec(line);
  return link !== null && (link[1] === undefined || isDefined(link[1], text));
}

function isReferenceWithoutDefinition(label: string, text: string | null): boolean {
  return text !== null && references(label).test(text) && !isDefined(label, text);
}

function isDefined(label: string, text: string | null): boolean {
  return new RegExp(`^ {0,3}\\[${labelPattern(label)}\\]:\\s+\\S`, 'im').test(text ?? '');
}

/** `[label]`, `[label][]` or `[text][label]`, with nothing behind it that makes it another link. */
function references(label: string): RegExp {
  return new RegExp(`\\[${labelPattern(label)}\\](?![(:[]|\\s*\\()|\\[${labelPattern(label)}\\]\\[\\]`, 'i');
}

function labelPattern(label: string): string {
  return escapeRegExp(label.trim()).replace(/\s+/g, '\\s+');
}
