import type {ChangeEvent, EventKind} from '../model/event';
import type {Block} from './block';
import {changeEvent} from './changeEvent';
import {linkEvents} from './linkEvents';
import type {BlockMatch} from './matchBlocks';
import {lineOf} from './statusEvents';
import {isLinkTarget, isPunctuation} from './textTokens';
import {type WordRun, type WordRunKind, wordRuns} from './wordRuns';

const limitWords =
  /\b(?:limits?|maximum|max|quotas?|up to|at most|no more than|per (?:minute|second|request|day|hour)|capacity)\b/i;

/** What changed between two versions of a paragraph, list item or other prose. */
export function proseEvents(base: Block, head: Block, headText: string): ChangeEvent[] {
  const match: BlockMatch = {base, head};
  const place = {section: head.section, line: lineOf(match)};
  if (base.text === head.text) return [changeEvent('block-moved', {...place, before: base.text, after: head.text})];
  const runs = wordRuns(base.text, head.text);
  if (runs.length === 0) {
    const kind = lineTexts(base) === lineTexts(head) ? 'whitespace-changed' : 'rewrapped';
    return [changeEvent(kind, place)];
  }
  const links = linkEvents(match);
  const own = runs.filter((run) => !isTold(run, links));
  return [...links, ...wordEvents(own, head, headText, place)];
}

function lineTexts({text}: Block): string {
  return text
    .replace(/[^\S\n]+/g, '')
    .replace(/\n+/g, '\n')
    .trim();
}

/** Runs that a link event tells already: targets, and the brackets around a link's text. */
function isTold(run: WordRun, links: readonly ChangeEvent[]): boolean {
  const tokens = [...run.beforeTokens, ...run.afterTokens];
  return links.length > 0 && tokens.every((token) => isLinkTarget(token) || /^[[\]()]$/.test(token));
}

const kindOrder: [WordRunKind, EventKind][] = [
  ['wording', 'paragraph-reworded'],
  ['number', 'number-changed'],
  ['typo', 'typo-corrected'],
  ['punctuation', 'punctuation-changed'],
  ['formatting', 'formatting-changed'],
  ['link-target', 'link-target-changed'],
];

/** One event for the block, of the weightiest kind among its runs, and one for each value that is no longer listed. */
function wordEvents(
  runs: readonly WordRun[],
  head: Block,
  headText: string,
  place: Pick<ChangeEvent, 'section' | 'line'>,
): ChangeEvent[] {
  const values = runs.map((run) => removedValue(run, headText));
  const events = values.flatMap((before) =>
    before === null ? [] : [changeEvent('value-removed', {...place, before, name: head.name})],
  );
  const lowered = runs.filter((run) => isLowered(run, head.text));
  events.push(
    ...lowered.map(({before, after}) => changeEvent('limit-lowered', {...place, before, after, name: head.name})),
  );
  const rest = runs.filter((run, index) => !lowered.includes(run) && values[index] === null);
  const top = kindOrder.find(([kind]) => rest.some((run) => run.kind === kind));
  if (!top) return events;
  const shown = longest(rest.filter(({kind}) => kind === top[0]));
  const spans = top[0] === 'formatting' ? {after: head.text} : quotedRun(shown);
  return [...events, changeEvent(top[1], {...place, ...spans, count: rest.length})];
}

/** The first of the runs with the most to quote. */
function longest(runs: readonly WordRun[]): WordRun | undefined {
  const weight = ({beforeTokens, afterTokens}: WordRun) => Math.min(6, beforeTokens.length + afterTokens.length);
  return [...runs].sort((one, other) => weight(other) - weight(one))[0];
}

/** The spans without punctuation at their ends; a side of punctuation alone says nothing beside a side of words. */
export function quotedRun(run: WordRun | undefined): {before?: string; after?: string} {
  if (!run) return {};
  const isAll = isPunctuation(run.before + run.after);
  const quoted = (text: string) => (isAll ? text : isPunctuation(text) ? '' : trimmedMarks(text));
  const [before, after] = [quoted(run.before), quoted(run.after)];
  return {...(before ? {before} : {}), ...(after ? {after} : {})};
}

function trimmedMarks(text: string): string {
  return text.replace(/^[\s*_`"'“”‘’,;:.()[\]|]+(?=\S)/, '').replace(/(?<=\S)[\s*_`"'“”‘’,;:.()[\]|]+$/, '') || text;
}

/** A code token that was struck from an enumeration and stands nowhere else in the head. */
function removedValue(run: WordRun, headText: string): string | null {
  if (run.afterTokens.some((token) => !isPunctuation(token))) return null;
  const values = run.beforeTokens.filter((token) => !isPunctuation(token) && !/^(?:or|and|br)$/i.test(token));
  const [value] = values;
  const isListed = /\bor\b|\band\b|,|<br/i.test(run.before);
  if (values.length !== 1 || !value || value.length < 3 || !isListed || !run.before.includes('`')) return null;
  return headText.includes(value) ? null : value;
}

function isLowered(run: WordRun, text: string): boolean {
  if (run.kind !== 'number' || !limitWords.test(text)) return false;
  const [before, after] = [run.before, run.after].map((value) => Number(value.replace(/,(?=\d{3})/g, '')));
  return before !== undefined && after !== undefined && after < before;
}
