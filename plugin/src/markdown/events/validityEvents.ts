import type {ChangeEvent, EventKind} from '../../model/event';
import {codeLines} from '../blocks/codeFence';
import type {Block} from '../blocks/block';
import {changeEvent} from './changeEvent';
import {dataLanguage, dataOf, type SampleData} from './dataValidity';
import type {Edit} from '../matching/edits';
import type {CodePlace} from './fenceEvents';
import {arePaired} from '../../text/arePaired';
import {lettersOf} from '../../text/lettersOf';
import {withoutSpace} from '../../text/withoutSpace';

/** Kinds that speak of lines, of which none alone need have made a difference. */
const wholeLines: readonly EventKind[] = ['code-changed', 'code-lines-added', 'code-lines-removed', 'code-restyled'];

/** A sample of data that no parser could read and now can, or the other way round. */
export function validityEvents(
  base: Block,
  head: Block,
  told: readonly ChangeEvent[],
  place: CodePlace,
): ChangeEvent[] {
  if (told.some(({kind}) => kind === 'code-repaired')) return [];
  const [before, after] = readings(base, head);
  if (!before || !after || before.isValid === after.isValid) return [];
  // Of several edits, none alone made the difference.
  const [only, ...others] = told;
  const isSure = others.length === 0 && !wholeLines.includes(only?.kind ?? 'code-changed');
  const spans = isSure ? {before: only?.before ?? null, after: only?.after ?? null} : {before: null, after: null};
  return [changeEvent(after.isValid ? 'code-repaired' : 'code-broken', {...place, ...spans})];
}

/** A sample to which white space alone gave another meaning, told by the first line that stands elsewhere. */
export function indentedEvents(base: Block, head: Block, edits: readonly Edit[], place: CodePlace): ChangeEvent[] {
  if (!isSameButSpace(base, head)) return [];
  const [before, after] = readings(base, head);
  if (!before?.isValid || !after?.isValid || before.value === after.value) return [];
  for (const {oldLines, newLines, oldStart, newStart} of edits) {
    const now = newLines.findIndex((line) => line.trim() !== '' && isElsewhere(line, oldLines));
    if (now < 0) continue;
    const text = (newLines[now] ?? '').trim();
    const old = oldLines.findIndex((line) => line.trim() === text);
    return [
      changeEvent('code-indented', {
        ...place,
        before: text,
        after: text,
        line: {old: oldStart + old, new: newStart + now},
      }),
    ];
  }
  return [];
}

/** A line that stood there with another indentation. */
function isElsewhere(line: string, oldLines: readonly string[]): boolean {
  const same = oldLines.find((one) => one.trim() === line.trim());
  return same !== undefined && same.trimEnd() !== line.trimEnd();
}

/** Brackets of a sample that had no other have one now, in words that are the same: what told of them tells of a repair. */
export function withPairedBrackets(base: Block, head: Block, told: readonly ChangeEvent[]): readonly ChangeEvent[] {
  const [before, after] = [codeLines(base), codeLines(head)];
  if (lettersOf(before) !== lettersOf(after) || arePaired(before) || !arePaired(after)) return told;
  return told.map((event) => (isOfBrackets(event) ? {...event, kind: 'code-repaired', count: 1} : event));
}

function isOfBrackets({kind, before, after}: ChangeEvent): boolean {
  const sides = [before ?? '', after ?? ''];
  const isExchange = ['code-tokens-changed', ...wholeLines].includes(kind);
  return (
    isExchange && sides.some((side) => !arePaired(side)) && lettersOf(sides[0] ?? '') === lettersOf(sides[1] ?? '')
  );
}

function readings(base: Block, head: Block): (SampleData | null)[] {
  const language = dataLanguage(head.name);
  if (!language || base.name !== head.name) return [];
  const isSpace = isSameButSpace(base, head);
  return [base, head].map((block) => dataOf(language, codeLines(block), isSpace && language === 'yaml'));
}

function isSameButSpace(base: Block, head: Block): boolean {
  return withoutSpace(base.text) === withoutSpace(head.text);
}
