import {parseArgs} from 'node:util';
import type {Problem} from '../model/problem';
import {closest} from '../options/closest';

const flags = {
  repo: {type: 'string'},
  format: {type: 'string'},
  locale: {type: 'string'},
  category: {type: 'string', multiple: true},
  config: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'},
} as const;

type Flag = keyof typeof flags;
const flagNames = Object.keys(flags).map((name) => `--${name}`);

/** What the command line says, before anybody asked whether it makes sense. */
export interface Given {
  values: Map<Flag, string[]>;
  positionals: string[];
  problems: Problem[];
}

export function readTokens(argv: readonly string[]): Given {
  const given: Given = {values: new Map(), positionals: [], problems: []};
  // Not strict: that would stop at the first mistake.
  const {tokens} = parseArgs({args: [...argv], options: flags, strict: false, allowPositionals: true, tokens: true});
  for (const token of tokens) {
    if (token.kind === 'positional') {
      given.positionals.push(token.value);
    } else if (token.kind === 'option') {
      readOption(given, token.name, token.rawName, token.value, token.inlineValue);
    }
  }
  return given;
}

function readOption(given: Given, name: string, rawName: string, value: string | undefined, inline?: boolean): void {
  if (!isFlag(name)) {
    given.problems.push(unknownFlag(rawName));
  } else if (flags[name].type === 'boolean') {
    readSwitch(given, name, rawName, value);
  } else if (value === undefined || value === '' || (inline === false && value.startsWith('-'))) {
    given.problems.push({where: rawName, what: 'lacks its value', fix: `Write ${rawName}=VALUE`});
  } else {
    given.values.set(name, [...(given.values.get(name) ?? []), value]);
  }
}

function readSwitch(given: Given, name: Flag, rawName: string, value: string | undefined): void {
  if (value === undefined) {
    given.values.set(name, []);
  } else {
    given.problems.push({where: rawName, what: 'takes no value', received: value});
  }
}

function isFlag(name: string): name is Flag {
  return Object.hasOwn(flags, name);
}

function unknownFlag(rawName: string): Problem {
  const near = closest(rawName, flagNames);
  return {
    where: rawName,
    what: 'is no option of this command',
    expected: flagNames.join(', '),
    ...(near === null ? {} : {fix: `Did you mean ${near}?`}),
  };
}

/** As with git, the last of several wins. */
export function lastValue(given: Given, flag: Flag): string | null {
  return given.values.get(flag)?.at(-1) ?? null;
}
