import type {Problem} from '../model/problem';
import {rangeNotationObjection} from '../options/parseRangeNotation';
import {type Given, lastValue} from './readTokens';

export const formats = ['markdown', 'json'] as const;

/** All that is wrong with the arguments: first the options, then the command, then what they say. */
export function argumentProblems(given: Given): Problem[] {
  const [command, ...ranges] = given.positionals;
  return [
    ...given.problems,
    ...commandProblems(command),
    ...formatProblems(lastValue(given, 'format')),
    ...localeProblems(lastValue(given, 'locale')),
    ...categoryProblems(given),
    // Without the command, nobody knows what the rest was meant to be.
    ...(command === 'report' ? rangeProblems(ranges) : []),
  ];
}

function commandProblems(command: string | undefined): Problem[] {
  if (command === 'report') {
    return [];
  }
  const fix = 'content-changelog report BASE..HEAD; see content-changelog --help';
  return command === undefined
    ? [{where: 'the command', what: 'is missing', expected: 'report', fix}]
    : [{where: 'the command', what: 'is not known', expected: 'report', received: command, fix}];
}

function formatProblems(received: string | null): Problem[] {
  if (received === null || formats.some((name) => name === received)) {
    return [];
  }
  return [{where: '--format', what: 'has no such form', expected: formats.join(' or '), received}];
}

export function localeProblems(received: string | null): Problem[] {
  try {
    Intl.getCanonicalLocales(received ?? []);
    return [];
  } catch {
    return [
      {
        where: '--locale',
        what: 'is no locale',
        expected: 'a BCP 47 tag such as en, fr or pt-BR',
        received: String(received),
      },
    ];
  }
}

function categoryProblems(given: Given): Problem[] {
  return (given.values.get('category') ?? [])
    .filter((value) => !/^[^=]+=./s.test(value))
    .map((received) => ({
      where: '--category',
      what: 'has no name or no glob',
      expected: 'NAME=GLOB',
      received,
      fix: '--category guides=docs/guides/**',
    }));
}

function rangeProblems(ranges: readonly string[]): Problem[] {
  const expected = 'BASE..HEAD or BASE...HEAD';
  if (ranges.length === 0) {
    return [{where: 'the range', what: 'is missing', expected}];
  }
  return ranges.flatMap((received) => {
    const objection = rangeNotationObjection(received);
    return objection === null ? [] : [{where: `the range ${received}`, expected, ...objection}];
  });
}
