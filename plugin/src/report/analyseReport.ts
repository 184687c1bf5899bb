import {analyseRange, type AnalysisOptions} from '../analysis/analyseRange';
import type {Store} from '../cache/store';
import type {RangeAnalysis} from '../model/analysis';
import type {ChangedFile, FileChange} from '../model/fileChange';
import type {FileBlobs} from '../model/report';

/**
 * Everything that the analysis of a report depends on, and with it the key under which it is kept: what is added here is a
 * part of both. Texts are not in it, as the ids in `changes` say which they are; they are read only where nothing is kept.
 */
export interface AnalysisInput {
  changes: FileChange[];
  /** In the order of the changes. */
  blobs: (FileBlobs | null)[];
  options: AnalysisOptions;
}

/** The analysis of a report, from the cache where it was made before. */
export async function analyseReport(
  input: AnalysisInput,
  readTexts: () => Promise<Omit<ChangedFile, 'change'>[]>,
  store: Store,
): Promise<RangeAnalysis> {
  const key = ['analysis', input];
  const kept = await store.recall(key);
  if (kept !== undefined) {
    return kept as RangeAnalysis;
  }
  const analysis = await analyse(input, await readTexts());
  await store.keep(key, analysis);
  return analysis;
}

/** Sees nothing but the input and the texts that it names. */
async function analyse(
  {changes, blobs, options}: AnalysisInput,
  texts: readonly Omit<ChangedFile, 'change'>[],
): Promise<RangeAnalysis> {
  return analyseRange(
    changes.map((change, index) => ({base: null, head: null, ...texts[index], blobs: blobs[index] ?? null, change})),
    options,
  );
}
