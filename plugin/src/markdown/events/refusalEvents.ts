import type {ChangeEvent} from '../../model/event';
import type {Block} from '../blocks/block';
import type {Place} from '../blocks/place';
import {changeEvent} from './changeEvent';
import {datedRefusal, withoutStress} from './datedRefusal';
import {collapsed} from '../../text/collapsed';

/** Prose newly says that a thing of which the page spoke is refused since a version or a day. */
export function refusalEvents(head: Block | null, baseText: string, place: Place): ChangeEvent[] {
  if (head?.kind !== 'paragraph' && head?.kind !== 'list-item') return [];
  const found = datedRefusal(head.text);
  if (!found || withoutStress(collapsed(baseText)).includes(found.sentence)) return [];
  const {sentence, clause, verb} = found;
  // A new page has no text before; which of the things that it speaks of were there is looked up in others.
  const isKnown = baseText === '' || speaksOf(baseText, sentence.slice(0, sentence.indexOf(verb)), place.section);
  return isKnown ? [changeEvent('deprecation-added', {...place, after: clause, name: verb})] : [];
}

/** The text has one of the names in code, or where there are none, the section. */
function speaksOf(text: string, subject: string, section: string | null): boolean {
  const names = [...subject.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  return names.length > 0 ? names.some((name) => text.includes(name)) : text.includes(section ?? '');
}
