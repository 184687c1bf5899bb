import type {ChangeEvent} from '../../model/event';

/** What a rule read in the lines of the page rather than in its events. */
type Found = Pick<ChangeEvent, 'kind' | 'before' | 'after' | 'line'>;

/**
 * What a rule found in the lines, as an event of the section that it stands in: that of the last event above it, or of the first
 * one of the page. Undefined for a page without events.
 */
export function foundEvent(found: Found, events: readonly ChangeEvent[]): ChangeEvent | undefined {
  const side = found.line.new === undefined ? 'old' : 'new';
  const at = found.line[side] ?? 0;
  const near = events.findLast(({line}) => (line[side] ?? at + 1) <= at) ?? events[0];
  return near && {...near, name: null, column: null, lead: null, count: 1, ...found};
}
