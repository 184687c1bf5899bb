import {emptyTree} from '../git/history/history';
import type {Repository} from '../git/opening/openRepository';
import {listTags} from '../git/history/refs';
import type {RangeSpec} from '../model/range';
import type {UnreleasedRange} from '../options';
import {findCommit} from './findCommit';
import {failed, type Expansion} from './source';
import {missingTags} from './tagRanges';
import {newestTag} from './tagSteps';
import {tagMatcher} from './tagMatcher';

/**
 * What a branch has that is not released: from the newest tag that is reachable from it, see {@link newestTag}, or from a
 * given ref. There is always one range, also where nothing is new, so that its page keeps its URL.
 */
export async function unreleasedRange(
  repository: Repository,
  source: UnreleasedRange,
  origin: string,
): Promise<Expansion> {
  const head = await findCommit(repository, `${origin}.unreleased`, source.unreleased);
  if (typeof head !== 'string') {
    return failed(head);
  }
  if (source.since === undefined) {
    return sinceNewestTag(repository, source, head, origin);
  }
  const start = await findCommit(repository, `${origin}.since`, source.since);
  return typeof start === 'string'
    ? {specs: [toSpec(source, source.since, origin)], notes: [], problems: []}
    : failed(start);
}

async function sinceNewestTag(
  repository: Repository,
  source: UnreleasedRange,
  head: string,
  origin: string,
): Promise<Expansion> {
  const matches = tagMatcher(source.tags);
  const newest = newestTag((await listTags(repository.git, head)).filter(({name}) => matches(name)));
  if (newest !== null) {
    return {specs: [toSpec(source, newest.ref, origin)], notes: [], problems: []};
  }
  const what = `${JSON.stringify(source.tags)} matches no tag`;
  if (repository.facts.shallow) {
    return failed(missingTags(repository, `${origin}.tags`, what));
  }
  const note = `${origin}: ${what} that is reachable from ${source.unreleased}, so it begins at the start of history.`;
  return {specs: [toSpec(source, emptyTree[repository.facts.objectFormat], origin)], notes: [note], problems: []};
}

function toSpec({unreleased, title = 'Unreleased', slug}: UnreleasedRange, base: string, origin: string): RangeSpec {
  return {base, head: unreleased, notation: '..', title, slug, origin};
}
