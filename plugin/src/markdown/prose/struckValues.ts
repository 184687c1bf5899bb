import {isPunctuation} from './textTokens';
import type {WordRun} from './wordRuns';

/** What a sentence says of the things that it enumerates, where readers may rely on each of them. */
const offers =
  /\b(?:support(?:s|ed|ing)?|available|availability|compatible|can|allows?|accepts?|works? with|options?|either|one of|choose|offers?|gives?|provides?)\b/i;
/** Words of a name; what is longer is a part of a sentence. */
const longestName = 6;
const joint = /\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or|&)\s+|<br ?\/?>/;

/** Names of a block that is nothing but a list of them. */
const fewestNames = 6;

/** True for a paragraph that names regions, models or the like one after the other. */
export function isEnumeration(text: string): boolean {
  const names = text.split(/[,\n]/).map((name) => name.trim());
  return names.length >= fewestNames && names.every((name) => name.split(/\s+/).length <= longestName);
}

/** What joined an enumeration in a sentence that offers what it enumerates, and stood nowhere in the base. */
export function joinedValues(run: WordRun, headText: string, baseText: string): string[] {
  const reversed = {
    ...run,
    before: run.after,
    beforeTokens: run.afterTokens,
    beforeStart: run.afterStart,
    afterTokens: run.beforeTokens,
  };
  const offered = isOffered(reversed, headText) ? listedValues(reversed, headText, baseText) : [];
  return offered.length > 0 ? offered : cellValues(run, headText);
}

/** Names between line breaks that joined the list of them in a cell of a row that belongs to no table here, as in a part of one. */
function cellValues({before, after, afterStart}: WordRun, headText: string): string[] {
  if (before !== '' || !/^(?:<br ?\/?>[^|<\n]+)+$|^(?:[^|<\n]+<br ?\/?>)+$/i.test(after.trim())) return [];
  const [start, end] = [headText.slice(0, afterStart), headText.slice(afterStart + after.length)];
  const rest = [
    start.slice(Math.max(start.lastIndexOf('|'), start.lastIndexOf('\n')) + 1),
    end.slice(0, end.search(/[|\n]|$/)),
  ];
  const isRow = lineAround(headText, afterStart).includes('|');
  const names = after.split(/<br ?\/?>/i).flatMap((name) => name.trim() || []);
  const isName = (name: string) => name.split(/\s+/).length <= longestName && !rest.some((side) => side.includes(name));
  return isRow && rest.some((side) => /<br/i.test(side)) && names.every(isName) ? names : [];
}

function lineAround(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end);
}

/**
 * What was struck from an enumeration in a sentence and stands nowhere else in the head: a code token, or the proper names of things
 * that the sentence offers.
 */
export function struckValues(run: WordRun, baseText: string, headText: string): string[] {
  const isNameOfExample = !/[`"']/.test(run.before) && isExample(run, baseText);
  return isNameOfExample ? [] : listedValues(run, baseText, headText);
}

function listedValues(run: WordRun, baseText: string, headText: string): string[] {
  const version = struckVersion(run, headText);
  if (version !== null && isOffered(run, baseText)) return [version];
  if (run.afterTokens.some((token) => !isPunctuation(token) && !/^(?:or|and)$/i.test(token))) return [];
  const value =
    struckCode(run, headText) ??
    struckChoice(run, headText) ??
    (isOffered(run, baseText) ? struckQuoted(run, headText) : null);
  if (value !== null) return [value];
  const names = isOffered(run, baseText) ? namesIn(run.before) : [];
  return names.filter((name) => !headText.toLowerCase().includes(name.toLowerCase()));
}

/** `7` of “versions 7 and 8”, `1.2` of “1.2 and 1.3”. */
function struckVersion({before, after}: WordRun, headText: string): string | null {
  if (!/^(?:versions?|and|or|\W)*$/i.test(after)) return null;
  const [, version] = /^(?:versions?\s)?\W*v?(\d+(?:\.\d+)*),?(?:\s(?:and|or))?$/i.exec(before.trim()) ?? [];
  if (version === undefined || !/\b(?:and|or)\b|,/i.test(before)) return null;
  const held = new RegExp(`(?<![\\w.])v?${version.replace(/\./g, '\\.')}(?![\\w]|\\.\\d)`);
  return held.test(headText) ? null : version;
}

function struckCode({before, afterTokens, beforeTokens}: WordRun, headText: string): string | null {
  if (afterTokens.some((token) => !isPunctuation(token))) return null;
  const values = beforeTokens.filter((token) => !isPunctuation(token) && !/^(?:or|and|br)$/i.test(token));
  const [value] = values;
  const isListed = /\bor\b|\band\b|,|<br/i.test(before);
  // A file that a sentence no longer names is no value.
  const isFile = before.includes(`.${value ?? ''}`) || /\.[a-z]{1,5}$/.test(value ?? '');
  if (values.length !== 1 || !value || value.length < 3 || !isListed || isFile || !before.includes('`')) return null;
  return headText.includes(value) ? null : value;
}

/** Words that say what a name in code is, on either side of it, and the joint. */
const choice = /^(?:or )?(?:the |an? )?((?:[a-z]+ ){0,3})`([\w-]{3,})`((?: [a-z]+){0,3}?)(?: or(?: the| an?)?)?$/;

/** `DATA_PATH` of “the environment variable `DATA_PATH` or the option `--path`”: one of two ways, where the other one is kept. */
function struckChoice({before, after}: WordRun, headText: string): string | null {
  const run = before.trim().replace(/^\W+(?=\w)|,$/g, '');
  const [, , value] = after === '' && /^or | or(?: the| an?)?$/.test(run) ? (choice.exec(run) ?? []) : [];
  return value === undefined || headText.includes(value) ? null : value;
}

/** `'dark'` of “the values are 'light' or 'dark'”. */
function struckQuoted({before}: WordRun, headText: string): string | null {
  const [, value] = /^\W*(?:(?:or|and)\W+)?["']([\w.-]{3,})["']?\W*$/i.exec(before) ?? [];
  return value === undefined || !/,|\b(?:or|and)\b/i.test(before) || headText.includes(value) ? null : value;
}

/** What a sentence names only as an example: “frameworks such as Remix or Gatsby”. */
function isExample({beforeStart}: WordRun, text: string): boolean {
  return /\b(?:such as|like|including|for (?:example|instance)|e\.g\.)[^.!?]*$/i.test(text.slice(0, beforeStart));
}

function isOffered({before, beforeStart}: WordRun, text: string): boolean {
  const start = clauseStart(text, beforeStart);
  const rest = text.slice(beforeStart + before.length);
  const end = rest.search(/[.!?](?:\s|$)|\n\n/);
  return offers.test(text.slice(start, beforeStart) + rest.slice(0, end < 0 ? undefined : end));
}

/** Where the words on what is enumerated begin: "available in the following regions:" is part of them, "Note:" is none. */
function clauseStart(text: string, offset: number): number {
  const sentence = Math.max(...['. ', '\n\n'].map((end) => text.lastIndexOf(end, offset)), 0);
  const colon = text.lastIndexOf(': ', offset);
  return colon <= sentence || /\bfollowing\b[^:]*$/i.test(text.slice(sentence, colon)) ? sentence : colon;
}

/** The proper names that a span of an enumeration consists of; none where it holds anything else. */
function namesIn(span: string): string[] {
  const enumerated = ` ${span} `;
  if (!joint.test(enumerated)) return [];
  const parts = enumerated
    .split(joint)
    .map((part) => part.replace(/^[\s*_`"'“”,;:.()[\]]+|[\s*_`"'“”,;:.()[\]]+$/g, ''))
    .filter((part) => part !== '' && !/^(?:and|or)$/i.test(part));
  return parts.every(isProperName) ? parts : [];
}

function isProperName(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= longestName && /[\p{L}]{3}/u.test(text) && words.every((word) => /^\p{Lu}|\d/u.test(word));
}
