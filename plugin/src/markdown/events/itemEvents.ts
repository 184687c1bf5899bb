import type {ChangeEvent} from '../../model/event';
import type {Block, WholeTexts} from '../blocks/block';
import {changeEvent} from './changeEvent';
import {itemParts} from '../blocks/itemParts';
import {placeOf} from '../blocks/place';
import {proseEvents} from './proseEvents';

/** What changed in a list item: its words, whether its task is done, or no more than its number. */
export function itemEvents(base: Block, head: Block, texts: WholeTexts): ChangeEvent[] {
  const [before, after] = [itemParts(base.text), itemParts(head.text)];
  const isTask = before.done !== null && after.done !== null && before.done !== after.done;
  const place = placeOf({base, head});
  const task = isTask
    ? [changeEvent(after.done ? 'task-checked' : 'task-unchecked', {...place, before: before.rest, after: after.rest})]
    : [];
  if (before.rest === after.rest) {
    if (isTask) return task;
    const isNumber = /\d/.test(before.marker) && /\d/.test(after.marker) && before.done === after.done;
    if (isNumber) return [changeEvent('list-renumbered', {...place, before: before.marker, after: after.marker})];
    const isBullet = before.marker !== after.marker && before.done === after.done && /\S/.test(after.rest);
    return isBullet
      ? [changeEvent('formatting-changed', {...place, after: after.rest})]
      : proseEvents(base, head, texts);
  }
  return [...task, ...proseEvents({...base, text: before.rest}, {...head, text: after.rest}, texts)];
}
