import type {ChangeEvent} from '../../../model/event';

type Sides = Pick<ChangeEvent, 'kind' | 'before' | 'after'>;

/** A name in code, and what kind of thing it is, with which an item of a reference begins. */
const named = /^`[^`]+`(?=\s+\[?(?:[A-Z]\w*(?:[<[|].*)?|string|boolean|number|integer|object|array|function|any)\b)/;
/** Words that give a thing another name: "Also under the alias: `toBeCalled()`". */
const ofAlias = /\balias(?:es)?\b|\balso (?:known|available|exported) (?:as|under)\b/i;
/** Nothing but such words and one name in code. */
const alias = /^[^`]*(`[^`]+`)[^\p{L}\p{N}`]*$/u;

/** True for words that say by which other name a thing goes. */
export function isOfAlias(text: string | null): boolean {
  return ofAlias.test(text ?? '');
}

/** True for an event of a text that gives another name in code, and says nothing else. */
export function isAlias({kind, before, after}: Sides): boolean {
  const text = after ?? before ?? '';
  return /^(?:paragraph|list-item)-(?:added|removed)$/.test(kind) && isOfAlias(text) && alias.test(text);
}

/** True for an event of an item or a text that is known by a name in code. */
export function isOfName({kind, before, after}: Sides): boolean {
  return (kind.startsWith('list-item-') && named.test(after ?? before ?? '')) || isAlias({kind, before, after});
}

/** An event of an item or a text that is known by a name in code, with the name alone. */
export function byName(event: ChangeEvent): ChangeEvent {
  const isOfAliases = isAlias(event);
  if (!isOfAliases && !event.kind.startsWith('list-item-')) return event;
  const nameOf = (side: string | null) =>
    side && (isOfAliases ? (alias.exec(side)?.[1] ?? side) : (named.exec(side)?.[0] ?? side));
  return {...event, before: nameOf(event.before), after: nameOf(event.after)};
}
