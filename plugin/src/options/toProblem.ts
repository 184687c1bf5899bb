import type {Problem} from '../model/problem';
import {closest} from './closest';
import {describeValue} from './describeValue';
import {optionPath} from './optionPath';
import type {ReportTags} from './spec/tagReports';

/** What Joi reports, with the tags and objections that our specs add to its context. */
export interface ReportDetail {
  type: string;
  path: readonly (string | number)[];
  context?: ReportTags & {value?: unknown; child?: unknown};
}

/** @param where Name of what was checked; '' for the options themselves. */
export function toProblem({type, path, context = {}}: ReportDetail, where: string): Problem {
  const place = {where: optionPath(path, where)};
  if (type === 'object.unknown' && context.what === undefined) {
    return {...place, ...unknownOption(String(context.child), context.keys ?? [])};
  }
  if (type === 'array.sparse') {
    return {...place, what: 'is undefined', fix: 'Remove it from the list, or give it a value.'};
  }
  const {expected, fix} = context;
  return {
    ...place,
    what: context.what ?? whatIsWrong(type),
    ...(expected === undefined || type === 'object.unknown' ? {} : {expected}),
    ...(type === 'any.required' || type === 'object.unknown' ? {} : {received: describeValue(context.value)}),
    ...(fix === undefined ? {} : {fix}),
  };
}

function unknownOption(key: string, known: readonly string[]): Omit<Problem, 'where'> {
  const near = closest(key, known);
  return {
    what: 'is not an option',
    expected: `one of ${known.join(', ')}`,
    fix: near === null ? 'Remove it.' : `Did you mean ${near}?`,
  };
}

function whatIsWrong(type: string): string {
  switch (type) {
    case 'any.required':
      return 'is missing';
    case 'string.empty':
    case 'array.min':
      return 'is empty';
    case 'number.min':
      return 'is too small';
    case 'number.max':
      return 'is too large';
    default:
      return 'has a value that it does not take';
  }
}
