import type {Encoding, HunkJson} from '../../plugin/src/model/report';

/**
 * Applies hunks to the bytes they were made from.
 *
 * @returns the bytes that the hunks lead to
 */
export function rebuild(base: Buffer, hunks: readonly HunkJson[], encoding: Encoding): Buffer {
  const encode = (text: string): Buffer => Buffer.from(text, encoding === 'latin1' ? 'latin1' : 'utf8');
  const baseLines = splitLines(base);
  const head: Buffer[] = [];
  let read = 0;
  for (const hunk of hunks) {
    // A type change removes all and adds all: its second hunk starts before the first one ended.
    const start = Math.max(read, hunk.oldLines === 0 ? hunk.oldStart : hunk.oldStart - 1);
    head.push(...baseLines.slice(read, start));
    read = start;
    hunk.lines.forEach((line, index) => {
      const bytes = encode(line.slice(1));
      const cut = hunk.lines[index + 1]?.startsWith('\\') ?? false;
      const whole = cut ? bytes : Buffer.concat([bytes, Buffer.from('\n')]);
      if (line.startsWith('+')) {
        head.push(whole);
      } else if (!line.startsWith('\\')) {
        expectEqual(baseLines[read], whole, line);
        read += 1;
        if (line.startsWith(' ')) {
          head.push(whole);
        }
      }
    });
  }
  return Buffer.concat([...head, ...baseLines.slice(read)]);
}

function expectEqual(found: Buffer | undefined, expected: Buffer, line: string): void {
  if (!found?.equals(expected)) {
    throw new Error(`The base does not hold the line ${JSON.stringify(line)}`);
  }
}

/** Lines with their LF; the last one may have none. */
function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(0x0a, start);
    const next = end < 0 ? bytes.length : end + 1;
    lines.push(bytes.subarray(start, next));
    start = next;
  }
  return lines;
}
