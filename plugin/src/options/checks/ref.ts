import type {Check} from '../spec/check';

/** Whether a text can be handed to git as a ref; only git knows whether it names a commit. */
export const refObjection: Check<string> = (ref) => {
  if (ref.startsWith('-')) {
    return {what: 'begins with "-", as git\'s options do', fix: 'Name a tag, a branch or a commit id.'};
  }
  if (/[\s\p{Control}]/u.test(ref)) {
    return {what: 'has a blank or a control character in it, which no ref has'};
  }
  if (ref.includes('..')) {
    return {what: 'is a range and not a ref', fix: 'Write the range as one string, or give base and head a ref each.'};
  }
  return null;
};
