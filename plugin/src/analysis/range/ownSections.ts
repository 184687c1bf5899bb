import {changeEvent} from '../../markdown/events/changeEvent';
import type {ChangeEvent} from '../../model/event';
import {isSectionOfItsOwn} from '../types/capabilities';
import type {TwinFile} from './twinFile';

/** The events of a new file; where its content was moved there, and not all of it, of its sections only those that are new. */
export function withOwnSections(events: ChangeEvent[], twin: TwinFile | null): ChangeEvent[] {
  if (!twin?.isMost || !events.some(({kind}) => kind === 'file-added')) return events;
  const own = twin.own.map(({title, id, source, start, end}) =>
    changeEvent('heading-added', {
      section: title,
      sectionId: id,
      after: source,
      count: end - start + 1,
      line: {new: start},
    }),
  );
  const told = own.filter(isSectionOfItsOwn);
  return told.length === 0 ? events : [...events.filter(({kind}) => kind !== 'heading-added'), ...told];
}
