import type {LoggedCommit} from '../git/history/commitLog';
import type {Host} from './hosts/host';

/**
 * The pull request of each commit that has one: its own message names it, or the message of the merge that brought it;
 * of several merges, as in a branch of branches, the innermost.
 *
 * @param commits no parent before its child
 * @returns numbers by object id
 */
export function pullRequestNumbers(
  commits: readonly LoggedCommit[],
  host: Pick<Host, 'pullRequestIn'>,
): Map<string, number> {
  const parents = new Map(commits.map((commit) => [commit.oid, commit.parents]));
  const numbers = new Map<string, number>();
  const merged = new Map<string, number>();
  for (const {oid, parents: own, message} of [...commits].reverse()) {
    const number = host.pullRequestIn(message);
    if (number === null) {
      continue;
    }
    numbers.set(oid, number);
    for (const brought of own.length > 1 ? broughtBy(own, parents) : []) {
      merged.set(brought, merged.get(brought) ?? number);
    }
  }
  return new Map([...merged, ...numbers]);
}

/** Commits that a merge adds to its first parent's history. */
function broughtBy([first = '', ...others]: readonly string[], parents: ReadonlyMap<string, string[]>): string[] {
  const before = reachable([first], parents);
  return [...reachable(others, parents)].filter((oid) => !before.has(oid));
}

function reachable(starts: readonly string[], parents: ReadonlyMap<string, string[]>): Set<string> {
  const found = new Set<string>();
  const open = [...starts];
  for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
    if (parents.has(oid) && !found.has(oid)) {
      found.add(oid);
      open.push(...(parents.get(oid) ?? []));
    }
  }
  return found;
}
