import {collapsed} from '../../text/collapsed';

/** A date in words or numbers, with the words that say how sure it is. */
const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const dates = new RegExp(
  `(?:\\b(?:no (?:earlier|sooner|later)|not (?:earlier|sooner|later)) than |\\bnot before )?(?:\\b${month} (?:${day},? )?\\d{4}\\b|\\b${day} ${month} \\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b)`,
  'gi',
);

/** The date that became another one, where two texts differ in nothing else; null where they do. */
export function dateChange(before: string, after: string): {before: string; after: string} | null {
  const [former, latter] = [datesIn(before), datesIn(after)];
  if (former.length === 0 || former.length !== latter.length || undated(before) !== undated(after)) return null;
  const changed = former.flatMap((one, index) => (one === latter[index] ? [] : [index]));
  const [at = 0] = changed;
  return changed.length === 1 ? {before: former[at] ?? '', after: latter[at] ?? ''} : null;
}

/** True for a text that is a date and nothing else. */
export function isDateAlone(text: string | null): boolean {
  return text !== null && undated(text) === '#';
}

/** The dates of a text, each with the words that say how sure it is. */
export function datesIn(text: string): string[] {
  return text.match(dates) ?? [];
}

export type DateShift = 'later' | 'earlier' | 'other';

/** Whether a date gave way to a later or to an earlier one that is as sure; other where that cannot be told. */
export function dateShift(before: string, after: string): DateShift {
  const [one, other] = [dayOf(before), dayOf(after)];
  if (one === null || other === null) return 'other';
  const isComparable = one.sureness === other.sureness && one.isOfMonth === other.isOfMonth && one.day !== other.day;
  if (!isComparable) return 'other';
  return other.day > one.day ? 'later' : 'earlier';
}

interface Day {
  /** The words before it, such as “no earlier than”. */
  sureness: string;
  /** Digits of year, month and day, which compare as dates do. */
  day: string;
  isOfMonth: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dayOf(text: string): Day | null {
  const [, sureness = '', date = ''] = /^((?:no |not ).*?(?:than|before) )?(.*)$/is.exec(collapsed(text).trim()) ?? [];
  const numbers = date.match(/\d+/g) ?? [];
  const name = /[a-z]{3,}/i.exec(date)?.[0].slice(0, 3).toLowerCase() ?? '';
  const month = name === '' ? numbers[1] : String(months.indexOf(name) + 1);
  const year = numbers.find((one) => one.length === 4);
  if (year === undefined || month === undefined || month === '0') return null;
  const own = name === '' ? numbers[2] : numbers.find((one) => one.length < 3);
  const digits = [month, own ?? ''].map((part) => part.padStart(2, '0'));
  return {sureness: sureness.toLowerCase(), day: [year, ...digits].join(''), isOfMonth: own === undefined};
}

function undated(text: string): string {
  return collapsed(text.replace(dates, '#'));
}
