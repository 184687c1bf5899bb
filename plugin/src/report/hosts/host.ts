import {emptyTree} from '../../git/history/history';
import type {RangeNotation} from '../../model/report';

/** What a compare link needs of a range. */
export interface HostRange {
  /** Full oid of the base; the empty tree's, for the start of history. */
  base: string;
  /** Full oid of the head. */
  head: string;
  notation: RangeNotation;
  /** Best common ancestor of both where it is known; for `..` it may be given too, see `ancestralBase`. */
  mergeBase: string | null;
}

/** Web addresses of one repository. A link is null where the host has no page that shows just that. */
export interface Host {
  /** As the host calls itself: "GitHub". */
  name: string;
  /** Address of the repository, without a slash at the end; null where only a template is known. */
  webUrl: string | null;
  compareUrl(range: HostRange): string | null;
  commitUrl(oid: string): string | null;
  /** @param path Path in the repository, with `/`. */
  fileUrl(oid: string, path: string): string | null;
  /** @param line 1-based. */
  lineUrl(oid: string, path: string, line: number): string | null;
  /** Id of a file's diff in the page that `compareUrl` leads to; null where the host documents none. */
  diffId(path: string): string | null;
  /** How many files that page shows at most; null where there is no limit. */
  maxDiffs: number | null;
  /** Called a merge request on GitLab. */
  pullRequestUrl(number: number): string | null;
  /** Number of the pull request that a commit's message names in the words of this host; null where it names none. */
  pullRequestIn(message: string): number | null;
}

const emptyTrees = new Set(Object.values(emptyTree));

/** The empty tree is no commit, so that no host compares with it. */
export function startsAtEmptyTree(range: HostRange): boolean {
  return emptyTrees.has(range.base);
}

/**
 * The commit that the range's diff starts from, if it is an ancestor of the head, else null.
 * From such a base `..` and `...` show the same diff, so that it suits hosts that know one notation only.
 */
export function ancestralBase(range: HostRange): string | null {
  if (startsAtEmptyTree(range)) {
    return null;
  }
  return range.notation === '...' || range.mergeBase === range.base ? range.mergeBase : null;
}

/** Percent-encodes each segment, so that `#`, `?`, `%`, spaces and emoji stay part of the path. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

/** Half of a surrogate pair cannot be encoded; it becomes U+FFFD, as in git's output. */
export function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/[!'()*]/g, encodeReserved);
}

/** `encodeURIComponent` leaves these as they are, and a parenthesis ends a link in Markdown. */
function encodeReserved(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
