import {documentTitle} from '../markdown/documentTitle';
import type {ChangeEvent} from '../model/event';
import {variantOf} from './eventPhrase';
import {weightiest} from './eventWeight';
import type {FileFacts} from './fileFacts';
import type {TitleSource} from './titles';

/** What a file's title speaks of: the event that decided the type, else the most telling one of the weightiest kind. */
export function titleSource({file, events}: FileFacts, decisive: ChangeEvent | null): TitleSource {
  const event = decisive ?? weightiest(events);
  if (!event) throw new Error(`The file "${file.change.path}" has no event.`);
  const alike = events.filter((one) => one.kind === event.kind && variantOf(one) === variantOf(event));
  const text = file.head ?? file.base;
  return {path: file.change.path, title: text === null ? null : documentTitle(text), event, count: alike.length};
}
