import type {Store} from '../cache/store';
import type {ChangedFile, FileChange} from '../model/fileChange';

/** The texts of a report's files, for what is made of them beside the report. */
export interface ReportTexts {
  /** In the order of the report. */
  changes: FileChange[];
  /** Both versions of each; they are read if they are asked for. */
  read: () => Promise<Pick<ChangedFile, 'base' | 'head'>[]>;
  /** Where the repository's host shows a line of the base or the head of the file at an index; null where it does not. */
  lineUrl: (index: number, side: 'base' | 'head', line: number) => string | null;
  /** Keeps what was made of them; nothing, where the texts are not those that the ids name. */
  store: Store;
}
