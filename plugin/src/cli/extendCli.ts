import type {Plugin} from '@docusaurus/types';
import type {Messages} from '../locales';
import type {ReportJson} from '../model/report';
import {parseRangeNotation, UserError, validateChangelogOptions, type PluginOptions} from '../options';
import {reportJson} from '../output/json';
import {reportMarkdown} from '../output/markdown/reportMarkdown';
import {isInLanguage, phraseLocales, sitePhrases, type PhrasesSource} from '../output/phrases/sitePhrases';
import {makeReports} from '../report/makeReports';
import type {ReportContext} from '../report/openSource';
import {localeProblems} from './argumentProblems';
import {unknownLocale} from './unknownLocale';

type SiteCommands = Parameters<NonNullable<Plugin['extendCli']>>[0];

const printers = {markdown: reportMarkdown, json: reportJson};

/**
 * Adds `docusaurus changelog:report [SLUG|RANGE]...`, with the site's options. A site with several instances of the
 * plugin has one command for each, with the instance's id behind a colon, as the docs plugin has.
 */
export function extendCli(
  cli: SiteCommands,
  options: PluginOptions,
  siteContext: ReportContext,
  source: PhrasesSource,
): void {
  const name = options.id === 'default' ? 'changelog:report' : `changelog:report:${options.id}`;
  cli
    .command(`${name} [ranges...]`)
    .description('Print reports of the changelog: all, or those of the given slugs or ranges')
    .option('--format <format>', 'markdown or json', 'markdown')
    .option('--locale <locale>', 'language of the prose', siteContext.locale)
    .action(async (wanted: string[], {format, locale}: {format: string; locale: string}) => {
      const print = printers[checkFormat(format)];
      // Standard output belongs to the reports, and the site's notices go there.
      const log = (message: string): void => void process.stderr.write(`${message}\n`);
      const context = {...siteContext, locale, messages: phrasesFor(locale, siteContext.locale, source), log};
      const reports = await selectReports(wanted, options, context);
      process.stdout.write(await print(reports));
    });
}

/** A site falls back to English without a word; who asks for a language by name is told that there is none. */
function phrasesFor(locale: string, siteLocale: string, source: PhrasesSource): Messages {
  const problems = locale === siteLocale ? [] : localeProblems(locale);
  if (problems.length > 0) {
    throw new UserError(problems, 'The command line is not valid');
  }
  const messages = sitePhrases(source, locale);
  if (locale !== siteLocale && !isInLanguage(messages, locale)) {
    throw unknownLocale(locale, phraseLocales(source));
  }
  return messages;
}

function checkFormat(format: string): keyof typeof printers {
  if (format in printers) {
    return format as keyof typeof printers;
  }
  throw new UserError(
    [{where: '--format', what: 'is no form of a report', received: format, expected: 'markdown or json'}],
    'The command line is not valid',
  );
}

/** Ranges are made with the options of the site; slugs are looked up among the reports of the site. */
async function selectReports(
  wanted: readonly string[],
  options: PluginOptions,
  context: ReportContext,
): Promise<ReportJson[]> {
  const ranges = wanted.filter((name) => parseRangeNotation(name) !== null);
  const slugs = wanted.filter((name) => !ranges.includes(name));
  const ofSite = slugs.length > 0 || wanted.length === 0 ? (await makeReports(options, context)).reports : [];
  const unknown = slugs.filter((slug) => !ofSite.some((report) => report.slug === slug));
  if (unknown.length > 0) {
    throw unknownSlugs(unknown, ofSite);
  }
  // The option's own parser gives the ranges their defaults and their checks.
  const parsed = validateChangelogOptions({ranges}).ranges;
  const ofRanges = ranges.length > 0 ? (await makeReports({...options, ranges: parsed}, context)).reports : [];
  return [...ofSite.filter((report) => wanted.length === 0 || slugs.includes(report.slug)), ...ofRanges];
}

function unknownSlugs(slugs: readonly string[], reports: readonly ReportJson[]): UserError {
  const known = reports.map(({slug}) => slug).join(', ');
  return new UserError(
    slugs.map((slug) => ({
      where: 'changelog:report',
      what: 'names no report of this site, and is no range',
      received: slug,
      expected:
        known === ''
          ? 'a range such as v1.0..v1.1; the site has no report'
          : `one of ${known}, or a range such as v1.0..v1.1`,
    })),
    'The command line is not valid',
  );
}
