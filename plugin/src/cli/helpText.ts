import {availableLocales} from '../locales';

/** What `--help` prints. */
export const helpText = `Usage: content-changelog report [options] BASE..HEAD|BASE...HEAD ...

Prints a report on what changed in the documents of each range: BASE..HEAD compares
both sides, BASE...HEAD compares HEAD with its merge base with BASE.

Options:
  --repo DIR             Folder in the repository; default: the current one
  --format FORMAT        markdown (default) or json, which is an array of reports
  --locale LOCALE        Language of the prose: ${availableLocales.join(', ')}; default: en
  --category NAME=GLOB   One report for the files that match; may be given again,
                         for another category or for more files of the same one
  --config FILE          JSON or CommonJS file with the options of the plugin
  --help, -h             Print this
  --version              Print the version

Exit codes: 0 done; 1 a mistake in the arguments, the config or the ranges, with
nothing on standard output; 2 a fault of this program.
`;
