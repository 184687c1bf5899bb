/** What `git diff --patch` prints for one file (for a type change: for one of its two halves). */
export interface PatchSection {
  /** Object ids of the `index` line; null where the content is unchanged. */
  oids: {old: string; new: string} | null;
  binary: boolean;
  /** From the first `@@` on; empty where no text changed. */
  hunks: Buffer;
  additions: number;
  deletions: number;
}

const startOfSection = Buffer.from('diff --git ');
const startOfHunk = Buffer.from('@@ -');
const startOfBinary = Buffer.from('Binary files ');
const hunkCounts = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;
const indexLine = /^index ([0-9a-f]+)\.\.([0-9a-f]+)/;

/**
 * Splits a patch at the file boundaries. Lines are counted from the `@@` headers, because a line of content can look
 * like anything, also like the start of another file.
 *
 * @throws {SyntaxError} where a line stands that git's patches cannot have there
 */
export function splitPatch(patch: Buffer): PatchSection[] {
  const sections: PatchSection[] = [];
  let offset = 0;
  while (offset < patch.length) {
    const [section, next] = readSection(patch, offset);
    sections.push(section);
    offset = next;
  }
  return sections;
}

function readSection(patch: Buffer, start: number): [PatchSection, number] {
  if (!startsWith(patch, start, startOfSection)) {
    throw new SyntaxError(`expected "diff --git" at byte ${start} of the patch`);
  }
  const section: PatchSection = {oids: null, binary: false, hunks: Buffer.alloc(0), additions: 0, deletions: 0};
  let offset = lineEnd(patch, start);
  while (
    offset < patch.length &&
    !startsWith(patch, offset, startOfSection) &&
    !startsWith(patch, offset, startOfHunk)
  ) {
    const next = lineEnd(patch, offset);
    readHeaderLine(patch.subarray(offset, next), section);
    offset = next;
  }
  const hunksStart = offset;
  while (startsWith(patch, offset, startOfHunk)) {
    offset = readHunk(patch, offset, section);
  }
  section.hunks = patch.subarray(hunksStart, offset);
  return [section, offset];
}

function readHeaderLine(line: Buffer, section: PatchSection): void {
  const oids = indexLine.exec(line.toString('latin1'));
  if (oids) {
    section.oids = {old: oids[1] ?? '', new: oids[2] ?? ''};
  }
  section.binary ||= startsWith(line, 0, startOfBinary);
}

function readHunk(patch: Buffer, start: number, section: PatchSection): number {
  let offset = lineEnd(patch, start);
  const counts = hunkCounts.exec(patch.toString('latin1', start, offset));
  if (!counts) {
    throw new SyntaxError(`expected a hunk header at byte ${start} of the patch`);
  }
  let oldLines = Number(counts[1] ?? 1);
  let newLines = Number(counts[2] ?? 1);
  while (oldLines > 0 || newLines > 0 || patch[offset] === 0x5c) {
    const sign = patch[offset];
    if (sign === 0x20) {
      oldLines -= 1;
      newLines -= 1;
    } else if (sign === 0x2d) {
      oldLines -= 1;
      section.deletions += 1;
    } else if (sign === 0x2b) {
      newLines -= 1;
      section.additions += 1;
    } else if (sign !== 0x5c) {
      throw new SyntaxError(`expected a line of a hunk at byte ${offset} of the patch`);
    }
    offset = lineEnd(patch, offset);
  }
  return offset;
}

/** Offset behind the line's LF; git ends every line with one, also where the file's own last line has none. */
function lineEnd(patch: Buffer, start: number): number {
  const end = patch.indexOf(0x0a, start);
  if (end < 0) {
    throw new SyntaxError(`the line at byte ${start} of the patch is cut off`);
  }
  return end + 1;
}

function startsWith(buffer: Buffer, offset: number, prefix: Buffer): boolean {
  return buffer.subarray(offset, offset + prefix.length).equals(prefix);
}
