import {detectCi} from '../git/opening/ciHints';
import {openRepository, type Repository, type WantedRefs} from '../git/opening/openRepository';
import type {Messages} from '../locales';
import {UserError, type PluginOptions} from '../options';
import {cacheFolder} from './openResults';

export interface ReportContext {
  /** Absolute path that the option `repository` is relative to. */
  siteDir: string;
  /** Locale of the prose; where there is no catalogue for it, English is written and the report says so. */
  locale: string;
  /** Phrases for that locale; the plugin's own where none are given. */
  messages?: Messages;
  /** Variables of the process, for the hints that depend on where a build runs. */
  environment: Readonly<Record<string, string | undefined>>;
  /** Time of the run. Results are kept between runs only where it is given: their last use is noted. */
  now?: Date;
  /** Takes progress and notices, one line each. */
  log?: (message: string) => void;
  /** Takes what the options want as a warning. */
  warn?: (message: string) => void;
}

/**
 * Opens the repository that the options name.
 *
 * @throws {UserError} where there is none, or none that can be read
 */
export async function openSource(options: PluginOptions, context: ReportContext): Promise<Repository> {
  const {silenceSeconds, totalSeconds} = options.limits;
  const opened = await openRepository(options.repository, {
    siteDir: context.siteDir,
    cacheDir: cacheFolder(options.cache, context.siteDir),
    fetch: options.fetch,
    remote: options.remote,
    wanted: wantedRefs(options.ranges),
    ci: detectCi(context.environment),
    settings: {silenceSeconds, totalSeconds},
    ...(context.log ? {log: context.log} : {}),
  });
  if ('problem' in opened) {
    throw new UserError([opened.problem], 'The repository cannot be read');
  }
  return opened.repository;
}

/** Only ranges that stand in the options name their refs before git is asked. */
function wantedRefs(sources: PluginOptions['ranges']): WantedRefs {
  const refs = sources.flatMap((source) => ('base' in source ? [source.base, source.head] : []));
  return refs.length === sources.length * 2 ? refs : 'everything';
}
