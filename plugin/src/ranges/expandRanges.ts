import type {Repository} from '../git/opening/openRepository';
import type {PluginOptions, RangeSource} from '../options';
import {calendarRanges} from './calendarRanges';
import {explicitRange} from './explicitRange';
import {givenRanges} from './givenRanges';
import type {Expansion} from './source';
import {tagRanges} from './tagRanges';
import {unreleasedRange} from './unreleasedRange';

/**
 * Turns the option `ranges` into ranges of two refs each: in the order of the option, and those of one source oldest first.
 * A source that fails gives problems and keeps no other one from giving its ranges.
 *
 * @throws {GitError | GitTimeoutError}
 */
export async function expandRanges(repository: Repository, sources: PluginOptions['ranges']): Promise<Expansion> {
  return expandList(repository, sources, 'ranges');
}

async function expandList(repository: Repository, sources: readonly RangeSource[], origin: string): Promise<Expansion> {
  const all: Expansion = {specs: [], notes: [], problems: []};
  for (const [index, source] of sources.entries()) {
    const {specs, notes, problems} = await expandSource(repository, source, `${origin}[${index}]`);
    all.specs.push(...specs);
    all.notes.push(...notes);
    all.problems.push(...problems);
  }
  return all;
}

async function expandSource(repository: Repository, source: RangeSource, origin: string): Promise<Expansion> {
  if (typeof source === 'function') {
    const {given, problems} = await givenRanges(repository.git, source, origin);
    const {specs, notes, problems: more} = await expandList(repository, given, `${origin}()`);
    return {specs, notes, problems: [...problems, ...more]};
  }
  // A source of unreleased changes may name tags too, so it is told first.
  if ('unreleased' in source) {
    return unreleasedRange(repository, source, origin);
  }
  if ('tags' in source) {
    return tagRanges(repository, source, origin);
  }
  return 'every' in source ? calendarRanges(repository, source, origin) : explicitRange(source, origin);
}
