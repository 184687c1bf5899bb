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

function undated(text: string): string {
  return collapsed(text.replace(dates, '#'));
}
