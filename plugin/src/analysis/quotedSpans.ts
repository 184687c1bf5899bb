import {differingSpans} from '../markdown/differingSpans';
import type {ChangeEvent} from '../model/event';

/** How much of a span is quoted. */
export interface SpanLimit {
  words: number;
  characters: number;
}

type Spans = Record<'before' | 'after' | 'name', string>;

/**
 * What is quoted of an event's spans, each contiguous in its span; empty for a side that does not exist. Sides that differ are
 * never quoted as the same.
 */
export function quotedSpans(
  {before, after, name}: Pick<ChangeEvent, 'before' | 'after' | 'name'>,
  limit: SpanLimit,
): Spans {
  const sides = before === null || after === null ? null : quotedSides(before, after, limit);
  return {
    before: sides?.[0] ?? quotedSpan(before ?? '', limit),
    after: sides?.[1] ?? quotedSpan(after ?? '', limit),
    name: quotedSpan(name ?? after ?? before ?? '', limit),
  };
}

function quotedSides(before: string, after: string, limit: SpanLimit): [string, string] {
  const [one, other] = [quotedSpan(before, limit), quotedSpan(after, limit)];
  if (before === after || lettersOf(one) !== lettersOf(other)) return [one, other];
  if (one !== other && linkMarks.test(before + after)) return [one, other];
  // The sides differ in their marks or behind what has room: the marks stay on both of them.
  const marked = [shortened(before, limit), shortened(after, limit)] as const;
  return one === other || marked[0] === marked[1] ? distinct(before, after, limit) : [...marked];
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The first words of a span that can be quoted, of a long path its end; always contiguous in the span. */
export function quotedSpan(text: string, limit: SpanLimit): string {
  return shortened(readablePart(text), limit);
}

/** What differs in two spans that begin alike: as words, as targets of links, else with the marks. */
function distinct(before: string, after: string, limit: SpanLimit): [string, string] {
  const words = differingSpans(before, after, limit.characters);
  const candidates: [string, string][] = [
    [quotedSpan(words.before, limit), quotedSpan(words.after, limit)],
    [linkTarget(before), linkTarget(after)],
    [shortened(words.before, limit), shortened(words.after, limit)],
    [words.before.slice(0, limit.characters).trim(), words.after.slice(0, limit.characters).trim()],
  ];
  const found = candidates.find(([one, other]) => one !== other && one !== '' && other !== '');
  return found ?? [words.before, words.after];
}

function linkTarget(text: string): string {
  return /\]\(<?([^()\s>]+)/.exec(text)?.[1] ?? '';
}

function shortened(text: string, {words, characters}: SpanLimit): string {
  const first = text.split(' ').slice(0, words).join(' ');
  if (first.length <= characters) return first;
  const path = first.replace(/\/+$/, '');
  const end = first.includes(' ') ? '' : path.slice(path.lastIndexOf('/') + 1);
  if (end.length >= 3 && end.length <= characters && end !== first) return end;
  const cut = first.slice(0, characters);
  const space = cut.lastIndexOf(' ');
  return (space > characters / 3 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')).trim();
}

/** Between what is no part of a link's text: its marks and its target, whole or cut off. */
const linkMarks = /!?\[(?=[^[\]]*\]\()|\]\([^()\s]*(?:\s[^()]*)?\)?/;

/**
 * Of a span of Markdown, a part without marks: the words before a link or its text, whichever is longer, without emphasis
 * around it; where code marks are left, the longest part between them.
 */
function readablePart(text: string): string {
  const [before = '', label = ''] = text.split(linkMarks);
  const part = unmarked(before).length >= label.length ? before : label;
  const pieces = unmarked(part).split('`');
  if (pieces[0] === '' && pieces[1]) return pieces[1].trim();
  const longest = pieces.reduce((best, one) => (one.trim().length > best.length ? one.trim() : best), '');
  return unmarked(longest).replace(/(?<=[\p{L}\p{N}])[.,;:。、]+$/u, '') || text.trim();
}

function unmarked(text: string): string {
  return text.replace(/^(?:[\s|>]|\*{1,3}(?=\S)|_{1,3}(?=[^\s_]))+/, '').replace(/(?:\s|(?<=\S)\*{1,3}|\|)+$/, '');
}
