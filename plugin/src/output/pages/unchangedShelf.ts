import type {UnchangedLines, UnchangedSource} from '../../model/unchanged';
import type {FileUnchanged} from '../unchanged/readUnchanged';
import {jsonFile, type FetchedFiles} from './fetchedFiles';

/** What a page says of the lines around a file's hunks. */
export interface PlacedUnchanged {
  source: UnchangedSource | null;
  /** Why they cannot be fetched; null where they can, or where the file has none. */
  leftOut: 'unchanged-too-large' | 'too-much-unchanged' | null;
}

/** Decides which unchanged lines pages can fetch. Asked for the newest report first, it leaves out those of the oldest. */
export class UnchangedShelf {
  private bytes = 0;

  /** @param maxBytes of all files together, as they are written */
  constructor(
    private readonly maxBytes: number,
    private readonly files: FetchedFiles,
  ) {}

  place = (unchanged: FileUnchanged): PlacedUnchanged => {
    if (unchanged === null || unchanged === 'too-large') {
      return {source: null, leftOut: unchanged === null ? null : 'unchanged-too-large'};
    }
    const {gaps, endsInNewline, headLines} = unchanged;
    const file = jsonFile('unchanged', {gaps, endsInNewline} satisfies UnchangedLines);
    const bytes = this.files.has(file) ? 0 : Buffer.byteLength(file.text);
    if (this.bytes + bytes > this.maxBytes) {
      return {source: null, leftOut: 'too-much-unchanged'};
    }
    this.bytes += bytes;
    return {source: {src: this.files.put(file), headLines}, leftOut: null};
  };
}
