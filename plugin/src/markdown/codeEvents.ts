import type {ChangeEvent} from '../model/event';
import type {Block} from './block';
import {changeEvent} from './changeEvent';
import {isRepair, type LinePair} from './codeRepair';
import {differingSpans} from './differingSpans';
import type {Edit} from './edits';
import {placeOf} from './place';
import {isPunctuation} from './textTokens';
import {type WordRun, wordRuns} from './wordRuns';

/** Pairs of tokens that are told one by one; more of them are told as lines. */
const maxTokenEvents = 4;
/** UTF-16 units of a word within which the repair shows. */
const maxQuote = 40;

/** What changed in a code block that both versions have. */
export function codeEvents(base: Block, head: Block, edits: readonly Edit[]): ChangeEvent[] {
  const place = {...placeOf({base, head}), name: head.name};
  const events: ChangeEvent[] = [];
  if (base.name !== head.name && (base.name ?? head.name)) {
    const [before, after] = [base.name ?? '', head.name ?? ''];
    events.push(changeEvent('code-language-changed', {...place, name: null, before, after}));
  }
  const inside = edits.filter((edit) => liesIn(edit, base, head));
  const {pairs, unpaired} = linePairs(inside);
  const changes = pairs.map((pair) => lineChange(pair, place)).filter((change) => change.length > 0);
  const sure = changes.flat().filter(({kind}) => kind !== 'code-tokens-changed');
  const tokens = changes.flat().filter(({kind}) => kind === 'code-tokens-changed');
  events.push(...sure);
  if (unpaired.length === 0 && distinct(tokens).length <= maxTokenEvents) return [...events, ...tokens];
  const [first] = tokens;
  const own = withoutTwins(unpaired);
  const count = unpaired.length + changes.length;
  if (!first && own.length === 0) return [...events, sameWordsEvent(inside, unpaired, {...place, name: null, count})];
  const [before, after] = first ? [first.before, first.after] : [sample(own, '-'), sample(own, '+')];
  const shown = (before ?? after) ? {before, after} : fenceSpan(own[0]);
  return [...events, changeEvent('code-changed', {...place, ...shown, count})];
}

/** Lines that stand on both sides were wrapped or indented, or have moved. */
function sameWordsEvent(
  edits: readonly Edit[],
  lines: readonly UnpairedLine[],
  place: Partial<ChangeEvent>,
): ChangeEvent {
  const words = (side: readonly string[]) => side.join('').replace(/\s+/g, '');
  if (edits.every(({oldLines, newLines}) => words(oldLines) === words(newLines))) {
    return changeEvent('whitespace-changed', place);
  }
  const moved = sample(lines, '+') ?? lines[0]?.text ?? null;
  return changeEvent('block-moved', {...place, before: moved, after: moved, count: 1});
}

function liesIn({oldStart, oldLines, newStart, newLines}: Edit, base: Block, head: Block): boolean {
  const inBase = oldStart <= base.end && oldStart + Math.max(1, oldLines.length) > base.start;
  const inHead = newStart <= head.end && newStart + Math.max(1, newLines.length) > head.start;
  return inBase && inHead;
}

interface UnpairedLine {
  sign: '-' | '+';
  text: string;
}

/** Lines that no line of the other side equals but for white space. */
function withoutTwins(lines: readonly UnpairedLine[]): UnpairedLine[] {
  const key = (sign: string, text: string) => sign + text.replace(/\s+/g, '');
  const known = new Set(lines.map(({sign, text}) => key(sign, text)));
  return lines.filter(({sign, text}) => !known.has(key(sign === '-' ? '+' : '-', text)));
}

/** Replaced lines one to one where an edit has as many before as after. */
function linePairs(edits: readonly Edit[]): {pairs: LinePair[]; unpaired: UnpairedLine[]} {
  const pairs: LinePair[] = [];
  const unpaired: UnpairedLine[] = [];
  for (const {oldLines, newLines, below} of edits) {
    if (oldLines.length === newLines.length) {
      pairs.push(
        ...oldLines.map((before, index) => ({
          before,
          after: newLines[index] ?? '',
          below: newLines[index + 1] ?? below,
        })),
      );
      continue;
    }
    for (const text of oldLines) if (text.trim()) unpaired.push({sign: '-', text});
    for (const text of newLines) if (text.trim()) unpaired.push({sign: '+', text});
  }
  return {pairs, unpaired};
}

function lineChange(pair: LinePair, place: Partial<ChangeEvent>): ChangeEvent[] {
  const runs = wordRuns(pair.before, pair.after);
  if (runs.length === 0) return [];
  if (isRepair(pair, runs)) return [changeEvent('code-repaired', {...place, ...repairSpans(pair, runs)})];
  if (runs.length > maxTokenEvents) {
    return [changeEvent('code-tokens-changed', {...place, before: pair.before, after: pair.after})];
  }
  return runs.map((run) => {
    const isVersion = /api[-_ ]?version/i.test(pair.before) && [run.before, run.after].every(isApiVersion);
    const spans = run.beforeTokens.length + run.afterTokens.length > 8 ? pair : run;
    const {before, after} = isPunctuation(run.before + run.after) ? pair : spans;
    return changeEvent(isVersion ? 'api-version-changed' : 'code-tokens-changed', {...place, before, after});
  });
}

function isApiVersion(token: string): boolean {
  return /^["']?v?\d{4}-\d{2}(?:-\d{2})?[\w.-]*["']?$|^["']?v?\d+\.\d+[\w.-]*["']?$/.test(token);
}

/** What was exchanged; for commas and quotation marks, the words that gained or lost them. */
function repairSpans({before, after}: LinePair, [run]: readonly WordRun[]): {before: string; after: string} {
  return run && !isPunctuation(run.before + run.after) ? run : differingSpans(before, after, maxQuote);
}

function distinct(events: readonly ChangeEvent[]): string[] {
  return [...new Set(events.map(({before, after}) => `${before ?? ''}\n${after ?? ''}`))];
}

/** Where only fences changed, they are what there is to quote. */
function fenceSpan(line: UnpairedLine | undefined): {before?: string; after?: string} {
  if (!line) return {};
  return line.sign === '-' ? {before: line.text} : {after: line.text};
}

/** The first line of that side with a word in it; a fence alone says nothing. */
function sample(lines: readonly UnpairedLine[], sign: '-' | '+'): string | null {
  const own = lines.filter((line) => line.sign === sign);
  return (own.find(({text}) => /\w{3}/.test(text)) ?? own.find(({text}) => !/^\s*[`~]{3}/.test(text)))?.text ?? null;
}

/** An install command whose package was exchanged: the former one stands nowhere in the head. */
export function packageEvents(edits: readonly Edit[], headText: string): ChangeEvent[] {
  const gone = edits.flatMap(({oldLines, oldStart}) => packagesOf(oldLines, oldStart));
  const come = edits.flatMap(({newLines, newStart}) => packagesOf(newLines, newStart));
  const lost = gone.filter(({name}) => name.length > 1 && !headText.includes(name));
  const fresh = come.filter(({name}) => !gone.some((one) => one.name === name));
  const [before, after] = [lost[0], fresh[0]];
  if (!before || !after) return [];
  const line = {old: before.line, new: after.line};
  return [changeEvent('package-replaced', {before: before.name, after: after.name, line})];
}

const install =
  /\b(?:npm (?:install|i|add)|yarn add|pnpm add|pip3? install|dotnet add package|go get|cargo add|gem install|composer require)\s+(.+)$/;

function packagesOf(lines: readonly string[], start: number): {name: string; line: number}[] {
  return lines.flatMap((text, index) => {
    const words = install
      .exec(text)?.[1]
      ?.split(/\s+/)
      .filter((word) => /^["']?[@A-Za-z]/.test(word) && !word.startsWith('<'));
    return (words ?? []).map((word) => ({name: packageName(word.replace(/["'`]/g, '')), line: start + index}));
  });
}

/** A package without its version; for an address, the file's name up to the version. */
function packageName(word: string): string {
  if (!/^https?:/.test(word)) return /^@?[\w./-]+/.exec(word)?.[0]?.replace(/(?<=.)@.*$/, '') ?? '';
  const file = word.slice(word.lastIndexOf('/') + 1);
  return /^[A-Za-z_-]+?(?=[-_.]?(?:v?\d|\.|$))/.exec(file)?.[0] ?? '';
}
