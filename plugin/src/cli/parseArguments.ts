import type {Problem} from '../model/problem';
import {argumentProblems, formats} from './argumentProblems';
import {type Given, lastValue, readTokens} from './readTokens';

export interface CategoryArgument {
  name: string;
  glob: string;
}

export interface ReportArguments {
  command: 'report';
  format: (typeof formats)[number];
  /** BCP 47; null where none is given. */
  locale: string | null;
  /** Folder in the repository, as given; null: where the command runs. */
  repo: string | null;
  /** File with plugin options, as given. */
  config: string | null;
  /** In the order given. */
  categories: CategoryArgument[];
  /** At least one, each in the form A..B or A...B. */
  ranges: string[];
}

export type CliArguments = ReportArguments | {command: 'help'} | {command: 'version'};

/**
 * Reads the arguments behind the name of the program.
 *
 * @returns All that is wrong with them at once, if anything is.
 */
export function parseArguments(argv: readonly string[]): CliArguments | Problem[] {
  const given = readTokens(argv);
  // Who asks for help is not told first what is wrong.
  if (given.values.has('help')) {
    return {command: 'help'};
  }
  if (given.values.has('version')) {
    return {command: 'version'};
  }
  const problems = argumentProblems(given);
  const format = formats.find((name) => name === (lastValue(given, 'format') ?? 'markdown'));
  return problems.length > 0 || format === undefined ? problems : reportArguments(given, format);
}

function reportArguments(given: Given, format: ReportArguments['format']): ReportArguments {
  return {
    command: 'report',
    format,
    locale: lastValue(given, 'locale'),
    repo: lastValue(given, 'repo'),
    config: lastValue(given, 'config'),
    categories: (given.values.get('category') ?? []).map(splitCategory),
    ranges: given.positionals.slice(1),
  };
}

/** A glob may hold more equals signs. */
function splitCategory(value: string): CategoryArgument {
  const at = value.indexOf('=');
  return {name: value.slice(0, at), glob: value.slice(at + 1)};
}
