import type {ChangeEvent} from '../model/event';

/** A name in code, and what kind of thing it is, with which an item of a reference begins. */
const named = /^`[^`]+`(?=\s+\[?(?:[A-Z]\w*(?:[<[|].*)?|string|boolean|number|integer|object|array|function|any)\b)/;

/** True for an event of a list item that describes a name in code. */
export function isOfName({kind, before, after}: Pick<ChangeEvent, 'kind' | 'before' | 'after'>): boolean {
  return kind.startsWith('list-item-') && named.test(after ?? before ?? '');
}

/** An event of a list item that describes a name in code, with the name alone. */
export function byName(event: ChangeEvent): ChangeEvent {
  if (!event.kind.startsWith('list-item-')) return event;
  const nameOf = (side: string | null) => side && (named.exec(side)?.[0] ?? side);
  return {...event, before: nameOf(event.before), after: nameOf(event.after)};
}
