import path from 'node:path';
import type {ReportArguments} from './parseArguments';
import {readConfig} from './readConfig';

export interface RawOptions {
  /** Absolute path of the folder that paths in the options are relative to. */
  siteDir: string;
  /** Plugin options, not yet validated. */
  raw: Record<string, unknown>;
}

/**
 * Puts the plugin options together: what the command line says replaces what the config says.
 *
 * @throws {UserError} where the config cannot be read.
 */
export function rawOptions({config, repo, categories, ranges}: ReportArguments, cwd: string): RawOptions {
  const file = config === null ? null : path.resolve(cwd, config);
  return {
    siteDir: file === null ? cwd : path.dirname(file),
    raw: {
      ...(file === null ? {} : readConfig(file)),
      ...(repo === null ? {} : {repository: path.resolve(cwd, repo)}),
      ...(categories.length === 0 ? {} : {categories: categoryOptions(categories)}),
      ranges,
    },
  };
}

/** Globs given for the same name belong to the same category, which is called as the user called it. */
function categoryOptions(categories: ReportArguments['categories']): Record<string, {label: string; paths: string[]}> {
  const names = [...new Set(categories.map(({name}) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const paths = categories.filter((category) => category.name === name).map(({glob}) => glob);
      return [name, {label: name, paths}];
    }),
  );
}
