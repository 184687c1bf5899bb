import type {ChangeEvent} from '../../../model/event';

type Sides = Pick<ChangeEvent, 'kind' | 'before' | 'after'>;

/** Words that say of a name before them what it is. */
export const defining = String.raw`(?:(?:is|are) (?:an?|the|used|for)|contains|controls|defines|determines|disables|enables|holds|indicates|represents|returns|sets|specifies)`;
/** A name in code, and what kind of thing it is, with which an item of a reference begins. */
const named = /^`[^`]+`(?=\s+\[?(?:[A-Z]\w*(?:[<[|].*)?|string|boolean|number|integer|object|array|function|any)\b)/;
/** A name in code, and words that say what it is. */
const defined = new RegExp(String.raw`^\`[^\`]+\`(?=\s+${defining}\s)`);
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

/**
 * An event of an item or a text that is known by a name in code, with the name alone; in a title, which has no room for more, also
 * where the item goes on to say what it is.
 */
export function byName(event: ChangeEvent, isTitle = false): ChangeEvent {
  const isOfAliases = isAlias(event);
  if (!isOfAliases && !event.kind.startsWith('list-item-')) return event;
  const nameOf = (side: string | null) =>
    side &&
    (isOfAliases
      ? (alias.exec(side)?.[1] ?? side)
      : ((named.exec(side) ?? (isTitle ? defined.exec(side) : null))?.[0] ?? side));
  return {...event, before: nameOf(event.before), after: nameOf(event.after)};
}
