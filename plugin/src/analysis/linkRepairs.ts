import {isTypo} from '../markdown/wordRuns';
import type {ChangeEvent, EventKind} from '../model/event';
import type {DeadLinks} from '../model/impact';
import type {Condition} from './conditions';

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
    ({kind, before, after}) =>
      targetEdits.includes(kind) &&
      before !== null &&
      after !== null &&
      (kind !== 'image-replaced' || isSamePicture(before, after)) &&
      ((dead.base.includes(before) && !dead.head.includes(after)) || isMisspeltAddress(before, after)),
  );
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
  return label
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
}
