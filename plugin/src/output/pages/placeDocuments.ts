import type {PageFile} from '../../model/pages';
import type {RenderedDocument, RenderedDocuments} from '../../model/rendered';
import {jsonFile, type FetchedFiles} from './fetchedFiles';

/** Rendered documents by the anchors of their files. */
export type FileDocuments = ReadonlyMap<string, RenderedDocument>;

/**
 * Puts the rendered documents of a page into a file that it fetches.
 *
 * @param files those whose diffs the page has: each document is where its diff is
 * @returns the address; null where none of them has a document
 */
export function placeDocuments(
  files: readonly Pick<PageFile, 'anchor'>[],
  documents: FileDocuments,
  put: FetchedFiles['put'],
): string | null {
  const own = files.flatMap(({anchor}): [string, RenderedDocument][] => {
    const document = documents.get(anchor);
    return document ? [[anchor, document]] : [];
  });
  return own.length === 0 ? null : put(jsonFile('rendered', Object.fromEntries(own) satisfies RenderedDocuments));
}
