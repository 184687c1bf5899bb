import type {Git} from '../git/git';
import {emptyTree, mergeBases} from '../git/history/history';
import type {ResolvedRange} from '../model/range';
import type {Host} from './hosts/host';

/**
 * The host's own view of a range. Some hosts know `A...B` only, which shows the diff of `A..B` where A is an ancestor of
 * B: git is asked for that only where the host needs to know.
 */
export async function findCompareUrl(host: Host | null, range: ResolvedRange, git: Git): Promise<string | null> {
  const {notation, mergeBase} = range;
  const sides = {base: range.base.oid, head: range.head.oid, notation};
  const url = host?.compareUrl({...sides, mergeBase}) ?? null;
  if (host === null || url !== null || notation === '...' || range.base.oid === range.head.oid) {
    return url;
  }
  const [ancestor = null] = await commonAncestors(git, range);
  return host.compareUrl({...sides, mergeBase: ancestor});
}

/** The empty tree is no commit and has no ancestors. */
async function commonAncestors(git: Git, {base, head}: ResolvedRange): Promise<string[]> {
  return Object.values(emptyTree).includes(base.oid) ? [] : mergeBases(git, base.oid, head.oid);
}
