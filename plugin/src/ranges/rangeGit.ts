import {readFirstParents} from '../git/history/firstParents';
import type {Git} from '../git/git';
import {commitDates, mergeBases} from '../git/history/history';
import {listRefs, listTags} from '../git/history/refs';
import type {Commitish} from '../model/report';
import {UserError, type DaysOfHistory, type RangesGit} from '../options';
import {resolveRef, unknownRef} from './resolveRef';
import {tagMatcher} from './tagMatcher';

/** The repository as a function that gives ranges sees it. It can be read and not be changed. */
export function createRangeGit(git: Git): RangesGit {
  return {
    repository: git.folder,
    tags: async (glob) => matchingTags(git, glob),
    resolve: async (ref) => {
      const oid = await resolveRef(git, ref);
      return oid === null ? null : toCommitish(git, ref, oid);
    },
    commits: async (ref, days = {}) => firstParents(git, ref, days),
    mergeBase: async (a, b) => {
      const [left, right] = [await resolveRef(git, a), await resolveRef(git, b)];
      const [oid] = left === null || right === null ? [] : await mergeBases(git, left, right);
      return oid === undefined ? null : toCommitish(git, oid, oid);
    },
  };
}

async function matchingTags(git: Git, glob: string | undefined): Promise<Commitish[]> {
  const matches = glob === undefined ? () => true : tagMatcher(glob);
  const tags = (await listTags(git)).filter(({name}) => matches(name));
  // The tags come in the order of their names, which a stable sort keeps for those of one date.
  return tags.sort((a, b) => Date.parse(a.date) - Date.parse(b.date)).map(({ref, oid, date}) => ({ref, oid, date}));
}

async function firstParents(git: Git, ref: string, {since = '', until = '9999'}: DaysOfHistory): Promise<Commitish[]> {
  const head = await resolveRef(git, ref);
  if (head === null) {
    throw new UserError([unknownRef('commits(ref)', ref, await listRefs(git))]);
  }
  const {commits} = await readFirstParents(git, head);
  return commits
    .reverse()
    .map(({oid, seconds}) => ({ref: oid, oid, date: new Date(seconds * 1000).toISOString()}))
    .filter(({date}) => date.slice(0, 10) >= since && date.slice(0, 10) <= until);
}

async function toCommitish(git: Git, ref: string, oid: string): Promise<Commitish> {
  return {ref, oid, date: (await commitDates(git, [oid])).get(oid) ?? ''};
}
