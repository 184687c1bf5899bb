import type {ChangeEvent, EventKind} from '../../model/event';
import {hardBreak} from '../blocks/hardBreak';
import {differingSpans} from '../prose/differingSpans';
import {linkSpans} from '../blocks/linkSpans';
import {collapsed} from '../../text/collapsed';

/** Longest quoted span, in UTF-16 units. */
const maxSpan = 120;
/** Longest quoted address or other word; the end of an address says most. */
const maxWord = 300;
/** Longest quoted span that goes on to the words of a status, with the addresses of links before them. */
const maxStatus = 600;
/** Longest path of a key that is told. */
const maxPath = 500;
/** UTF-16 units in which a link is looked for that has to be cut. */
const maxLink = 3_000;

/** An event with the fields that are not given left empty; spans are shortened to one line, and to what differs in them. */
export function changeEvent(kind: EventKind, fields: Partial<Omit<ChangeEvent, 'kind'>> = {}): ChangeEvent {
  const status = kind.startsWith('deprecat') ? (fields.name ?? '') : '';
  return {
    kind,
    section: fields.section ?? null,
    sectionId: fields.sectionId ?? null,
    oldSection: fields.oldSection ?? null,
    oldSectionId: fields.oldSectionId ?? null,
    ...quotableSides(fields.before ?? null, fields.after ?? null, status),
    name: quotable(fields.name),
    ...goesOn([fields.before, fields.after, fields.name], status),
    column: quotable(fields.column),
    keyPath: (fields.keyPath ?? '').length > maxPath ? null : (fields.keyPath ?? null),
    lead: fields.lead ?? null,
    since: fields.since ?? null,
    count: fields.count ?? 1,
    line: fields.line ?? {},
  };
}

function quotableSides(
  before: string | null,
  after: string | null,
  status: string,
): Pick<ChangeEvent, 'before' | 'after'> {
  const sides = {before: quotable(before, status), after: quotable(after, status)};
  if (sides.before === null || sides.before !== sides.after || collapsed(before ?? '') === collapsed(after ?? ''))
    return sides;
  const spans = differingSpans(before ?? '', after ?? '', maxSpan);
  const differing = {before: quotable(spans.before), after: quotable(spans.after)};
  // What differs stands beyond what can be quoted: two equal quotes would say that nothing changed.
  return differing.before === differing.after ? {before: null, after: null} : differing;
}

/** What is quoted of spans that go on. */
function goesOn(spans: readonly (string | null | undefined)[], status: string): Pick<ChangeEvent, 'goesOn'> {
  const cut = spans.flatMap((span) => {
    const [words, quoted] = [passage(span), quotable(span, status) ?? ''];
    return quoted.length < words.length && words.startsWith(quoted) ? quoted : [];
  });
  return cut.length > 0 ? {goesOn: cut} : {};
}

function passage(span: string | null | undefined): string {
  return collapsed((span ?? '').trim().split(hardBreak, 1)[0] ?? '');
}

/**
 * The start of a span that can be quoted: one passage, not too long, still contiguous in its source.
 *
 * @param status words that are not cut off, as far as there is room; without them, the span would say nothing
 */
function quotable(span: string | null | undefined, status = ''): string | null {
  const words = passage(span);
  const cut = cutAt(words, words.includes(' ') ? maxSpan : maxWord);
  const end = statusEnd(words, status);
  return (end <= maxStatus && cut.length < end ? words.slice(0, end) : cut) || null;
}

function cutAt(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit);
  const link = linkSpans(words.slice(0, maxLink)).find((one) => one.start < limit && one.end > limit);
  // A link that has no room is not cut: the words before it are quoted, or its text where that is longer.
  if (link)
    return quotable(link.start > link.text.length ? words.slice(0, link.start) : link.text || link.target) ?? '';
  const space = cut.lastIndexOf(' ');
  return (space > limit / 2 ? cut.slice(0, space) : withoutLoneSurrogate(cut)).trimEnd();
}

/** Where a status ends in a span, with the link whose text it is a part of. */
function statusEnd(words: string, status: string): number {
  const start = status === '' ? -1 : words.indexOf(status);
  if (start < 0) return 0;
  const link = linkSpans(words.slice(0, maxLink)).find((one) => one.start < start && one.end > start);
  return link?.end ?? start + status.length;
}

function withoutLoneSurrogate(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
