/** The lines of a file outside the hunks of its diff, as a page fetches them. */
export interface UnchangedLines {
  /** Without line feeds; those before the first hunk, between each two, and behind the last. */
  gaps: string[][];
  /** False where the file's last line, which did not change, ends without a newline. */
  endsInNewline: boolean;
}

/** Where a page gets the unchanged lines of a file. */
export interface UnchangedSource {
  /** Address of a file with `UnchangedLines` as JSON. */
  src: string;
  /** How many lines the head's version has. */
  headLines: number;
}
