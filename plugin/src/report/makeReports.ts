import {analyseRange} from '../analysis/analyseRange';
import {readRemoteUrl} from '../git/repository';
import type {Repository} from '../git/openRepository';
import {messagesFor} from '../locales';
import type {ResolvedRange} from '../model/range';
import type {ReportJson} from '../model/report';
import type {PluginOptions} from '../options';
import {findRanges} from '../ranges/findRanges';
import {rangeSlug, shortRef} from '../ranges/slug';
import {buildReport} from './buildReport';
import {detectHost} from './hostLinks';
import type {Host} from './hosts/host';
import {judgeProblems, type MissingRange} from './judgeProblems';
import {openSource, type ReportContext} from './openSource';
import {createPhrases, type ReportPhrases} from './phrases';
import {readRange, type RangeReading} from './readRange';
import {selectFiles, type SelectedFiles} from './selectFiles';

export interface MadeReports {
  /** In the order of the configuration. */
  reports: ReportJson[];
  /** Ranges that the clone does not hold, where the options allow to go on without them. */
  missing: MissingRange[];
  /** What the index must say beside the reports, plain text. */
  notes: string[];
  /** Further slugs of reports, by the report's own. */
  aliases: {slug: string; alias: string}[];
}

/** What is the same for every range. */
interface Surroundings {
  repository: Repository;
  options: PluginOptions;
  host: Host | null;
  locale: string;
  phrases: ReportPhrases;
}

/**
 * Makes every report that the options ask for.
 *
 * @throws {UserError} with all problems that were found in the repository and the ranges
 * @throws {GitError} where git fails for another reason
 */
export async function makeReports(options: PluginOptions, context: ReportContext): Promise<MadeReports> {
  const repository = await openSource(options, context);
  const messages = messagesFor(context.locale);
  const phrases = createPhrases(messages);
  const found = await findRanges(repository, options);
  const missing = judgeProblems(found, options, context);
  const surroundings = {
    repository,
    options,
    host: await findHost(repository, options),
    locale: messages.locale,
    phrases,
  };

  const made: {range: ResolvedRange; reports: ReportJson[]; skipped: number}[] = [];
  for (const range of found.ranges) {
    made.push({range, ...(await reportsOfRange(range, surroundings))});
  }
  const skipped = made.reduce((sum, {skipped: count}) => sum + count, 0);
  return {
    reports: made.flatMap(({reports}) => reports),
    missing,
    notes: [...found.notes, ...(skipped > 0 ? [phrases.note('skipped', {reports: skipped})] : [])],
    aliases: made.flatMap(({range, reports}) => aliasesOf(range, reports)),
  };
}

async function findHost(repository: Repository, options: PluginOptions): Promise<Host | null> {
  const url = repository.url ?? (await readRemoteUrl(repository.git, options.remote));
  return detectHost(url, options.host);
}

async function reportsOfRange(
  range: ResolvedRange,
  surroundings: Surroundings,
): Promise<{reports: ReportJson[]; skipped: number}> {
  const {options, repository} = surroundings;
  const reading = await readRange(repository.git, range, {context: options.context, ...options.limits});
  const selections = selectFiles(reading.diff.files, options);
  const wanted = selections.filter(({changes}) => changes.length > 0 || !range.skipIfEmpty);
  const reports: ReportJson[] = [];
  for (const selected of wanted) {
    reports.push(await makeReport(range, reading, selected, surroundings));
  }
  return {reports, skipped: selections.length - wanted.length};
}

async function makeReport(
  range: ResolvedRange,
  reading: RangeReading,
  selected: SelectedFiles,
  {host, locale, phrases}: Surroundings,
): Promise<ReportJson> {
  const members = selected.changes.map(({index, change}) => ({
    text: {base: null, head: null, ...reading.texts[index], change},
    kind: reading.kinds[index] ?? null,
  }));
  const texts = members.map(({text}) => text);
  return buildReport({
    range,
    slug: rangeSlug(range),
    title: range.title ?? `${shortRef(range.base.ref)} → ${shortRef(range.head.ref)}`,
    date: range.date ?? range.head.date.slice(0, 10),
    locale,
    selected,
    gitFiles: reading.diff.files.length,
    warnings: reading.diff.warnings,
    analysis: await analyseRange(texts, {locale}),
    texts,
    binaryKinds: members.map(({kind}) => kind),
    host,
    phrases,
  });
}

/** A category's report takes the category's name behind each of the range's slugs. */
function aliasesOf(range: ResolvedRange, reports: readonly ReportJson[]): MadeReports['aliases'] {
  const own = rangeSlug(range);
  return (range.aliases ?? []).flatMap((alias) =>
    reports.map(({slug}) => ({slug, alias: alias + slug.slice(own.length)})),
  );
}
