import {lacksComma, type LinePair} from './codeRepair';
import type {Edit} from '../matching/edits';
import {sequenceDiff} from '../prose/sequenceDiff';
import {withoutSpace} from '../../text/withoutSpace';

const languages = /^(?:jsx?|tsx?|javascript|typescript|mjs|cjs|astro|svelte|vue)$/i;

/** True for code whose quotation marks, semicolons, closing commas and line breaks are matters of style. */
export function hasStyles(language: string | null): boolean {
  return languages.test(language ?? '');
}

/** True where a line changed its quotation marks, semicolons, closing commas or white space, and nothing else. */
export function isRestyled(pair: LinePair): boolean {
  return plain(pair.before) === plain(pair.after) && !lacksComma(pair);
}

function plain(line: string): string {
  return withoutSpace(line.replace(/["'`]/g, "'").replace(/[;,]\s*$/, ''));
}

/** An edit without the lines that say the same in another style, which may be wrapped otherwise. */
export interface Restyling {
  /** Lines of the one side beside those of the other that say the same. */
  pairs: LinePair[];
  rest: Edit[];
}

/** Finds the lines of an edit that say the same in another style, whatever was changed between them. */
export function withoutRestyled(edit: Edit): Restyling {
  const groups = sameGroups(edit);
  if (groups.length === 0) return {pairs: [], rest: [edit]};
  const ends = [{old: edit.oldLines.length, oldEnd: 0, now: edit.newLines.length, nowEnd: 0}];
  const rest: Edit[] = [];
  let [old, now] = [0, 0];
  for (const group of [...groups, ...ends]) {
    const between = part(edit, {old, oldEnd: group.old, now, nowEnd: group.now});
    if ([...between.oldLines, ...between.newLines].some((line) => line.trim() !== '')) rest.push(between);
    [old, now] = [group.oldEnd, group.nowEnd];
  }
  return {pairs: groups.map((group) => pairOf(part(edit, group))), rest};
}

/** Lines of an edit, by half-open ranges of indices. */
interface Lines {
  old: number;
  oldEnd: number;
  now: number;
  nowEnd: number;
}

function part(edit: Edit, {old, oldEnd, now, nowEnd}: Lines): Edit {
  return {
    oldStart: edit.oldStart + old,
    oldLines: edit.oldLines.slice(old, oldEnd),
    newStart: edit.newStart + now,
    newLines: edit.newLines.slice(now, nowEnd),
    below: edit.newLines[nowEnd] ?? edit.below,
  };
}

function pairOf({oldStart, oldLines, newStart, newLines, below}: Edit): LinePair {
  return {
    before: oldLines.join('\n'),
    after: newLines.join('\n'),
    below,
    belowStays: true,
    isLast: true,
    line: {old: oldStart, new: newStart},
  };
}

/** The smallest stretches of lines with the same tokens on both sides, in order. */
function sameGroups({oldLines, newLines, below}: Edit): Lines[] {
  const [before, after] = [styleTokens(oldLines, below), styleTokens(newLines, below)];
  const runs = sequenceDiff(
    before.map(({text}) => text),
    after.map(({text}) => text),
  );
  const changedOld = new Set<number>();
  const changedNow = new Set<number>();
  for (const {beforeStart, beforeEnd, afterStart, afterEnd} of runs) {
    before.slice(beforeStart, beforeEnd).forEach(({line}) => changedOld.add(line));
    after.slice(afterStart, afterEnd).forEach(({line}) => changedNow.add(line));
  }
  return groupsOf(common(before, after, runs)).filter(
    ({old, oldEnd, now, nowEnd}) => !hasAny(changedOld, old, oldEnd) && !hasAny(changedNow, now, nowEnd),
  );
}

function hasAny(lines: ReadonlySet<number>, start: number, end: number): boolean {
  for (let line = start; line < end; line++) if (lines.has(line)) return true;
  return false;
}

interface StyleToken {
  text: string;
  line: number;
}

/** Names and marks of code, without what is a matter of style. */
function styleTokens(lines: readonly string[], below: string): StyleToken[] {
  const tokens = lines.flatMap((text, line) =>
    (text.match(/[\w$]+|[^\s\w$]/g) ?? []).map((token) => ({text: /["'`]/.test(token) ? "'" : token, line})),
  );
  const isCloser = (token: string | undefined) => /^[)\]}]$/.test(token ?? '');
  return tokens.filter(({text}, at) => {
    if (text === ';') return false;
    return text !== ',' || !isCloser(tokens[at + 1]?.text ?? below.trim().charAt(0));
  });
}

/** The lines of the tokens that both sides have, pair by pair. */
function common(
  before: readonly StyleToken[],
  after: readonly StyleToken[],
  runs: ReturnType<typeof sequenceDiff>,
): [number, number][] {
  const pairs: [number, number][] = [];
  let [old, now] = [0, 0];
  for (const run of [...runs, {beforeStart: before.length, beforeEnd: 0, afterStart: after.length, afterEnd: 0}]) {
    while (old < run.beforeStart) pairs.push([before[old++]?.line ?? 0, after[now++]?.line ?? 0]);
    [old, now] = [run.beforeEnd, run.afterEnd];
  }
  return pairs;
}

/** Lines that share tokens, and those that share tokens with these. */
function groupsOf(pairs: readonly [number, number][]): Lines[] {
  const groups: Lines[] = [];
  for (const [old, now] of pairs) {
    const last = groups.at(-1);
    if (last && (old < last.oldEnd || now < last.nowEnd)) [last.oldEnd, last.nowEnd] = [old + 1, now + 1];
    else groups.push({old, oldEnd: old + 1, now, nowEnd: now + 1});
  }
  return groups;
}
