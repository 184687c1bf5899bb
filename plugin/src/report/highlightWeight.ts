import {eventWeight} from '../analysis/words/selection/eventWeight';
import {isOfBreaks, pathKind} from '../analysis/pathKind';
import type {EventKind} from '../model/event';
import type {FileJson} from '../model/report';

/** More than any event weighs. */
const behindContent = 1000;

/** A page of what breaks names several things, and stands before all else. */
const ofBreaks = -1;

/** The weight of a file's weightiest event; smaller is weightier. Files that are no content come behind, pictures last. */
export function eventsWeight({path, type, events}: FileJson): number {
  const kind = pathKind(path);
  if (events.length === 0 || kind === 'image') return Number.MAX_SAFE_INTEGER;
  if (type === 'breaking change' && isOfBreaks(path)) return ofBreaks;
  const weight = Math.min(...events.map((event) => eventWeight(event.kind as EventKind)));
  return kind === 'page' || kind === 'partial' ? weight : weight + behindContent;
}
