import semver from 'semver';
import type {GitTag} from '../git/history/refs';
import {parseTagVersion, type TagVersion} from './tagVersion';

export type TagSort = 'semver' | 'date';

/** A tag and the one that it is compared against; null where it is the first. */
export interface TagStep {
  tag: GitTag;
  before: GitTag | null;
}

interface Candidate extends GitTag {
  version: TagVersion | null;
}

/**
 * Puts each tag against the one before it. That is always a tag that is not younger and names another commit, so a new tag
 * never changes the steps of those that are there. Which of them it is:
 *
 * - by date, and for a name without a version: the youngest;
 * - for a version: the next lower one with the same prefix (`pkg@1.3.0` after `pkg@1.2.0`, `v2.0.0` after `v1.9.0`), or a
 *   name without a version where that is younger still.
 *
 * Age is the committer date of the tag's commit; at the same date, names without a version come first, then prefix, version and
 * the bytes of the name decide.
 *
 * @returns oldest first
 */
export function tagSteps(tags: readonly GitTag[], sort: TagSort): TagStep[] {
  const older: Candidate[] = [];
  const odd: Candidate[] = [];
  const families = new Map<string, Candidate[]>();
  return byAge(tags).map((tag) => {
    const family = sort === 'semver' ? familyOf(families, tag) : null;
    const before = family ? beforeVersion(family, odd, tag) : lastOfOtherCommit(older, older.length, tag);
    older.push(tag);
    if (family) {
      family.splice(insertionIndex(family, tag), 0, tag);
    } else {
      odd.push(tag);
    }
    return {tag, before};
  });
}

/**
 * The tag that nothing comes after: the youngest, or where that is a version, the highest with the same prefix.
 *
 * @returns null where there is no tag
 */
export function newestTag(tags: readonly GitTag[]): GitTag | null {
  const candidates = byAge(tags);
  const youngest = candidates.at(-1);
  const family = candidates.filter((tag) => tag.version && tag.version.prefix === youngest?.version?.prefix);
  return family.sort(compareNames).at(-1) ?? youngest ?? null;
}

function byAge(tags: readonly GitTag[]): Candidate[] {
  return tags.map((tag) => ({...tag, version: parseTagVersion(tag.name)})).sort(compareAge);
}

function compareAge(a: Candidate, b: Candidate): number {
  return Date.parse(a.date) - Date.parse(b.date) || compareNames(a, b);
}

/** Names without a version first, then by prefix, version and name. */
function compareNames(a: Candidate, b: Candidate): number {
  if (!a.version || !b.version) {
    return Number(Boolean(a.version)) - Number(Boolean(b.version)) || compareText(a.name, b.name);
  }
  return (
    compareText(a.version.prefix, b.version.prefix) ||
    semver.compareBuild(a.version.version, b.version.version) ||
    compareText(a.name, b.name)
  );
}

function compareText(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function familyOf(families: Map<string, Candidate[]>, tag: Candidate): Candidate[] | null {
  if (!tag.version) {
    return null;
  }
  const family = families.get(tag.version.prefix) ?? [];
  families.set(tag.version.prefix, family);
  return family;
}

function beforeVersion(family: readonly Candidate[], odd: readonly Candidate[], tag: Candidate): Candidate | null {
  const lower = lastOfOtherCommit(family, insertionIndex(family, tag), tag);
  const oddOne = lastOfOtherCommit(odd, odd.length, tag);
  return oddOne && (!lower || compareAge(lower, oddOne) < 0) ? oddOne : lower;
}

function lastOfOtherCommit(tags: readonly Candidate[], end: number, tag: Candidate): Candidate | null {
  let index = end - 1;
  while (tags[index]?.oid === tag.oid) {
    index -= 1;
  }
  return tags[index] ?? null;
}

/** Where a tag belongs in a family that is in order. */
function insertionIndex(family: readonly Candidate[], tag: Candidate): number {
  let [low, high] = [0, family.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = family[middle];
    [low, high] = other && compareNames(other, tag) > 0 ? [low, middle] : [middle + 1, high];
  }
  return low;
}
