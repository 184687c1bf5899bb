import {existsSync} from 'node:fs';
import path from 'node:path';
import {availableLocales, messagesFor, sharesLanguage} from '../locales';
import type {ReportJson} from '../model/report';
import {UserError, validateChangelogOptions, type PluginOptions} from '../options';
import {reportJson} from '../output/json';
import {reportMarkdown} from '../output/markdown/reportMarkdown';
import {makeReports, type MadeReports} from '../report/makeReports';
import {helpText} from './helpText';
import {packageName, readVersion} from './packageFacts';
import {type CliArguments, parseArguments, type ReportArguments} from './parseArguments';
import {rawOptions} from './rawOptions';
import {unknownLocale} from './unknownLocale';

/** The process around the command. */
export interface CliIo {
  /** Absolute path. */
  cwd: string;
  /** Variables of the process; none if not given. */
  environment?: Readonly<Record<string, string | undefined>>;
  /** Time of the run; nothing is kept between runs without it. */
  now?: Date;
  /** Resolves when all of the text is handed over. */
  stdout: (text: string) => Promise<void>;
  stderr: (text: string) => void;
}

/** 0: done; 1: a mistake of the user's; 2: a fault of ours. */
export type ExitCode = 0 | 1 | 2;

type MakeReports = (...args: Parameters<typeof makeReports>) => Promise<Pick<MadeReports, 'reports' | 'notes'>>;

/**
 * Runs `content-changelog`. Never throws: what goes wrong is told on stderr, and then nothing is on stdout.
 *
 * @param argv The arguments behind the name of the program.
 * @param make Makes the reports; given by tests.
 */
export async function runCli(argv: readonly string[], io: CliIo, make: MakeReports = makeReports): Promise<ExitCode> {
  try {
    const parsed = parseArguments(argv);
    if (Array.isArray(parsed)) {
      throw new UserError(parsed, 'The command line is not valid');
    }
    await io.stdout(await runCommand(parsed, io, make));
    return 0;
  } catch (error) {
    const mistake = error instanceof UserError;
    io.stderr(mistake ? `${error.message}\n` : describeFault(error));
    return mistake ? 1 : 2;
  }
}

function runCommand(parsed: CliArguments, io: CliIo, make: MakeReports): string | Promise<string> {
  switch (parsed.command) {
    case 'help':
      return helpText;
    case 'version':
      return `${readVersion()}\n`;
    case 'report':
      return runReport(parsed, io, make);
  }
}

/** The whole output is made before any of it is written, so that half a report never looks like a report. */
async function runReport(parsed: ReportArguments, io: CliIo, make: MakeReports): Promise<string> {
  refuseUnknownLocale(parsed.locale);
  const {siteDir, raw} = rawOptions(parsed, io.cwd);
  const options = validateChangelogOptions(raw);
  const tell = (message: string): void => io.stderr(`${message}\n`);
  const {environment = {}} = io;
  const now = keepsResults(options, siteDir) ? io.now : undefined;
  const context = {siteDir, locale: parsed.locale ?? 'en', environment, ...(now && {now}), log: tell, warn: tell};
  const {reports, notes} = await make(options, context);
  const output = await printers[parsed.format](reports);
  notes.forEach(tell);
  return output;
}

/** Outside of a Node.js project the cache has no place of its own, and a command must not leave a folder behind. */
function keepsResults({cache}: PluginOptions, siteDir: string): boolean {
  return typeof cache === 'object' || existsSync(path.join(siteDir, 'node_modules'));
}

/** Who asks for a language by name is told where there is none. */
function refuseUnknownLocale(locale: string | null): void {
  if (locale !== null && !sharesLanguage(messagesFor(locale).locale, locale)) {
    throw unknownLocale(locale, availableLocales);
  }
}

const printers: Record<ReportArguments['format'], (reports: ReportJson[]) => string | Promise<string>> = {
  markdown: reportMarkdown,
  json: reportJson,
};

function describeFault(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a fault of ${packageName} and not of yours. Please report it with the text below.\n\n${stack}\n`;
}
