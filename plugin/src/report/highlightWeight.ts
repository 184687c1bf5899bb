import {eventWeight} from '../analysis/eventWeight';
import {isNoise} from '../analysis/noise';
import {pathKind} from '../analysis/pathKind';
import type {EventKind} from '../model/event';
import type {FileJson} from '../model/report';

/** What a minor update may be that is counted rather than told. */
export const smallEditKinds = ['wording-edits', 'link-edits'] as const;
export type SmallEditKind = (typeof smallEditKinds)[number];

const eventsOf: Record<SmallEditKind, EventKind[]> = {
  'wording-edits': [
    'paragraph-reworded',
    'punctuation-changed',
    'typo-corrected',
    'formatting-changed',
    'front-matter-description',
  ],
  'link-edits': ['link-added', 'link-removed', 'link-target-changed', 'link-text-changed', 'link-path-changed'],
};
/** The kind of small edits that a file consists of; undefined where it holds more. */
export function smallEditKind({events}: FileJson): SmallEditKind | undefined {
  const told = events.map(({kind}) => kind as EventKind).filter((kind) => !isNoise(kind));
  return smallEditKinds.find((kind) => told.length > 0 && told.every((one) => eventsOf[kind].includes(one)));
}

/** The weight of a file's weightiest event; smaller is weightier. A picture is never the news. */
export function eventsWeight({path, events}: FileJson): number {
  if (events.length === 0 || pathKind(path) === 'image') return Number.MAX_SAFE_INTEGER;
  return Math.min(...events.map(({kind}) => eventWeight(kind as EventKind)));
}
