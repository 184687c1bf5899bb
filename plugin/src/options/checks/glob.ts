import type {Check} from '../spec/check';
import {relativePathObjection} from './relativePath';

/** Whether a text is a glob that can match paths of a repository. Matchers take nearly anything and then match nothing. */
export const globObjection: Check<string> = (glob) => {
  if (/\\(?![*?[\]{}()!+@\\])/.test(glob)) {
    return {what: 'has backslashes; git\'s paths have "/"', fix: `Write '${glob.replaceAll('\\', '/')}'.`};
  }
  if (glob.startsWith('!')) {
    return {what: 'begins with "!"', fix: 'Name what is to be left out in `exclude`.'};
  }
  return relativePathObjection(glob) ?? bracketObjection(glob);
};

/** Whether a text is a glob that can match names of tags. */
export const tagGlobObjection: Check<string> = (glob) =>
  /[\s\p{Control}]/u.test(glob)
    ? {what: 'has a blank or a control character in it, which no tag has'}
    : bracketObjection(glob);

const pairs: Readonly<Partial<Record<string, string>>> = {'[': ']', '{': '}', '(': ')'};

/** In a class (`[…]`) the other brackets stand for themselves. */
const bracketObjection: Check<string> = (glob) => {
  const open: string[] = [];
  for (const character of glob.replace(/\\./gs, '')) {
    const inClass = open.at(-1) === ']';
    const closes = pairs[character];
    if (character === open.at(-1)) {
      open.pop();
    } else if (closes !== undefined && !inClass) {
      open.push(closes);
    } else if (!inClass && Object.values(pairs).includes(character)) {
      return unbalanced(`closes "${character}" that nothing opens`);
    }
  }
  const missing = open.at(-1);
  return missing === undefined ? null : unbalanced(`lacks a "${missing}"`);
};

const unbalanced = (what: string) => ({
  what,
  fix: 'Balance the brackets, or put "\\" before one that stands for itself.',
});
