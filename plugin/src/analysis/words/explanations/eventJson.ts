import type {ChangeEvent, EventKind} from '../../../model/event';
import type {EventJson} from '../../../model/report';

/** An event as reports carry it: what is not known is left out. */
export function eventJson(event: ChangeEvent): EventJson {
  const {kind, count, line, ...spans} = event;
  return {
    kind,
    ...Object.fromEntries(Object.entries(spans).filter(([name, value]) => value !== null && name !== 'goesOn')),
    ...(count === 1 ? {} : {count}),
    ...(line.old === undefined && line.new === undefined ? {} : {line}),
  };
}

/** The same back: what is left out is not known. */
export function eventOfJson({kind, ...known}: EventJson): ChangeEvent {
  return {...unknown, ...known, kind: kind as EventKind};
}

const unknown: Omit<ChangeEvent, 'kind'> = {
  section: null,
  sectionId: null,
  oldSection: null,
  oldSectionId: null,
  before: null,
  after: null,
  name: null,
  column: null,
  keyPath: null,
  lead: null,
  since: null,
  count: 1,
  line: {},
};
