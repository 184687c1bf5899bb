import {needsDocuments, rangeImpact} from '../analysis/rangeImpact';
import {readHeadTree, type TreeLimits, type UnreadTree} from '../git/headTree';
import type {Repository} from '../git/openRepository';
import type {RangeImpact} from '../model/impact';
import type {ResolvedRange} from '../model/range';
import type {Warning} from '../model/report';
import type {RangeReading} from './readRange';

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

/**
 * Reads as much of the head's tree as the range gives reason to, and says what the range does to the files in it.
 *
 * @throws {GitError} where the run is stopped
 */
export async function readImpact(
  repository: Repository,
  {head}: ResolvedRange,
  reading: RangeReading,
  limits: TreeLimits,
): Promise<ReadImpact> {
  const files = reading.texts;
  const tree = await readHeadTree(repository, head.oid, limits, needsDocuments(files));
  if (typeof tree === 'string') {
    return {impact: rangeImpact(files, null), warnings: [{code: tree, detail: details[tree]}]};
  }
  return {impact: rangeImpact(files, tree), warnings: []};
}
