import type {ChangeEvent, EventKind} from '../../model/event';
import type {Block} from '../blocks/block';
import {changeEvent} from './changeEvent';
import {codeFence} from '../blocks/codeFence';
import {type CodePlace, fenceEvents, withoutFence} from './fenceEvents';
import {flagEvents} from './flagEvents';
import {isRepair, type LinePair} from './codeRepair';
import {hasStyles, isRestyled, withoutRestyled} from './codeStyle';
import {differingSpans} from '../prose/differingSpans';
import type {Edit} from '../matching/edits';
import {pairTexts} from '../../text/pairTexts';
import {placeOf} from '../blocks/place';
import {areUnrelated} from '../prose/nameWords';
import {isNamedAnew} from '../prose/ownNames';
import {isPunctuation, textTokens} from '../prose/textTokens';
import {tellingLine} from '../prose/tellingLine';
import {tokenChange} from '../prose/tokenKind';
import {type WordRun, wordRuns} from '../prose/wordRuns';
import {withoutSpace} from '../../text/withoutSpace';
import {indentedEvents, validityEvents, withPairedBrackets} from './validityEvents';

/** Pairs of tokens that are told one by one; more of them are told as lines. */
const maxTokenEvents = 4;
/** UTF-16 units of a word within which the repair shows. */
const maxQuote = 40;

/** Changed lines of a block beyond which it is rewritten rather than repaired. */
const mostRepaired = 20;

/** Lines that may hold the same words, wrapped otherwise. */
const mostWrapped = 12;
/** What begins a statement of its own. */
const statement = /^\s*(?:import|from|using|export|const|let|var|return|def|function)\b/;
/** Runs of words in which they differ at most, and the share of their words that these hold. */
const mostRuns = 3;
const mostChanged = 0.3;

/** Kinds that are told whatever else changes in the block. */
const sureKinds: readonly EventKind[] = ['code-repaired', 'api-version-changed'];

/** What changed in a code block that both versions have. */
export function codeEvents(base: Block, head: Block, edits: readonly Edit[]): ChangeEvent[] {
  const inside = edits.filter((edit) => liesIn(edit, base, head));
  const place = {...placeOf({base, head}), name: codeFence(head).title ?? head.name};
  const fence = fenceEvents(base, head, {...place, name: codeFence(head).title});
  const lines = fence.length > 0 ? withoutFence(inside, base, head) : inside;
  const flags = flagEvents(base, head, lines, place);
  const isTold = fence.length + flags.events.length > 0;
  const found = flags.rest.length > 0 || !isTold ? contentEvents(flags.rest, head.name, place) : [];
  const own = found.map((event) =>
    isNamedAnewIn(event, base, head) ? {...event, kind: 'code-tokens-changed' as const} : event,
  );
  const content = withPairedBrackets(base, head, own);
  const indented = indentedEvents(base, head, lines, place);
  return [
    ...fence,
    ...(indented.length > 0
      ? [...indented, ...content.filter(({kind}) => kind !== 'whitespace-changed')]
      : [...validityEvents(base, head, content, place), ...flags.events, ...content]),
  ];
}

/** What changed in the program text that a component is given, `cards={[…]}`: no sample, so that nothing in it is its repair. */
export function expressionEvents(base: Block, head: Block, edits: readonly Edit[]): ChangeEvent[] {
  const inside = edits.filter((edit) => liesIn(edit, base, head));
  const found = contentEvents(inside, 'jsx', {...placeOf({base, head}), name: null});
  return found.map((event) => ({...event, kind: 'component-changed', name: head.name, count: 1}));
}

/** A name that looks like a correction, but that the sample gives to something itself. */
function isNamedAnewIn({kind, before, after}: ChangeEvent, base: Block, head: Block): boolean {
  return kind === 'code-repaired' && isNamedAnew(before ?? '', after ?? '', base.text, head.text);
}

function contentEvents(edits: readonly Edit[], language: string | null, place: CodePlace): ChangeEvent[] {
  if (!hasStyles(language)) return wordEvents(edits, linePairs(edits), place);
  const parts = edits.map(withoutRestyled);
  const rest = parts.flatMap((one) => one.rest);
  const {pairs, unpaired} = linePairs(rest);
  const restyled = pairs.filter(isRestyled);
  const style = restyleEvents([...parts.flatMap((one) => one.pairs), ...restyled], place);
  const others = pairs.filter((pair) => !restyled.includes(pair));
  return others.length + unpaired.length === 0 && style.length > 0
    ? style
    : [...wordEvents(rest.length > 0 ? rest : edits, {pairs: others, unpaired}, place), ...style];
}

/** Lines that say the same in another style, as one event. */
function restyleEvents(pairs: readonly LinePair[], place: CodePlace): ChangeEvent[] {
  const [first] = pairs.filter(({before, after}) => withoutSpace(before) !== withoutSpace(after));
  if (!first) return [];
  const {before, after, line} = first;
  const count = pairs.reduce((sum, pair) => sum + pair.after.split('\n').length, 0);
  return [changeEvent('code-restyled', {...place, before, after, line, count})];
}

function wordEvents(edits: readonly Edit[], {pairs, unpaired}: PairedLines, place: CodePlace): ChangeEvent[] {
  const changes = withoutRewritten(
    pairs.map((pair) => lineChange(pair, place)).filter((change) => change.length > 0),
    unpaired.length,
  );
  const sure = changes.flat().filter(({kind}) => sureKinds.includes(kind));
  const tokens = changes.flat().filter(({kind}) => !sureKinds.includes(kind));
  if (unpaired.length === 0 && distinct(tokens).length <= maxTokenEvents) return [...sure, ...tokens];
  const own = withoutTwins(unpaired);
  // A mark that a word became says less than a line that came.
  const apart = new Set(tokens.filter(areUnrelated).map(({line}) => line));
  const likely = unpaired.length === 0 ? tokens : tokens.filter(({line}) => !apart.has(line));
  const first = likely.find(isOfWords) ?? (own.length === 0 ? tokens[0] : undefined);
  const count = unpaired.length + changes.length;
  if (!first && own.length === 0) return [...sure, sameWordsEvent(edits, unpaired, {...place, name: null, count})];
  // Lines that do not resemble each other did not become each other: what came is told.
  const added = sample(own, '+');
  const [before, after] = first ? [first.before, first.after] : [added === null ? sample(own, '-') : null, added];
  const shown = (before ?? after) ? {before, after} : fenceSpan(own[0]);
  const isPlain = changes.length === 0 && own.length === unpaired.length;
  return [...sure, changeEvent(isPlain ? lineKind(own) : 'code-changed', {...place, ...shown, count})];
}

/** In code of which much is another now, what looks like the repair of a line is a part of that. */
function withoutRewritten(changes: ChangeEvent[][], unpaired: number): ChangeEvent[][] {
  if (changes.length + unpaired <= mostRepaired) return changes;
  return changes.map((change) =>
    change.map((event) => (event.kind === 'code-repaired' ? {...event, kind: 'code-tokens-changed'} : event)),
  );
}

/** Lines that all came or all went; what is in their place else has changed. */
function lineKind(lines: readonly UnpairedLine[]): EventKind {
  if (lines.every(({sign}) => sign === '+')) return 'code-lines-added';
  return lines.every(({sign}) => sign === '-') ? 'code-lines-removed' : 'code-changed';
}

function isOfWords({before, after}: ChangeEvent): boolean {
  return [before, after].every((side) => side === null || !isPunctuation(side));
}

/** Lines that stand on both sides were wrapped or indented, or have moved. */
function sameWordsEvent(
  edits: readonly Edit[],
  lines: readonly UnpairedLine[],
  place: Partial<ChangeEvent>,
): ChangeEvent {
  const words = (side: readonly string[]) => withoutSpace(side.join(''));
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
  const key = (sign: string, text: string) => sign + withoutSpace(text);
  const known = new Set(lines.map(({sign, text}) => key(sign, text)));
  return lines.filter(({sign, text}) => !known.has(key(sign === '-' ? '+' : '-', text)));
}

interface PairedLines {
  pairs: LinePair[];
  unpaired: UnpairedLine[];
}

/** Replaced lines: one to one where an edit has as many before as after, else each with the line that it resembles. */
function linePairs(edits: readonly Edit[]): PairedLines {
  const pairs: LinePair[] = [];
  const unpaired: UnpairedLine[] = [];
  for (const edit of edits) {
    const {oldLines, newLines, oldStart, newStart, below} = edit;
    if (isRewrapped(edit)) {
      const texts = {before: oldLines.join('\n'), after: newLines.join('\n'), below};
      pairs.push({...texts, belowStays: true, isLast: true, line: {old: oldStart, new: newStart}});
      continue;
    }
    const found = pairsOf(edit);
    const [pairedOld, paired] = [new Set(found.map(([old]) => old)), new Set(found.map(([, now]) => now))];
    for (const [old, now] of found) {
      const line = {old: oldStart + old, new: newStart + now};
      const next = newLines[now + 1];
      const belowStays = next === undefined || paired.has(now + 1);
      const isLast = old === oldLines.length - 1;
      const texts = {before: oldLines[old] ?? '', after: newLines[now] ?? '', below: next ?? below};
      pairs.push({...texts, belowStays, isLast, line});
    }
    for (const [at, text] of oldLines.entries())
      if (!pairedOld.has(at) && text.trim()) unpaired.push({sign: '-', text});
    for (const [at, text] of newLines.entries()) if (!paired.has(at) && text.trim()) unpaired.push({sign: '+', text});
  }
  return {pairs, unpaired};
}

/** One line that became several or the other way round, in which few words differ: told by these. */
function isRewrapped({oldLines, newLines}: Edit): boolean {
  const lengths = [oldLines.length, newLines.length];
  if (Math.min(...lengths) !== 1 || Math.max(...lengths) < 2 || Math.max(...lengths) > mostWrapped) return false;
  if ([...oldLines.slice(1), ...newLines.slice(1)].some((line) => statement.test(line))) return false;
  const [one, other] = [oldLines.join('\n'), newLines.join('\n')];
  const runs = wordRuns(one, other);
  const lines = new Set([...oldLines, ...newLines].map((line) => line.trim()));
  const changed = runs.reduce((sum, run) => sum + run.beforeTokens.length + run.afterTokens.length, 0);
  const all = textTokens(one).length + textTokens(other).length;
  const areWords = runs.every((run) => [run.before, run.after].every((side) => side === '' || !lines.has(side.trim())));
  return areWords && runs.length > 0 && runs.length <= mostRuns && changed <= mostChanged * all;
}

function pairsOf({oldLines, newLines}: Edit): [number, number][] {
  return oldLines.length === newLines.length
    ? oldLines.map((_, index) => [index, index])
    : pairTexts(oldLines, newLines);
}

function lineChange(pair: LinePair, place: CodePlace): ChangeEvent[] {
  const runs = wordRuns(pair.before, pair.after);
  const own = {...place, line: pair.line};
  if (runs.length === 0) return [];
  if (isRepair(pair, runs, place.name)) return [changeEvent('code-repaired', {...own, ...repairSpans(pair, runs)})];
  if (runs.length > maxTokenEvents) {
    return [changeEvent('code-tokens-changed', {...own, before: pair.before, after: pair.after})];
  }
  return runs.map((run) => {
    if (run.beforeTokens.length + run.afterTokens.length > 8) {
      return changeEvent('code-tokens-changed', {...own, before: pair.before, after: pair.after});
    }
    if (isPunctuation(run.before + run.after))
      return changeEvent('code-tokens-changed', {...own, ...wordsAround(pair)});
    const {kind, ...told} = tokenChange(pair.after, withDashes(pair, run), place.name);
    const isThin = kind === 'code-tokens-changed' && [run.before, run.after].some((side) => /^\w$/.test(side));
    return changeEvent(kind, {...own, ...told, ...(isThin ? wordsAround(pair) : {})});
  });
}

/** A mark or a letter says nothing without its line, or in a long line without the words that it belongs to. */
function wordsAround({before, after}: LinePair): {before: string; after: string} {
  const isShort = [before, after].every((side) => side.trim().length <= maxQuote);
  return isShort ? {before, after} : differingSpans(before, after, maxQuote);
}

/** The words with the dashes before them that make an option of a command of them. */
function withDashes({before, after}: LinePair, run: WordRun): Pick<WordRun, 'before' | 'after'> {
  const dashes = (text: string, start: number) => /(?:^|\s)(--?)$/.exec(text.slice(0, start))?.[1] ?? '';
  const [one, other] = [dashes(before, run.beforeStart), dashes(after, run.afterStart)];
  return one !== '' && one === other && run.before !== '' && run.after !== ''
    ? {before: one + run.before, after: other + run.after}
    : run;
}

/** What was exchanged; for commas and quotation marks, the words that gained or lost them. */
function repairSpans(pair: LinePair, [run]: readonly WordRun[]): {before: string; after: string} {
  const {before, after} = pair;
  return run && !isPunctuation(run.before + run.after)
    ? withDashes(pair, run)
    : differingSpans(before, after, maxQuote);
}

function distinct(events: readonly ChangeEvent[]): string[] {
  return [...new Set(events.map(({before, after}) => `${before ?? ''}\n${after ?? ''}`))];
}

/** Where only fences changed, they are what there is to quote. */
function fenceSpan(line: UnpairedLine | undefined): {before?: string; after?: string} {
  if (!line) return {};
  return line.sign === '-' ? {before: line.text} : {after: line.text};
}

function sample(lines: readonly UnpairedLine[], sign: '-' | '+'): string | null {
  return tellingLine(lines.flatMap((line) => (line.sign === sign ? [line.text] : []))) ?? null;
}
