import type {ChangeEvent} from '../model/event';
import type {EventJson} from '../model/report';

/** An event as reports carry it: what is not known is left out. */
export function eventJson(event: ChangeEvent): EventJson {
  const {kind, section, sectionId, oldSection, oldSectionId, before, after, name, column, keyPath, count, line} = event;
  const known = Object.entries({section, sectionId, oldSection, oldSectionId, before, after, name, column, keyPath});
  return {
    kind,
    ...Object.fromEntries(known.filter(([, value]) => value !== null)),
    ...(count === 1 ? {} : {count}),
    ...(line.old === undefined && line.new === undefined ? {} : {line}),
  };
}
