import {parentPath} from '../../../data/keyPath';
import type {ChangeEvent} from '../../../model/event';
import type {FileFacts} from '../../fileFacts';
import {anyOf, type Condition, half, when} from '../conditions';
import {requirementRaised} from '../statements/demands';

/** Beginnings of data that sites show as a reference: pages of DocFX, and descriptions in OpenAPI, Swagger and AsyncAPI. */
const reference =
  /^#{1,3} ?YamlMime:|^(?:openapi|swagger|asyncapi):\s*["']?\d|^\s*\{\s*"(?:openapi|swagger|asyncapi)"\s*:\s*"\d/m;
/** UTF-16 units in which such a beginning stands. */
const reach = 2_000;

/** What lists the commands, operations and parameters of a reference, by its key. */
const list =
  /^(?:paths|webhooks|channels|operations|properties|enum|schemas|\w*(?:commands|parameters|options|arguments|methods|fields|functions|classes))$/i;
const requiredList = /^required\w/i;
const operation = /^(?:get|put|post|delete|patch|options|head|trace|publish|subscribe)$/;

const early = /\b(?:preview|beta|alpha|experimental)\b/i;
const released = /^["']?(?:GA|stable|generally available|general availability)["']?$/i;
const ended = /^["']?(?:deprecated|retired|obsolete|removed)["']?$/i;

const isReference = ({kind, file: {base, head}}: FileFacts): boolean =>
  kind === 'data' && reference.test((head ?? base ?? '').slice(0, reach));

/** Something that a reference listed is gone, marked as deprecated, or asks for more than before. */
export const referenceNarrowed: Condition = when(
  isReference,
  anyOf(
    when(({file: {change}, movedAway, redirected}) => change.status === 'removed' && movedAway < half && !redirected),
    ({events}) => events.find((event) => isEntry(event, 'removed') && !isListedAnew(event, events)),
    ({events}) => events.find((event) => isEntry(event, 'added') && isNewlyRequired(event, events)),
    ({events}) => events.find((event) => extendsValues(event, 'after', 'before')),
    ({events}) => events.find(marksEnd),
    requirementRaised,
  ),
);

/** A reference is new, lists something new, or no longer calls something a preview. */
export const referenceExtended: Condition = when(
  isReference,
  anyOf(
    when(({file: {change}, movedHere}) => change.status === 'added' && movedHere < half),
    ({events}) => events.find((event) => isEntry(event, 'added') && !isListedAnew(event, events)),
    ({events}) => events.find((event) => extendsValues(event, 'before', 'after')),
    ({events}) => events.find(endsPreview),
  ),
);

/** True where an event adds or removes an entry of a list of a reference. */
function isEntry({kind, keyPath}: ChangeEvent, change: 'added' | 'removed'): boolean {
  if (kind !== `item-${change}` && kind !== `key-${change}`) return false;
  const path = keyPath ?? '';
  const holder = parentPath(path);
  return list.test(lastKey(holder)) || (operation.test(lastKey(path)) && list.test(lastKey(parentPath(holder))));
}

/** The entry goes on in another list of the same thing, or under one of several names that it has. */
function isListedAnew(event: ChangeEvent, events: readonly ChangeEvent[]): boolean {
  return hasCounterpart(event, events, () => true);
}

/** What must be given now: new in a list of that, and no other name of what had to be given before. */
function isNewlyRequired(event: ChangeEvent, events: readonly ChangeEvent[]): boolean {
  return isRequired(event) && !hasCounterpart(event, events, isRequired);
}

function hasCounterpart(
  event: ChangeEvent,
  events: readonly ChangeEvent[],
  isMeant: (other: ChangeEvent) => boolean,
): boolean {
  const opposite = event.kind.endsWith('-removed') ? 'added' : 'removed';
  const names = namesOf(event);
  return events.some(
    (other) =>
      isEntry(other, opposite) &&
      other.section === event.section &&
      isMeant(other) &&
      namesOf(other).some((name) => names.includes(name)),
  );
}

function isRequired({keyPath}: ChangeEvent): boolean {
  return requiredList.test(lastKey(parentPath(keyPath ?? '')));
}

function marksEnd({kind, name, after}: ChangeEvent): boolean {
  if (kind !== 'key-added' && kind !== 'key-changed') return false;
  return ended.test(after ?? '') || (/^(?:isD|d)eprecated$/.test(name ?? '') && after === 'true');
}

function endsPreview({kind, before, after}: ChangeEvent): boolean {
  return kind === 'key-changed' && early.test(before ?? '') && released.test(after ?? '');
}

/** The values that a parameter may have, as a list in one line: `json, table`. */
const valueList = /^(?:accepted|allowed|possible)_?values$/i;

/** True where one side of a list of values has all that the other one has, and more. */
function extendsValues(
  {kind, name, ...sides}: ChangeEvent,
  less: 'before' | 'after',
  more: 'before' | 'after',
): boolean {
  if (kind !== 'key-changed' || !valueList.test(name ?? '')) return false;
  const [few, many] = [sides[less], sides[more]].map((side) => (side ?? '').split(',').map((value) => value.trim()));
  const values = new Set(many?.filter((value) => value !== ''));
  const kept = few?.filter((value) => value !== '') ?? [];
  return values.size > kept.length && kept.every((value) => values.has(value));
}

/** The names of an entry: `--name -n`. */
function namesOf({kind, name, before, after}: ChangeEvent): string[] {
  const text = kind.startsWith('key-') ? name : (after ?? before);
  return (text ?? '').split(/[\s,|]+/).filter((part) => part !== '');
}

function lastKey(path: string): string {
  return path.slice(parentPath(path).length).replace(/^\.|^\["?|"?\]$/g, '');
}
