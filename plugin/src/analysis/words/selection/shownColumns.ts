import type {ChangeEvent} from '../../../model/event';
import type {HunkJson} from '../../../model/report';
import {singleSpaced} from '../../../text/collapsed';

/**
 * The events as they may be told: a column is named only where the diff shows the head of its table, so that readers can
 * check every quoted word in the lines below. The events themselves keep the name.
 */
export function withShownColumns(events: readonly ChangeEvent[], hunks: readonly HunkJson[] | null): ChangeEvent[] {
  if (events.every(({column}) => column === null)) return [...events];
  const shown = singleSpaced((hunks ?? []).flatMap(({lines}) => lines.map((line) => line.slice(1))).join('\n'));
  return events.map((event) =>
    event.column === null || shown.includes(singleSpaced(event.column)) ? event : {...event, column: null},
  );
}
