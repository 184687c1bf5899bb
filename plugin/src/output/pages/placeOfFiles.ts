import type {EventList} from '../../model/eventList';
import type {PageFile} from '../../model/pages';
import type {RenderedDocument} from '../../model/rendered';
import {jsonFile, type FetchedFiles} from './fetchedFiles';

/** What pages fetch of a report's files when a reader asks for it, by the anchors of the files. */
export interface FetchedOfFiles {
  rendered: ReadonlyMap<string, RenderedDocument>;
  events: ReadonlyMap<string, EventList>;
}

/**
 * Puts what a page can fetch of its files into one file.
 *
 * @returns the address; null where there is nothing of them
 */
export function placeOfFiles(
  kind: keyof FetchedOfFiles,
  files: readonly Pick<PageFile, 'anchor'>[],
  ofFiles: FetchedOfFiles,
  put: FetchedFiles['put'],
): string | null {
  const values: ReadonlyMap<string, unknown> = ofFiles[kind];
  const own = files.filter(({anchor}) => values.has(anchor)).map(({anchor}) => [anchor, values.get(anchor)] as const);
  return own.length === 0 ? null : put(jsonFile(kind, Object.fromEntries(own)));
}
