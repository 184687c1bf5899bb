import {changeEvent} from '../markdown/events/changeEvent';
import {sequenceDiff} from '../markdown/prose/sequenceDiff';
import type {ChangeEvent} from '../model/event';
import {type DataChange, dataChanges, type DataPart, type ToldChange} from './dataChanges';
import {DataIdentity} from './dataIdentity';
import type {DataDocument} from './dataNode';
import {itemText, lineNumbers, valueText} from './dataText';
import {parentPath} from './keyPath';
import {navigationChanges} from './navigationChanges';
import {collapsed} from '../text/collapsed';

/** Changes that are told one by one; more of them are told by what holds them. */
const maxChanges = 200;

interface DataVersions {
  base: DataDocument;
  head: DataDocument;
}

/**
 * What happened to the keys, items and comments of a data file; a file without such an event only changed its notation.
 *
 * @param versions with roots of the same kind, neither a scalar
 * @param isNavigation whether items are entries that lead to pages
 * @returns null where there are more changes than can be told
 */
export function dataEvents(versions: DataVersions, isNavigation: boolean): ChangeEvent[] | null {
  const {base, head} = versions;
  const identity = new DataIdentity();
  const changes = dataChanges(base.root, head.root, identity);
  const teller = new Teller(versions);
  const told = isNavigation ? navigationChanges(changes, identity, {base: base.root, head: head.root}) : changes;
  const events = told.map((change) => teller.tell(change));
  const kept = events.length > maxChanges ? byParent(events) : events;
  if (kept.length > maxChanges) return null;
  const place = ({line}: ChangeEvent) => line.new ?? line.old ?? 0;
  return [...kept.sort((one, other) => place(one) - place(other)), ...commentEvents(base.comments, head.comments)];
}

class Teller {
  private readonly oldLine: (offset: number) => number;
  private readonly newLine: (offset: number) => number;

  constructor(private readonly versions: DataVersions) {
    this.oldLine = lineNumbers(versions.base.text);
    this.newLine = lineNumbers(versions.head.text);
  }

  tell(change: ToldChange): ChangeEvent {
    const {kind, event, base, head, path, owner, count} = change;
    const part = head ?? base;
    const isItem = part?.key === null;
    const place = {
      keyPath: path,
      section: owner,
      count,
      line: {...(base ? {old: this.oldLine(base.start)} : {}), ...(head ? {new: this.newLine(head.start)} : {})},
    };
    if (event?.startsWith('navigation-entry-')) return changeEvent(event, {...place, ...this.entrySpans(change)});
    if (isItem)
      return changeEvent(`item-${kind === 'moved' ? kind : head ? 'added' : 'removed'}`, {
        ...place,
        ...this.itemSpans(change),
      });
    const name = keyText(part);
    if (kind === 'moved') return changeEvent('key-moved', {...place, name});
    if (kind === 'renamed') return changeEvent('key-renamed', {...place, before: keyText(base), after: keyText(head)});
    return changeEvent(`key-${kind}`, {...place, name, ...this.valueSpans(change)});
  }

  private itemSpans({kind, base, head}: DataChange): Partial<ChangeEvent> {
    const [before, after] = [base && this.item(base, 'base'), head && this.item(head, 'head')];
    return kind === 'moved' ? {name: after} : {before, after};
  }

  /** An entry is known by its label; what changed about it, by its key. */
  private entrySpans({kind, base, head}: DataChange): Partial<ChangeEvent> {
    const [before, after] = [base && this.item(base, 'base'), head && this.item(head, 'head')];
    if (kind === 'moved') return {after: after ?? before};
    if (kind === 'renamed') return {before: keyText(base), after: keyText(head)};
    return kind === 'changed' ? {name: keyText(head), before, after} : {before, after};
  }

  private item({key, keyText: own, value}: DataPart, side: keyof DataVersions): string | null {
    const isNamed = key !== null && value.kind !== 'scalar';
    return isNamed ? (own ?? null) : itemText(this.versions[side].text, value);
  }

  private valueSpans({kind, base, head}: DataChange): Pick<ChangeEvent, 'before' | 'after'> {
    const {base: old, head: fresh} = this.versions;
    const [before, after] = [base && valueText(old.text, base.value), head && valueText(fresh.text, head.value)];
    const isScalar = (part: DataPart | null) => part?.value.kind === 'scalar';
    if (kind !== 'changed') return {before: isScalar(base) ? before : null, after: isScalar(head) ? after : null};
    if (!base || !head || !isSame(before, after)) return {before, after};
    const sources = [base, head].map(({value}) => (value.kind === 'scalar' ? value.source : null));
    if (!isSame(sources[0] ?? null, sources[1] ?? null)) return {before: sources[0] ?? null, after: sources[1] ?? null};
    // What differs is a mark before the value: a tag or an anchor.
    return {before: old.text.slice(base.start, base.value.end), after: fresh.text.slice(head.start, head.value.end)};
  }
}

function isSame(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : collapsed(one) === collapsed(other);
}

function keyText(part: DataPart | null): string | null {
  return part?.keyText ?? null;
}

/** Events of one kind within one value as one, which speaks of the first of them. */
function byParent(events: readonly ChangeEvent[]): ChangeEvent[] {
  const groups = new Map<string, ChangeEvent>();
  for (const event of events) {
    const key = `${event.kind} ${parentPath(event.keyPath ?? '')}`;
    const known = groups.get(key);
    groups.set(key, known ? {...known, count: known.count + event.count} : event);
  }
  return [...groups.values()];
}

/** The comments that changed, as one event. */
function commentEvents(before: readonly string[], after: readonly string[]): ChangeEvent[] {
  const [one, other] = [before, after].map((comments) => comments.map((text) => collapsed(text)));
  const runs = sequenceDiff(one ?? [], other ?? []);
  const [run] = runs;
  if (!run) return [];
  const count = runs.reduce(
    (sum, {beforeStart, beforeEnd, afterStart, afterEnd}) =>
      sum + Math.max(beforeEnd - beforeStart, afterEnd - afterStart),
    0,
  );
  return [
    changeEvent('comments-changed', {
      before: run.beforeEnd > run.beforeStart ? (before[run.beforeStart] ?? null) : null,
      after: run.afterEnd > run.afterStart ? (after[run.afterStart] ?? null) : null,
      count,
    }),
  ];
}
