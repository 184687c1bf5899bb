import type {ChangedFile} from '../../model/fileChange';
import {isGone, isIdentifierGone} from '../types/names/itemNames';
import {pathKind} from '../pathKind';

/** What the documents of one version and language said before, as far as the range changes them. */
export interface FormerText {
  /** True where a line of a document has the words. */
  holds(words: string): boolean;
  /** The same, whatever their case and marks. */
  says(words: string): boolean;
  /** True where a document has the name of code as a whole. */
  names(name: string): boolean;
}

export const noFormerText: FormerText = {holds: () => false, says: () => false, names: () => false};

/** Looks through all documents once for each question. */
export function formerText(files: readonly ChangedFile[]): FormerText {
  // Few ranges ask at all.
  let text: string | null = null;
  const whole = () =>
    (text ??= files
      .filter(isDocument)
      .flatMap(({base}) => base ?? [])
      .join('\n'));
  return {
    holds: once((words) => whole().includes(words)),
    says: once((words) => !isGone(words, whole())),
    names: once((name) => !isIdentifierGone(name, whole())),
  };
}

function isDocument({change}: ChangedFile): boolean {
  return ['page', 'partial'].includes(pathKind(change.path));
}

/** Many pages ask for the same tabs and names. */
function once(ask: (words: string) => boolean): (words: string) => boolean {
  const answers = new Map<string, boolean>();
  return (words) => {
    const answer = answers.get(words) ?? ask(words);
    answers.set(words, answer);
    return answer;
  };
}
