import type {Encoding, FileBlobs, FileStatus, HunkJson, Omitted, Warning} from './report';

/** Mode and object id of one side of a change, as in git's raw records. */
export interface FileSide {
  /** Six octal digits: 100644, 100755, 120000 (symlink) or 160000 (submodule). */
  mode: string;
  oid: string;
}

/** Git's facts about one file of a range. */
export interface FileChange {
  /** Path on the head's side (the base's, for a removed file); bytes that are not UTF-8 are U+FFFD. */
  path: string;
  /** Former path of a renamed or copied file. */
  oldPath: string | null;
  /** False where a path holds bytes that are not UTF-8. */
  pathIsUtf8: boolean;
  status: FileStatus;
  /** Percentage of a rename or copy, else null. */
  similarity: number | null;
  /** Null for an added file. */
  base: FileSide | null;
  /** Null for a removed file. */
  head: FileSide | null;
  additions: number;
  deletions: number;
  binary: boolean;
  encoding: Encoding;
  /** Null: no text changed, binary, or omitted. */
  hunks: HunkJson[] | null;
  omitted: Omitted | null;
}

/** Everything git says of a range. */
export interface RangeDiff {
  /** In git's path order. */
  files: FileChange[];
  warnings: Warning[];
}

/** A file change with both versions of the text, for the analysis. */
export interface ChangedFile {
  change: FileChange;
  /** Text of the base version; null where there is none, it is binary, or it is too large to read. */
  base: string | null;
  head: string | null;
  /** Sizes of a binary file or a picture; nothing is said of them, if not given. */
  blobs?: FileBlobs | null;
}
