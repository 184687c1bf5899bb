import type {FileChange, FileSide, RangeDiff} from '../../model/fileChange';
import type {Warning} from '../../model/report';
import {diffArguments, type DiffSettings} from './diffArguments';
import {isEmptyBlob} from './emptyBlob';
import {OutputMismatchError, OutputTooLargeError} from '../errors';
import type {Git} from '../git';
import {parseNumstat, type LineCounts} from './numstat';
import {parseHunks} from './parseHunks';
import {splitPatch, type PatchSection} from './patchSections';
import {parseRawRecords, type RawRecord} from './rawRecords';

/** Past these a body is left out, and the file says so. */
export interface DiffLimits {
  /** Bytes of a whole patch. */
  rangeBytes: number;
  /** Files with a body. */
  files: number;
  /** Bytes of one file's hunks. */
  fileBytes: number;
  /** Changed lines of one file. */
  fileLines: number;
}

/**
 * Reads everything that git says of the difference between two trees, in one process (two where a type changed or the
 * range is too large).
 *
 * @param base full object id of a commit or of the empty tree
 * @param head full object id of a commit
 * @throws {OutputMismatchError} where git's output has another structure than the one that was asked for
 * @throws {GitError} where git fails
 */
export async function readDiff(
  git: Git,
  base: string,
  head: string,
  settings: DiffSettings & DiffLimits,
): Promise<RangeDiff> {
  const range = `${base}..${head}`;
  const read = async (output: 'patch' | 'raw' | 'numstat'): Promise<{stdout: Buffer; stderr: string}> =>
    git.run(diffArguments(output, base, head, settings), output === 'patch' ? {maxBytes: settings.rangeBytes} : {});
  const counts = async (): Promise<LineCounts[]> => parseNumstat((await read('numstat')).stdout);
  try {
    try {
      const {stdout, stderr} = await read('patch');
      return {files: await readPatch(stdout, settings, counts), warnings: readWarnings(stderr)};
    } catch (error) {
      if (!(error instanceof OutputTooLargeError)) {
        throw error;
      }
      const {stdout, stderr} = await read('raw');
      return {files: readRecordsAlone(stdout, await counts()), warnings: readWarnings(stderr)};
    }
  } catch (error) {
    throw error instanceof SyntaxError ? new OutputMismatchError(range, error.message) : error;
  }
}

async function readPatch(
  output: Buffer,
  limits: DiffLimits,
  readCounts: () => Promise<LineCounts[]>,
): Promise<FileChange[]> {
  const {records, rest} = parseRawRecords(output);
  const sections = splitPatch(output.subarray(rest));
  const expected = records.reduce((sum, record) => sum + sectionsOf(record), 0);
  if (sections.length !== expected) {
    throw new SyntaxError(`${records.length} records announce ${expected} patches, git printed ${sections.length}`);
  }
  const counts = records.some(needsNumstat) ? await readCounts() : [];
  let next = 0;
  let bodies = 0;
  return records.map((record, index) => {
    const printed = sections.slice(next, next + sectionsOf(record));
    next += printed.length;
    checkOids(record, printed);
    printed.forEach(checkBody);
    const own = withoutHalves(printed);
    bodies += own.some((section) => section.hunks.length > 0) ? 1 : 0;
    const reason = omission(own, bodies, limits);
    return {...describeRecord(record), ...countLines(own, counts[index], record), ...readBody(own, reason)};
  });
}

/**
 * A type change is printed as a removal and an addition, but counted as an edit. Where only the name or the mode changed,
 * the patch does not say whether the content is binary.
 */
function needsNumstat(record: RawRecord): boolean {
  return record.status === 'type-changed' || record.oldOid === record.newOid;
}

function sectionsOf(record: RawRecord): number {
  return record.status === 'type-changed' ? 2 : 1;
}

/** Records and patches are matched by their order; the object ids in both prove that the order is right. */
function checkOids(record: RawRecord, sections: readonly PatchSection[]): void {
  // Only where the content is the same does git print no ids.
  const fallback = record.oldOid === record.newOid ? record.oldOid : 'unchanged content';
  const oldOid = sections[0]?.oids?.old ?? fallback;
  const newOid = sections.at(-1)?.oids?.new ?? fallback;
  if (oldOid !== record.oldOid || newOid !== record.newOid) {
    throw new SyntaxError(
      `the patch of ${oldOid}..${newOid} stands where ${record.oldOid}..${record.newOid} is expected`,
    );
  }
}

/** Where content came, went or changed, there are lines, or the file is binary. */
function checkBody({oids, binary, hunks}: PatchSection): void {
  const hasContent = (oid: string): boolean => !/^0+$/.test(oid) && !isEmptyBlob(oid);
  if (oids && (hasContent(oids.old) || hasContent(oids.new)) && !binary && hunks.length === 0) {
    throw new SyntaxError(`the patch of ${oids.old}..${oids.new} shows no change`);
  }
}

/** Of a type change one half may be binary: the lines of the other do not lead from the base to the head. */
function withoutHalves(sections: readonly PatchSection[]): readonly PatchSection[] {
  const half = sections.length > 1 && sections.some((section) => section.binary);
  return half ? sections.map((section) => ({...section, hunks: Buffer.alloc(0)})) : sections;
}

function omission(sections: readonly PatchSection[], bodies: number, limits: DiffLimits): string | null {
  const bytes = sections.reduce((sum, section) => sum + section.hunks.length, 0);
  const lines = sections.reduce((sum, section) => sum + section.additions + section.deletions, 0);
  if (bytes === 0) {
    return null;
  }
  if (bodies > limits.files) {
    return 'too-many-files';
  }
  return bytes > limits.fileBytes || lines > limits.fileLines ? 'file-too-large' : null;
}

function countLines(sections: readonly PatchSection[], numstat: LineCounts | undefined, record: RawRecord): LineCounts {
  if (numstat && needsNumstat(record)) {
    return numstat;
  }
  const sum = (key: 'additions' | 'deletions'): number => sections.reduce((total, section) => total + section[key], 0);
  return {
    additions: sum('additions'),
    deletions: sum('deletions'),
    binary: sections.some((section) => section.binary),
  };
}

function readBody(
  sections: readonly PatchSection[],
  reason: string | null,
): Pick<FileChange, 'encoding' | 'hunks' | 'omitted'> {
  const bytes = Buffer.concat(sections.map((section) => section.hunks));
  if (reason !== null || bytes.length === 0) {
    return {encoding: 'utf-8', hunks: null, omitted: reason === null ? null : {reason}};
  }
  return {...parseHunks(bytes), omitted: null};
}

function readRecordsAlone(output: Buffer, counts: readonly LineCounts[]): FileChange[] {
  const {records} = parseRawRecords(output);
  if (records.length !== counts.length) {
    throw new SyntaxError(`${records.length} records, but ${counts.length} line counts`);
  }
  return records.map((record, index) => {
    const {additions, deletions, binary} = counts[index] ?? {additions: 0, deletions: 0, binary: false};
    const omitted = additions + deletions > 0 ? {reason: 'range-too-large'} : null;
    return {...describeRecord(record), additions, deletions, binary, encoding: 'utf-8', hunks: null, omitted};
  });
}

function describeRecord(
  record: RawRecord,
): Pick<FileChange, 'path' | 'oldPath' | 'pathIsUtf8' | 'status' | 'similarity' | 'base' | 'head'> {
  const path = decodePath(record.path);
  const oldPath = record.oldPath && decodePath(record.oldPath);
  return {
    path: path.text,
    oldPath: oldPath?.text ?? null,
    pathIsUtf8: path.exact && (oldPath?.exact ?? true),
    status: record.status,
    similarity: record.similarity,
    base: toSide(record.oldMode, record.oldOid),
    head: toSide(record.newMode, record.newOid),
  };
}

function decodePath(bytes: Buffer): {text: string; exact: boolean} {
  const text = bytes.toString('utf8');
  return {text, exact: Buffer.from(text, 'utf8').equals(bytes)};
}

function toSide(mode: string, oid: string): FileSide | null {
  return mode === '000000' ? null : {mode, oid};
}

/** Git says on standard error, in English under our environment, that it gave up the search for renames. */
function readWarnings(stderr: string): Warning[] {
  return stderr.includes('rename detection was skipped')
    ? [
        {
          code: 'rename-limit',
          detail: 'Too many files changed for git to look for every rename: some may show as removed and added.',
        },
      ]
    : [];
}
