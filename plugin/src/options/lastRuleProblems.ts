import type {Problem} from '../model/problem';
import {lastRule} from '../rules';
import {describeValue} from './describeValue';
import {optionPath} from './optionPath';
import {isObject} from './spec/guards';

/** The last rule takes what no other does, so that each file has a type. */
export function lastRuleProblems(rules: unknown): Problem[] {
  const setting = isObject(rules) ? rules[lastRule] : undefined;
  const place = ['rules', lastRule];
  if (setting === 'off') return [problem(place, 'cannot be switched off', setting)];
  if (!isObject(setting)) return [];
  return [
    ...(setting.type === 'off' ? [problem([...place, 'type'], 'cannot be switched off', setting.type)] : []),
    ...(Array.isArray(setting.ignore) && setting.ignore.length > 0
      ? [problem([...place, 'ignore'], 'cannot leave files out', setting.ignore)]
      : []),
  ];
}

function problem(path: readonly string[], clause: string, value: unknown): Problem {
  return {
    where: optionPath(path, ''),
    what: `${clause}: this rule decides where no other does`,
    received: describeValue(value),
    fix: 'Remove it; a type such as "minor update" is all that it takes.',
  };
}
