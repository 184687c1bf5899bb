import type {EventList, ListedEvent} from '../model/eventList';

/** The list of a file without a diff: its lines lead to the repository's host, and those that the host does not show are left out. */
export function withLineUrls(
  list: EventList,
  urlOf: (side: 'base' | 'head', line: number) => string | null,
): EventList {
  const events = list.sections.flatMap((section) => section.events);
  const lines = new Set(events.flatMap((event) => [event, ...event.elsewhere]).flatMap((place) => place.lines));
  const lineUrls = Object.fromEntries(
    [...lines].flatMap((id): [string, string][] => {
      const url = urlOf(id.startsWith('R') ? 'head' : 'base', Number(id.slice(1)));
      return url === null ? [] : [[id, url]];
    }),
  );
  const shown = <T extends Pick<ListedEvent, 'lines'>>(place: T): T => ({
    ...place,
    lines: place.lines.filter((id) => id in lineUrls),
  });
  const sections = list.sections.map((section) => ({
    ...section,
    events: section.events.map((event) => ({...shown(event), elsewhere: event.elsewhere.map(shown)})),
  }));
  return {...list, sections, lineUrls};
}
