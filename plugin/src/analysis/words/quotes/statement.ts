import {withoutId} from '../../../markdown/blocks/headingIds';
import {isFunctionWord} from '../../../markdown/prose/functionWords';
import type {SpanLimit} from './cutSpan';
import {ellipsis} from './quotedSpans';
import {spanUpTo} from './spanUpTo';

/** What a text says of a thing that goes. */
export interface Statement {
  /**
   * `whole` names its subject; `clause` and `mark`, a verb with its words or a mark alone, have it in `subject`; `word` stands
   * without one.
   */
  form: 'whole' | 'clause' | 'mark' | 'word';
  /** Contiguous in the text, as `subject` is. */
  words: string;
  subject: string;
}

/** Ties a clause to the one before it, which is not quoted; “since” a version or a day is a part of what is said. */
const conjunction = /^(?:and|but|or|so|then|which|because|since(?!\s+(?:\S+\s)?v?\d))\s+(?=\S+\s)/i;
/** Verbs and adverbs with which a clause goes on after its subject, or after what kind of thing that is. */
const goesOn = /^(?:[a-z]+\s){0,3}(?:is|are|was|were|be|been|being|has|have|had|will|shall|would|also|now)\b/i;
/**
 * A link, strong words or code that end a text, but for marks, for what kind of thing it is, and for a verb that leads from it to what
 * is said.
 */
const lastNamed =
  /(?:\[([^[\]]+)\]\([^()]*\)|\*\*([^*]+)\*\*|`([^`]+)`)[^\p{L}\p{N}]*(?:(\p{Ll}+)\s+)?(?:(?:is|are|was|were|(?:has|have) been|will be)[^\p{L}\p{N}]+)?$/u;

/**
 * The statement around a word of a clause, with the link or the strong words before it where these are its subject. Of a mark,
 * and of words with markup among them, the word alone.
 */
export function statementOf(source: string, word: string, limit: SpanLimit): Statement {
  const clause = withoutId(source);
  const words = spanUpTo(clause, word, limit).replace(conjunction, '');
  const isMark = word !== '' && (lettersOf(words) === lettersOf(word) || /<\/?\w|\*\*|&\w+;/.test(words));
  const at = clause.toLowerCase().indexOf(word.toLowerCase());
  // A word between marks of stress is a mark of what stands before it; other marks may leave it out of what can be quoted.
  const isSetOff = at >= 0 && (/[*_]$/.test(clause.slice(0, at)) || !words.toLowerCase().includes(word.toLowerCase()));
  const marked = isSetOff ? subjectBefore(clause.slice(0, at)) : '';
  if (marked !== '') return {form: 'mark', words: clause.slice(at, at + word.length), subject: marked};
  if (!isMark && !goesOn.test(words)) return {form: 'whole', words, subject: ''};
  const subject = subjectBefore(
    clause.slice(0, Math.max(0, isMark ? at : clause.indexOf(words.replace(ellipsis, '')))),
  );
  if (!isMark) return {form: subject === '' ? 'whole' : 'clause', words, subject};
  return {form: subject === '' ? 'word' : 'mark', words: clause.slice(at, at + word.length), subject};
}

function lettersOf(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function subjectBefore(text: string): string {
  const [, link, strong, code, kind = ''] = lastNamed.exec(text) ?? [];
  // Words such as “and” lead to another thing.
  if (isFunctionWord(kind) && !/^(?:is|are|was|were)$/.test(kind)) return '';
  return (link ?? strong ?? code ?? '').replace(/^[`*_]+|[`*_]+$/g, '').trim();
}
