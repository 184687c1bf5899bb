import type {PluginOptions} from './optionsSpec';
import {validateChangelogOptions} from './validateChangelogOptions';

export {formatProblems} from './formatProblems';
export type {ChangelogOptions, PluginOptions} from './optionsSpec';
export {type NotedRange, parseRangeNotation, rangeNotationObjection} from './parseRangeNotation';
export type {CalendarRanges} from './ranges/calendarRanges';
export type {ExplicitRange} from './ranges/explicitRange';
export type {GivenRange, RangesFunction, RangeSource} from './ranges/rangeSpecs';
export type {DaysOfHistory, RangesGit} from './ranges/rangesGit';
export type {TagRanges} from './ranges/tagRanges';
export type {UnreleasedRange} from './ranges/unreleasedRange';
export {UserError} from './userError';
export {validateChangelogOptions, validateGivenRanges} from './validateChangelogOptions';

/** Docusaurus' hook. Its own `validate` is not used: it stops at the first problem. */
export function validateOptions({options}: {options: unknown}): PluginOptions {
  return validateChangelogOptions(options);
}
