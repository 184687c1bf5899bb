import parseDiff from 'parse-diff';
import type {Encoding, HunkJson} from '../../model/report';

export interface ParsedHunks {
  encoding: Encoding;
  hunks: HunkJson[];
}

/** Names confuse parse-diff (dates, ` b/`, trailing spaces), and nobody needs them here. */
const neutralHeader = 'diff --git a/file b/file\n--- a/file\n+++ b/file\n';

/**
 * Parses the hunks of one file.
 *
 * The bytes go through parse-diff as latin1, where each byte is one character, and are decoded line by line afterwards:
 * as UTF-8 where all of them are, else the whole file is shown as latin1.
 *
 * @param bytes hunks of one section of a patch, from the first `@@` on
 * @throws {SyntaxError} where parse-diff finds other hunks than the headers announce
 */
export function parseHunks(bytes: Buffer): ParsedHunks {
  const [file] = parseDiff(neutralHeader + bytes.toString('latin1'));
  const raw = (file?.chunks ?? []).map((chunk) => ({
    oldStart: chunk.oldStart,
    oldLines: chunk.oldLines,
    newStart: chunk.newStart,
    newLines: chunk.newLines,
    heading: decodeHeading(chunk.content),
    lines: chunk.changes.map((change) => change.content),
  }));
  raw.forEach(checkCounts);
  const decoded = raw.map((hunk) => decodeLines(hunk.lines));
  if (decoded.some((lines) => lines === null)) {
    return {encoding: 'latin1', hunks: raw};
  }
  return {encoding: 'utf-8', hunks: raw.map((hunk, index) => ({...hunk, lines: decoded[index] ?? []}))};
}

function checkCounts(hunk: HunkJson): void {
  const count = (signs: string): number => hunk.lines.filter((line) => signs.includes(line.charAt(0))).length;
  if (count(' -') !== hunk.oldLines || count(' +') !== hunk.newLines) {
    throw new SyntaxError(`the hunk at line ${hunk.oldStart} does not hold the lines that its header announces`);
  }
}

/** Null where a line is not UTF-8. */
function decodeLines(lines: readonly string[]): string[] | null {
  // The byte order mark is content: without it the file could not be rebuilt.
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  try {
    return lines.map((line) => decoder.decode(Buffer.from(line, 'latin1')));
  } catch {
    return null;
  }
}

/** Git cuts the heading at 80 bytes, also in the middle of a character. */
function decodeHeading(header: string): string {
  const heading = header.replace(/^@@[^@]*@@ ?/, '');
  return Buffer.from(heading, 'latin1')
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
}
