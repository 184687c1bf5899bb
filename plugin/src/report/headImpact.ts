import type {Store} from '../cache/store';
import {losses} from '../analysis/range/lostAddresses';
import {needsDocuments, rangeImpact} from '../analysis/range/rangeImpact';
import {readHeadTree, type TreeLimits, type UnreadTree} from '../git/contents/headTree';
import type {Repository} from '../git/opening/openRepository';
import type {RangeImpact} from '../model/impact';
import type {ResolvedRange} from '../model/range';
import type {Warning} from '../model/report';
import type {RangeReading} from './rangeReading';

export interface ReadImpact {
  impact: RangeImpact;
  /** What could not be looked at. */
  warnings: Warning[];
}

const details: Record<UnreadTree, string> = {
  'tree-too-large':
    'The head has more documents than the limits allow to read, so that links that break, users of partials and unchanged translations were not looked for.',
  'tree-unread':
    'The clone lacks contents of the head, so that links that break, users of partials and unchanged translations were not looked for.',
};

/** The range that the impact is of. */
export interface ImpactSource {
  repository: Repository;
  range: ResolvedRange;
  reading: RangeReading;
}

/**
 * Reads as much of the head's tree as the range gives reason to, and says what the range does to the files in it; from the
 * cache, where that was said before.
 *
 * @throws {GitError} where the run is stopped
 */
export async function readImpact(
  {repository, range: {head}, reading}: ImpactSource,
  limits: TreeLimits,
  store: Store,
): Promise<ReadImpact> {
  // The ids of the head and of the changed files say which the tree and the texts are.
  const key = ['impact', {head: head.oid, changes: reading.diff.files, limits}];
  const kept = reading.complete ? await store.recall(key) : undefined;
  if (kept !== undefined) {
    return kept as ReadImpact;
  }
  const files = await reading.texts();
  const lost = losses(files);
  const tree = await readHeadTree(repository, head.oid, limits, needsDocuments(files, lost));
  const said: ReadImpact =
    typeof tree === 'string'
      ? {impact: rangeImpact(files, null, lost), warnings: [{code: tree, detail: details[tree]}]}
      : {impact: rangeImpact(files, tree, lost), warnings: []};
  // Another clone may have what this one lacks.
  if (reading.complete && tree !== 'tree-unread') {
    await store.keep(key, said);
  }
  return said;
}
