import type {ChangeEvent, EventKind} from '../model/event';

/** Longest quoted span, in UTF-16 units. */
const maxSpan = 120;

/** An event with the fields that are not given left empty; spans are shortened to one line. */
export function changeEvent(kind: EventKind, fields: Partial<Omit<ChangeEvent, 'kind'>> = {}): ChangeEvent {
  return {
    kind,
    section: fields.section ?? null,
    before: quotable(fields.before),
    after: quotable(fields.after),
    name: quotable(fields.name),
    count: fields.count ?? 1,
    line: fields.line ?? {},
  };
}

/** The start of a span that can be quoted: one line, not too long, still contiguous in its source. */
export function quotable(span: string | null | undefined, limit = maxSpan): string | null {
  const line = (span ?? '').trim().split(/[\r\n]/, 1)[0] ?? '';
  const collapsed = line.replace(/\s+/g, ' ').trim();
  if (collapsed.length <= limit) return collapsed || null;
  const cut = collapsed.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return (space > limit / 2 ? cut.slice(0, space) : withoutLoneSurrogate(cut)).trimEnd();
}

function withoutLoneSurrogate(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
