import {blobSource} from '../git/contents/blobSource';
import type {Repository} from '../git/opening/openRepository';
import {readRemoteUrl} from '../git/repository';
import {messagesFor, type Messages} from '../locales';
import type {BlobSource} from '../model/blobSource';
import type {ResolvedRange} from '../model/range';
import type {ReportJson} from '../model/report';
import type {PluginOptions} from '../options';
import {findRanges} from '../ranges/findRanges';
import {rangeSlug} from '../ranges/slug';
import {detectHost} from './hostLinks';
import type {Host} from './hosts/host';
import {judgeProblems, type MissingRange} from './judgeProblems';
import {openResults} from './openResults';
import {openSource, type ReportContext} from './openSource';
import {createPhrases} from './phrases';
import {rangeReports, type RangeReports} from './rangeReports';
import {RangeMemory} from './rangeMemory';
import {readRanges} from './readRanges';
import type {ReportTexts} from './reportTexts';
import {refuseEqualSlugs} from './refuseEqualSlugs';

export interface MadeReports {
  /** In the order of the configuration. */
  reports: ReportJson[];
  /** Ranges that the clone does not hold, where the options allow to go on without them. */
  missing: MissingRange[];
  /** What the index must say beside the reports, plain text. */
  notes: string[];
  /** Further slugs of reports, by the report's own. */
  aliases: {slug: string; alias: string}[];
  /** Absolute path of the repository's work tree; null for a bare one and for a clone of ours. */
  workTree: string | null;
  /** The phrases that the reports are told in. */
  messages: Messages;
  /** Contents of the repository, for the pictures on pages. */
  readBlobs: BlobSource;
  /** Of each report's files, by the report's slug. */
  texts: ReadonlyMap<string, ReportTexts>;
}

/**
 * A site is loaded once for each of its locales, and again at every change in development: what was read for one is
 * right for all, because the commits of a key never change.
 */
const ofThisProcess = new RangeMemory();

/**
 * Makes every report that the options ask for.
 *
 * @param memory what was read in this process
 * @throws {UserError} with all problems that were found in the repository and the ranges
 * @throws {GitError} where git fails for another reason
 */
export async function makeReports(
  options: PluginOptions,
  context: ReportContext,
  memory = ofThisProcess,
): Promise<MadeReports> {
  const repository = await openSource(options, context);
  const found = await findRanges(repository, options);
  found.notes.forEach((note) => context.log?.(note));
  const store = await openResults(options, context);
  const {read, unreadable, kept} = await readRanges(repository, found.ranges, options, {memory, store});
  const messages = context.messages ?? messagesFor(context.locale);
  const phrases = createPhrases(messages);
  const missing = judgeProblems(found, unreadable, options, {...context, phrases});
  const host = await findHost(repository, options);
  const surroundings = {repository, options, host, messages, phrases, store};
  const made: (RangeReports & {range: ResolvedRange})[] = [];
  for (const {range, reading} of read) {
    made.push({range, ...(await rangeReports(range, reading, surroundings))});
  }
  await store.tidy();
  if (kept > 0) {
    context.log?.(`Ranges read from the cache: ${kept} of ${found.ranges.length}.`);
  }
  const reports = made.flatMap((one) => one.reports);
  const aliases = made.flatMap((one) => aliasesOf(one.range, one.reports));
  refuseEqualSlugs([...reports, ...missing, ...aliases.map(({slug, alias}) => ({slug: alias, title: slug}))]);
  const skipped = made.reduce((sum, {skipped: count}) => sum + count, 0);
  const texts = new Map(made.flatMap((one) => one.texts));
  const readBlobs = blobSource(repository);
  return {
    reports,
    missing,
    aliases,
    texts,
    messages,
    readBlobs,
    workTree: repository.url === null ? repository.facts.workTree : null,
    notes: skipped > 0 ? [phrases.note('skipped', {reports: skipped})] : [],
  };
}

async function findHost(repository: Repository, options: PluginOptions): Promise<Host | null> {
  const url = repository.url ?? (await readRemoteUrl(repository.git, options.remote));
  return detectHost(url, options.host, options.fork === null ? {} : {fork: options.fork});
}

/** A category's report takes the category's name behind each of the range's slugs. */
function aliasesOf(range: ResolvedRange, reports: readonly ReportJson[]): MadeReports['aliases'] {
  const own = rangeSlug(range);
  return (range.aliases ?? []).flatMap((alias) =>
    reports.map(({slug}) => ({slug, alias: alias + slug.slice(own.length)})),
  );
}
