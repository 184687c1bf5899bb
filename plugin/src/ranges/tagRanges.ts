import {emptyTree} from '../git/history/history';
import type {Repository} from '../git/opening/openRepository';
import {listTags, type GitTag} from '../git/history/refs';
import type {Problem} from '../model/problem';
import type {RangeSpec} from '../model/range';
import type {TagRanges} from '../options';
import {deepenHint} from './findCommit';
import {slugify} from './slug';
import {failed, type Expansion} from './source';
import {tagSteps, type TagStep} from './tagSteps';
import {parseTagVersion} from './tagVersion';
import {tagMatcher} from './tagMatcher';

/**
 * One range for each tag: from the tag before it, see {@link tagSteps}. Tags of one commit are compared against the same tag
 * and so become one report, named after the last of them; the limit counts them once.
 */
export async function tagRanges(repository: Repository, source: TagRanges, origin: string): Promise<Expansion> {
  const matches = tagMatcher(source.tags);
  const tags = (await listTags(repository.git)).filter(
    ({name}) => matches(name) && (source.prereleases || !isPrerelease(name)),
  );
  if (tags.length === 0) {
    return withoutTags(repository, source, origin);
  }
  const steps = tagSteps(tags, source.sort).filter((step) => step.before !== null || source.first === 'empty-tree');
  const specs = chooseSteps(steps, source.limit).map((step) =>
    toSpec(step, emptyTree[repository.facts.objectFormat], origin),
  );
  return {specs, notes: [], problems: []};
}

function isPrerelease(name: string): boolean {
  return (parseTagVersion(name)?.version.prerelease.length ?? 0) > 0;
}

function withoutTags(repository: Repository, source: TagRanges, origin: string): Expansion {
  const what = `${JSON.stringify(source.tags)} matches no tag`;
  return repository.facts.shallow
    ? failed(missingTags(repository, `${origin}.tags`, what))
    : {specs: [], notes: [`${origin}: ${what}, so it makes no range.`], problems: []};
}

/** Shallow clones come without tags, or with those of the newest commits alone. */
export function missingTags(repository: Repository, where: string, what: string): Problem {
  return {where, what: `${what} of this shallow clone`, fix: deepenHint(repository)};
}

function chooseSteps(steps: readonly TagStep[], limit = Infinity): TagStep[] {
  const groups = new Map<string, TagStep[]>();
  for (const step of steps) {
    const commits = `${step.before?.oid ?? ''}..${step.tag.oid}`;
    // The last name goes first, since the first one gives the report its name.
    groups.set(commits, [step, ...(groups.get(commits) ?? [])]);
  }
  return [...groups.values()].slice(-limit).flat();
}

function toSpec({tag, before}: {tag: GitTag; before: GitTag | null}, empty: string, origin: string): RangeSpec {
  return {base: before?.ref ?? empty, head: tag.ref, notation: '..', title: tag.name, slug: slugify(tag.name), origin};
}
