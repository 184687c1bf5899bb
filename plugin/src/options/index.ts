import {errorOfInstance} from './instance';
import type {PluginOptions} from './optionsSpec';
import {isObject, isString} from './spec/guards';
import {validateChangelogOptions} from './validateChangelogOptions';

export {formatProblems} from './formatProblems';
export {errorOfInstance, ofInstance} from './instance';
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
  try {
    return validateChangelogOptions(options);
  } catch (error) {
    throw errorOfInstance(isObject(options) && isString(options.id) ? options.id : 'default', error);
  }
}
