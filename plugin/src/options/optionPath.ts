import {quote} from './describeValue';

/**
 * The place of a value in the options, as one would write it in JavaScript: `ranges[2].head`, `categories['a b'].label`.
 *
 * @param start What the path goes on from; '' for the options themselves.
 */
export function optionPath(path: readonly (string | number)[], start = ''): string {
  const where = path.reduce<string>((before, part) => before + step(part, before === ''), start);
  return where === '' ? 'options' : where;
}

function step(part: string | number, first: boolean): string {
  if (typeof part === 'number') {
    return `[${part}]`;
  }
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(part)) {
    return first ? `options[${quote(part)}]` : `[${quote(part)}]`;
  }
  return first ? part : `.${part}`;
}
