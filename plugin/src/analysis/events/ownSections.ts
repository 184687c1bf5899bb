import {changeEvent} from '../../markdown/events/changeEvent';
import type {ChangeEvent} from '../../model/event';
import type {TwinFile} from '../range/twinFile';

/** The events of a new file; where its content was moved there, and not all of it, of its sections only those that are new. */
export function withOwnSections(events: ChangeEvent[], twin: TwinFile | null): ChangeEvent[] {
  if (!twin?.isMost || twin.own.length === 0 || !events.some(({kind}) => kind === 'file-added')) return events;
  const own = twin.own.map(({title, id, source, start, end}) =>
    changeEvent('heading-added', {
      section: title,
      sectionId: id,
      after: source,
      count: end - start + 1,
      line: {new: start},
    }),
  );
  return [...events.filter(({kind}) => kind !== 'heading-added'), ...own];
}
