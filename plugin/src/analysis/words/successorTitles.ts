import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {successorIn} from '../../markdown/prose/successor';
import type {ChangeEvent} from '../../model/event';
import {fileName} from './pageName';
import type {Phrases} from './phrases';

/** The title of a page that is gone, with what takes the place of what it documents; nothing where none does. */
export function withSuccessor(
  title: PhrasingContent[],
  {kind, lead}: ChangeEvent,
  phrases: Phrases,
): PhrasingContent[] {
  const successor = kind === 'file-removed' ? successorIn(lead) : null;
  return successor ? phrases.say('title.successor', {title, form: successor.form, name: successor.name}) : [];
}

/** The title of a new page that has the content of one that is gone. */
export function movedTitle(former: string, place: PhrasingContent[], phrases: Phrases): PhrasingContent[] {
  return phrases.say('moved.content', {former: fileName(former), place});
}
