import {countWords, particles} from '../../../markdown/prose/countWords';
import type {ChangeEvent} from '../../../model/event';
import type {ChangedFile} from '../../../model/fileChange';
import {lineAt} from '../../../text/lineAt';
import {wordTokens} from '../../../text/wordTokens';
import {ellipsis} from '../../words/quotes/quotedSpans';
import {isVague} from '../../words/quotes/telling';
import {editQuote} from './editSentence';

/** Words of a sentence that is cut, from which on it says something. */
const leastOfCut = 6;
/** Words of the longer side of an exchange from which on a part of the sentence was written anew. */
const leastReplaced = 4;

/**
 * True for an edit that says something across files without what stands around it: no step of a numbered list, nothing that leads to
 * what stands below it, no beginning of a sentence, and no words in the place of others that have nothing to do with them.
 */
export function saysAlone(event: ChangeEvent, {base, head}: Pick<ChangedFile, 'base' | 'head'>): boolean {
  const {kind, before, after, line} = event;
  if (before !== null && after !== null) return !isReplaced(before, after);
  const own = before ?? after ?? '';
  if (isStep(own) || /[:：]\s*$/.test(own)) return false;
  if (!/^(?:paragraph|list-item)-/.test(kind)) return true;
  return !isStep(before === null ? lineAt(head, line.new) : lineAt(base, line.old)) && isEnough(event);
}

function isStep(source: string): boolean {
  return /^[\s>]*\d+[.)]\s/.test(source);
}

function isEnough(event: ChangeEvent): boolean {
  const {before, after, link} = editQuote(event);
  const quoted = after || before;
  return link !== '' || !quoted.endsWith(ellipsis) || countWords(quoted) >= leastOfCut;
}

/** True for several words that have none in common with those in their place but such as all sentences have. */
function isReplaced(...sides: [before: string, after: string]): boolean {
  const [words, others] = sides.map((side) => tellingWords(side));
  const isLong = sides.some((side) => countWords(side) >= leastReplaced);
  return isLong && !words?.some((word) => others?.includes(word));
}

/** Words in small letters, without marks, and without such as all sentences have. */
function tellingWords(text: string): string[] {
  return wordTokens(text.toLowerCase()).filter((word) => !isVague(word) && !particles.test(word));
}
