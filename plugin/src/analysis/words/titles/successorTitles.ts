import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {successorIn} from '../../../markdown/prose/successor';
import type {ChangeEvent} from '../../../model/event';
import type {MovedOut} from '../../range/movedOut';
import type {TwinFile} from '../../range/twinFile';
import {byName} from '../../types/names/namesInEvents';
import {spanStyle} from '../phrases/eventPhrase';
import {fileName} from '../phrases/pageName';
import {quote} from '../quotes/quotedSpans';
import type {Phrases} from '../phrases/phrases';

/** The title of a page that is gone, with what takes the place of what it documents; nothing where none does. */
export function withSuccessor(
  title: PhrasingContent[],
  {kind, lead}: ChangeEvent,
  phrases: Phrases,
): PhrasingContent[] {
  const successor = kind === 'file-removed' ? successorIn(lead) : null;
  return successor ? phrases.say('title.successor', {title, form: successor.form, name: successor.name}) : [];
}

/** The title of a new file with what stood in another one, or of a removed file with where that stands now; nothing where neither is so. */
export function movedTitle(
  {event, moved}: {event: ChangeEvent; moved: Pick<TwinFile, 'path' | 'isWhole'> | null},
  {title, place}: Record<'title' | 'place', PhrasingContent[]>,
  phrases: Phrases,
): PhrasingContent[] {
  if (moved === null) return [];
  const other = fileName(moved.path);
  if (event.kind === 'file-removed') return phrases.say('moved.heir', {title, heir: other});
  if (event.kind !== 'file-added') return [];
  return phrases.say(moved.isWhole ? 'moved.content' : 'moved.part', {former: other, place});
}

/** The title of a page of which most of what went stands elsewhere now. */
export function movedOutTitle(
  {path, files, isMost}: MovedOut,
  place: (by: 'title' | 'file') => PhrasingContent[],
  phrases: Phrases,
): PhrasingContent[] {
  return phrases.say('moved.out', {place: place('title'), isMost: isMost ? 'yes' : 'no', files, home: fileName(path)});
}

const itemSpan = {words: 6, characters: 48};

/** The title of an item or a row that another file lost. */
export function cameFromTitle(
  former: string,
  {event, place}: {event: ChangeEvent; place: PhrasingContent[]},
  phrases: Phrases,
): PhrasingContent[] {
  const item = phrases.say('token', {text: quote(byName(event).after ?? '', itemSpan)}, spanStyle(event));
  return item.length === 0 ? [] : phrases.say('moved.item', {item, former: fileName(former), place});
}
