/** Line counts of one file; both 0 for a binary one. */
export interface LineCounts {
  additions: number;
  deletions: number;
  binary: boolean;
}

/**
 * Reads `git diff --numstat -z`.
 *
 * @returns counts in git's order, one for each raw record
 * @throws {SyntaxError} where an entry has another form
 */
export function parseNumstat(output: Buffer): LineCounts[] {
  const fields = output.toString('latin1').split('\0');
  const counts: LineCounts[] = [];
  for (let index = 0; index < fields.length - 1; index += 1) {
    const match = /^(\d+|-)\t(\d+|-)\t(.*)$/s.exec(fields[index] ?? '');
    if (!match) {
      throw new SyntaxError(`unknown entry of numstat ${JSON.stringify(fields[index])}`);
    }
    counts.push({additions: toCount(match[1]), deletions: toCount(match[2]), binary: match[1] === '-'});
    // A rename has no path behind the second tab: its two paths are the next two fields.
    index += match[3] === '' ? 2 : 0;
  }
  return counts;
}

function toCount(field: string | undefined): number {
  return field === undefined || field === '-' ? 0 : Number(field);
}
