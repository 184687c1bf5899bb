import type {ChangedFile, FileChange} from '../../model/fileChange';
import type {MadeReports} from '../../report/makeReports';
import type {ReportTexts} from '../../report/reportTexts';
import {unchangedLines, type FileRemainder} from './unchangedLines';

/** What pages can show of a file outside its hunks: nothing, too much, or the lines. */
export type FileUnchanged = FileRemainder | 'too-large' | null;

/** By the slug of the report and the anchor of the file; files without unchanged lines are not in it. */
export type UnchangedOfReports = ReadonlyMap<string, ReadonlyMap<string, Exclude<FileUnchanged, null>>>;

/**
 * Reads what lies around the hunks of all reports: from the texts that the analysis has read, or from the cache.
 *
 * @param maxBytes of one file; with 0 nothing is read
 */
export async function readUnchanged(
  {reports, texts}: Pick<MadeReports, 'reports' | 'texts'>,
  maxBytes: number,
): Promise<UnchangedOfReports> {
  const result = new Map<string, Map<string, Exclude<FileUnchanged, null>>>();
  for (const {slug, files} of maxBytes > 0 ? reports : []) {
    const own = texts.get(slug);
    const found = own ? await ofReport(own, maxBytes) : [];
    const entries = files.flatMap(({anchor}, index) => {
      const unchanged = found[index];
      return unchanged ? [[anchor, unchanged] as const] : [];
    });
    result.set(slug, new Map(entries));
  }
  return result;
}

async function ofReport({changes, read, store}: ReportTexts, maxBytes: number): Promise<FileUnchanged[]> {
  // Contents are not in the key, as the ids of the objects say which they are.
  const key = ['unchanged', maxBytes, changes];
  const kept = await store.recall(key);
  if (kept !== undefined) {
    return kept as FileUnchanged[];
  }
  const texts = await read();
  const found = changes.map((change, index) => ofFile(change, texts[index], maxBytes));
  await store.keep(key, found);
  return found;
}

/** A file that came or went, and a submodule, has no line outside its hunk. */
function ofFile(
  {base, head, hunks}: FileChange,
  texts: Pick<ChangedFile, 'base' | 'head'> | undefined,
  maxBytes: number,
): FileUnchanged {
  const isModule = [base, head].some((side) => side?.mode === '160000');
  if (base === null || head === null || hunks === null || hunks.length === 0 || isModule) {
    return null;
  }
  if (typeof texts?.base !== 'string' || typeof texts.head !== 'string') {
    return 'too-large';
  }
  const found = unchangedLines({base: texts.base, head: texts.head}, hunks);
  return found !== null && sizeOf(found) > maxBytes ? 'too-large' : found;
}

function sizeOf({gaps}: FileRemainder): number {
  return gaps.reduce((sum, gap) => sum + gap.reduce((bytes, line) => bytes + Buffer.byteLength(line) + 1, 0), 0);
}
