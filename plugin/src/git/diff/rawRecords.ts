import type {FileStatus} from '../../model/report';

/** One record of `git diff --raw -z`. */
export interface RawRecord {
  status: FileStatus;
  similarity: number | null;
  oldMode: string;
  newMode: string;
  oldOid: string;
  newOid: string;
  /** Bytes of the path, on the new side where there is one. */
  path: Buffer;
  /** Bytes of the former path of a rename or copy. */
  oldPath: Buffer | null;
}

const statuses: Partial<Record<string, FileStatus>> = {
  A: 'added',
  M: 'modified',
  D: 'removed',
  R: 'renamed',
  C: 'copied',
  T: 'type-changed',
};

const fields = /^:([0-7]{6}) ([0-7]{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])(\d*)$/;

/**
 * Reads the records and says where they end.
 *
 * @returns `rest`: offset of the patch, behind the NUL that separates it from the records
 * @throws {SyntaxError} where a record has another form
 */
export function parseRawRecords(output: Buffer): {records: RawRecord[]; rest: number} {
  const records: RawRecord[] = [];
  let offset = 0;
  while (output[offset] === 0x3a /* : */) {
    const [head, afterHead] = readField(output, offset);
    const [first, afterFirst] = readField(output, afterHead);
    const match = fields.exec(head.toString('latin1'));
    const status = statuses[match?.[5] ?? ''];
    if (!match || !status) {
      throw new SyntaxError(`unknown raw record ${JSON.stringify(head.toString('latin1'))}`);
    }
    const moved = status === 'renamed' || status === 'copied';
    const [second, afterSecond] = moved ? readField(output, afterFirst) : [first, afterFirst];
    records.push({...describe(match, status), path: second, oldPath: moved ? first : null});
    offset = afterSecond;
  }
  return {records, rest: output[offset] === 0 ? offset + 1 : offset};
}

function readField(output: Buffer, start: number): [Buffer, number] {
  const end = output.indexOf(0, start);
  if (end <= start) {
    throw new SyntaxError('a raw record is cut off');
  }
  return [output.subarray(start, end), end + 1];
}

function describe(match: RegExpExecArray, status: FileStatus): Omit<RawRecord, 'path' | 'oldPath'> {
  const [, oldMode = '', newMode = '', oldOid = '', newOid = '', , score = ''] = match;
  return {status, similarity: score ? Number(score) : null, oldMode, newMode, oldOid, newOid};
}
