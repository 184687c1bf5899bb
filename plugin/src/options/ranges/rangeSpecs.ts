import {either} from '../spec/either';
import {isFunction, isString} from '../spec/guards';
import {fn} from '../spec/scalars';
import type {InputOf, OutputOf} from '../spec/spec';
import {calendarRangesSpec} from './calendarRanges';
import {explicitRangeSpec, rangeNotationSpec} from './explicitRange';
import {meantForm} from './meantForm';
import type {RangesGit} from './rangesGit';
import {tagRangesSpec} from './tagRanges';
import {unreleasedRangeSpec} from './unreleasedRange';

const words =
  "a range such as 'v1.0..v1.1' or {base, head}, or a source of ranges: {tags}, {every}, {unreleased} or a function";

/** What the list of ranges takes, but for functions: these may give all the rest. */
const forms = [
  {meant: isString, spec: rangeNotationSpec},
  {meant: meantForm('explicit'), spec: explicitRangeSpec},
  {meant: meantForm('tags'), spec: tagRangesSpec},
  {meant: meantForm('every'), spec: calendarRangesSpec},
  {meant: meantForm('unreleased'), spec: unreleasedRangeSpec},
] as const;

/** One item of the list that a function gives. */
export const givenRangeSpec = either(forms, {words, description: 'A range or a source of ranges.'});

export type GivenRange = OutputOf<typeof givenRangeSpec>;

/** Names ranges by what it finds in the repository. */
export type RangesFunction = (
  git: RangesGit,
) => readonly InputOf<typeof givenRangeSpec>[] | Promise<readonly InputOf<typeof givenRangeSpec>[]>;

export const rangesFunctionSpec = fn<RangesFunction>()({
  words: 'a function (git) => ranges',
  description: 'A function, async or not, that is given the repository and returns a list of ranges.',
});

/** One item of the option `ranges`. */
export const rangeSpec = either([...forms, {meant: isFunction, spec: rangesFunctionSpec}], {
  words,
  description: 'A range or a source of ranges.',
});

export type RangeSource = OutputOf<typeof rangeSpec>;
