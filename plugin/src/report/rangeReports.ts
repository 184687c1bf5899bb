import {noStore, type Store} from '../cache/store';
import type {Repository} from '../git/opening/openRepository';
import type {Messages} from '../locales';
import type {ResolvedRange} from '../model/range';
import type {ReportJson} from '../model/report';
import type {PluginOptions} from '../options';
import {rangeSlug} from '../ranges/slug';
import {analyseReport} from './analyseReport';
import {buildReport, type ReportFile, type ReportParts} from './buildReport';
import {commitWarnings, fileCommits} from './fileCommits';
import {selectImpact} from '../analysis/range/rangeImpact';
import {lineUrl} from './fileLinks';
import {findCompareUrl} from './findCompareUrl';
import type {Host} from './hosts/host';
import {readImpact, type ReadImpact} from './headImpact';
import type {ReportPhrases} from './phrases';
import {rangeTitle} from './rangeTitle';
import type {RangeReading} from './rangeReading';
import type {ReportTexts} from './reportTexts';
import {selectFiles, shownPath, type SelectedFiles} from './selectFiles';
import {withRange} from './withRange';

/** What is the same for every range. */
export interface Surroundings {
  repository: Repository;
  options: PluginOptions;
  host: Host | null;
  messages: Messages;
  phrases: ReportPhrases;
  store: Store;
}

export interface RangeReports {
  /** One for each category, or one. */
  reports: ReportJson[];
  /** By the slugs of the reports. */
  texts: [slug: string, texts: ReportTexts][];
  /** Number of reports that are left out because nothing in them changed. */
  skipped: number;
}

/**
 * Makes the reports of one range.
 *
 * @throws {GitError} where the run is stopped, with the range in the message
 */
export async function rangeReports(
  range: ResolvedRange,
  reading: RangeReading,
  surroundings: Surroundings,
): Promise<RangeReports> {
  const {options, repository} = surroundings;
  const selections = selectFiles(reading.diff.files, options);
  const wanted = selections.filter(({changes}) => changes.length > 0 || !range.skipIfEmpty);
  const compareUrl = await findCompareUrl(surroundings.host, range, repository.git);
  const impact = await readImpact({repository, range, reading}, options.limits, surroundings.store).catch(
    (error: unknown) => {
      throw withRange(error, range);
    },
  );
  const reports: ReportJson[] = [];
  const texts: RangeReports['texts'] = [];
  for (const selected of wanted) {
    const own = textsOf({range, reading, chosen: selected.changes}, surroundings);
    const report = await makeReport({range, reading, selected, texts: own, compareUrl, ...impact}, surroundings);
    reports.push(report);
    texts.push([report.slug, own]);
  }
  return {reports, texts, skipped: selections.length - wanted.length};
}

interface ReportSource extends ReadImpact {
  range: ResolvedRange;
  reading: RangeReading;
  selected: SelectedFiles;
  texts: ReportTexts;
  compareUrl: string | null;
}

async function makeReport(
  {range, reading, selected, texts, compareUrl, impact: whole, warnings}: ReportSource,
  {host, messages, phrases, options}: Surroundings,
): Promise<ReportJson> {
  const {locale} = messages;
  const {changes: chosen} = selected;
  const positions = chosen.map(({index}) => index);
  const impact = selectImpact(whole, positions);
  const blobs = chosen.map(({index}) => reading.contents[index]?.blobs ?? null);
  const input = {changes: texts.changes, blobs, options: {locale, messages, rules: options.rules, impact}};
  const analysis = await analyseReport(input, texts.read, texts.store);
  const inRepository = chosen.flatMap(({index}) => reading.diff.files[index] ?? []);
  const {commits, ofFiles} = fileCommits(reading.log, inRepository, host);
  const files = chosen.map(({index, change, repositoryPath, repositoryOldPath}, position): ReportFile => {
    const [content, said] = [reading.contents[index], analysis.files[position]];
    if (!content || !said) {
      throw new Error(`nothing was said of ${repositoryPath}: a report accounts for every file`);
    }
    return {change, repositoryPath, repositoryOldPath, content, analysis: said, commits: ofFiles[position] ?? []};
  });
  return buildReport({
    range: {...range, commits: reading.commits},
    ...namesOf(range, phrases),
    locale,
    category: selected.category,
    files,
    insights: analysis.insights,
    groups: analysis.groups,
    gatherings: analysis.gatherings,
    commits,
    impact,
    shown: (path) => shownPath(options.root, path),
    gitFiles: reading.diff.files.length,
    excluded: selected.excluded,
    warnings: [...reading.diff.warnings, ...commitWarnings(reading.log, options.limits.commits), ...warnings],
    host,
    compareUrl,
    phrases,
  });
}

function namesOf(range: ResolvedRange, phrases: ReportPhrases): Pick<ReportParts, 'slug' | 'title' | 'date'> {
  return {
    slug: rangeSlug(range),
    title: range.title ?? rangeTitle(range.base.ref, range.head.ref, phrases),
    date: range.date ?? range.head.date.slice(0, 10),
  };
}

function textsOf(
  {range, reading, chosen}: Pick<ReportSource, 'range' | 'reading'> & {chosen: SelectedFiles['changes']},
  {host, store}: Surroundings,
): ReportTexts {
  return {
    changes: chosen.map(({change}) => change),
    read: async () => {
      const texts = await reading.texts();
      return chosen.map(({index}) => texts[index] ?? {base: null, head: null});
    },
    lineUrl: (index, side, line) => {
      const file = chosen[index];
      return file && host ? lineUrl(host, side, {file, range, line}) : null;
    },
    // Of an incomplete clone, the texts are not those that the ids name.
    store: reading.complete ? store : noStore,
  };
}
