import type {ChangeEvent} from '../../../model/event';
import type {ChangedFile} from '../../../model/fileChange';
import {headingText} from '../../../markdown/blocks/headingIds';
import {editQuote, type EditQuote} from './editSentence';
import {ellipsis} from '../../words/quotes/quotedSpans';
import {isTellingEdit} from './tellingEdits';
import {type FileTexts, fileTexts} from './fileTexts';
import {collapsed} from '../../../text/collapsed';

/** An edit by the words that are quoted of it. */
interface QuotedEdit extends EditQuote {
  /** True for the title of a section or a tab, which other words do not hold. */
  isTitle: boolean;
}

/** The files that have an edit, ascending, by the event that shows it in those in which it was found. */
export type EditSpread = (event: ChangeEvent, found: ReadonlySet<number>) => number[];

/** Characters of both sides of an exchange from which on the same words are no other edit. */
const leastExchanged = 8;

/**
 * Says in which files an edit is by what their texts hold: which lines were compared with which depends on what else changed in a
 * file; whether its words came or went does not.
 */
export function editSpread(files: readonly ChangedFile[]): EditSpread {
  // Few ranges have edits that files share.
  let texts: (FileTexts | null)[] | null = null;
  return (event, found) => {
    texts ??= files.map(fileTexts);
    const edit = quotedEdit(event);
    return texts.flatMap((own, index) => (((own && verdict(own, edit)) ?? found.has(index)) ? [index] : []));
  };
}

/** How many other files have an edit that is told of some, beside edits of their own. */
export function filesBeside(event: ChangeEvent, files: readonly number[], spread: EditSpread): number {
  const told = new Set(files);
  return isTellingEdit(event) ? spread(event, told).filter((index) => !told.has(index)).length : 0;
}

/** What is looked up of an edit; of edits that are quoted alike, the same. */
export function quotedEdit(event: ChangeEvent): QuotedEdit {
  const {before, after, link} = editQuote(event);
  const isTitle = /^(?:heading|tab)-(?:added|removed)$/.test(event.kind);
  return {before: wordsOf(before), after: wordsOf(after), link: wordsOf(link), isTitle};
}

/** Whether a file has an edit; undefined where its texts do not tell. */
function verdict(texts: FileTexts, {before, after, link, isTitle}: QuotedEdit): boolean | undefined {
  if (before !== '' && after !== '') return isExchanged(texts, before, after) || undefined;
  const words = after || before;
  const {base, head, stretches} = texts;
  const [without, within] = after === '' ? [head, base] : [base, head];
  if (words === '') return undefined;
  if (isTitle) return isHeld(headingText(words), without.titles(), within.titles());
  const lines = stretches.map(({removed, added}) => (after === '' ? removed : added));
  const holding = lines.filter((text) => times(words, text) > 0);
  if (holding.length === 0) return undefined;
  if (link !== '' && !holding.some((text) => times(link, text) > 0)) return false;
  return times(words, without.text) === 0 && times(words, within.text) > 0;
}

/** Words that are quoted otherwise than they are written tell nothing. */
function isHeld(title: string, without: ReadonlySet<string>, within: ReadonlySet<string>): boolean | undefined {
  return within.has(title) ? !without.has(title) : undefined;
}

/** Words gave way to others where these came, and those went, in the same lines. */
function isExchanged({stretches}: FileTexts, before: string, after: string): boolean {
  if (Math.min(before.length, after.length) < leastExchanged) return false;
  return stretches.some(
    ({removed, added}) =>
      timesAlone(before, removed, after) > timesAlone(before, added, after) &&
      timesAlone(after, added, before) > timesAlone(after, removed, before),
  );
}

/** How often words stand in a text without being a part of those others. */
function timesAlone(words: string, text: string, others: string): number {
  return times(words, text) - times(words, others) * times(others, text);
}

/** How often words stand in a text, not as a part of longer words, names or addresses. */
function times(words: string, text: string): number {
  const isName = !words.includes(' ');
  const [isTied, goesOn] = isName ? [/\w-?$/, /^[-#?/]?\w/] : [/\w$/, /^\w/];
  const isPart = (at: number) =>
    (/^\w/.test(words) && isTied.test(text.slice(Math.max(0, at - 2), at))) ||
    // A link within its page is no part of one to the same section of another page.
    (words.startsWith('#') && /[\w/]$/.test(text.slice(Math.max(0, at - 1), at))) ||
    (/\w$/.test(words) && goesOn.test(text.slice(at + words.length, at + words.length + 2)));
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (!isPart(at)) count++;
  }
  return count;
}

function wordsOf(quoted: string): string {
  return collapsed(quoted.endsWith(ellipsis) ? quoted.slice(0, -ellipsis.length) : quoted);
}
