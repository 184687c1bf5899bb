import type {Problem} from '../model/problem';
import {crossProblems, rangeListProblems} from './crossProblems';
import {type PluginOptions, optionsSpec} from './optionsSpec';
import {type GivenRange, givenRangeSpec} from './ranges/rangeSpecs';
import {listOf} from './spec/collections';
import type {Spec} from './spec/spec';
import {toProblem} from './toProblem';
import {UserError} from './userError';

/**
 * Checks what the user wrote and fills in the defaults. Reads no file and asks no git.
 *
 * @throws {UserError} with all problems at once.
 */
export function validateChangelogOptions(raw: unknown): PluginOptions {
  const {value, problems} = check(optionsSpec, raw, '');
  return orThrow(value, [...problems, ...crossProblems(raw)], 'The options of the changelog plugin are not valid');
}

const givenRanges = listOf(givenRangeSpec, {required: true, words: 'a list of ranges', description: ''});

/**
 * Checks what a function given as a range returned.
 *
 * @param where The option that the function stands at: `ranges[2]`.
 * @throws {UserError}
 */
export function validateGivenRanges(raw: unknown, where: string): GivenRange[] {
  const list = `${where}()`;
  const {value, problems} = check(givenRanges, raw, list);
  return orThrow(
    value,
    [...problems, ...rangeListProblems(raw, list)],
    'A function of the option `ranges` gave something else than ranges',
  );
}

function check<T>(spec: Spec<unknown, T>, raw: unknown, where: string): {value: T; problems: Problem[]} {
  const {value, error} = spec.schema.validate(raw, {convert: false, abortEarly: false}) as {
    value: T;
    error?: {details: Parameters<typeof toProblem>[0][]};
  };
  return {value, problems: firstOfEach((error?.details ?? []).map((detail) => toProblem(detail, where)))};
}

/** One wrong value may break several rules; the first of them says what is wrong. */
function firstOfEach(problems: readonly Problem[]): Problem[] {
  const firsts = new Map<string, Problem>();
  for (const problem of problems) {
    if (!firsts.has(problem.where)) {
      firsts.set(problem.where, problem);
    }
  }
  return [...firsts.values()];
}

function orThrow<T>(value: T, problems: readonly Problem[], heading: string): T {
  if (problems.length > 0) {
    throw new UserError(problems, heading);
  }
  return value;
}
