import type {ChangeEvent} from '../../model/event';
import type {Block} from '../blocks/block';
import {type HelpFlag, helpFlags} from '../blocks/helpFlags';
import type {Edit} from '../matching/edits';
import type {Place} from '../blocks/place';
import {changeEvent} from './changeEvent';
import {sentenceEnd} from '../prose/opening';
import {collapsed} from '../../text/collapsed';
import {withoutSpace} from '../../text/withoutSpace';

/** Flags from which on lines are the help text of a command rather than a command over several lines. */
const leastFlags = 2;

interface FlagChanges {
  events: ChangeEvent[];
  /** What else changed; flags that only stand at another indentation are left out. */
  rest: readonly Edit[];
}

/** The flags that the help text of a command newly lists or no longer lists, in a code block that both versions have. */
export function flagEvents(base: Block, head: Block, edits: readonly Edit[], place: Place): FlagChanges {
  const [old, fresh] = [flagsOf(base), flagsOf(head)];
  const [gone, come] = [without(old, fresh), without(fresh, old)];
  const staying = old.length - gone.length;
  const isSameList = staying > 0 && staying >= gone.length && Math.max(old.length, fresh.length) >= leastFlags;
  if (!isSameList || gone.length + come.length === 0) return {events: [], rest: edits};
  const cuts = cutsByEdit(edits, [...placesOf(gone, old, fresh, 'old'), ...placesOf(come, fresh, old, 'new')]);
  return {
    events: [
      ...gone.map(({name, start}) => changeEvent('flag-removed', {...place, before: name, name, line: {old: start}})),
      ...come.map(({name, says, start}) =>
        changeEvent('flag-added', {...place, after: name, name, lead: firstSentence(says), line: {new: start}}),
      ),
    ],
    rest: edits.flatMap((edit) => beside(edit, cuts.get(edit) ?? [])),
  };
}

/** Of a longer sentence, the start. */
function firstSentence(text: string): string | null {
  const [sentence = ''] = collapsed(text).split(sentenceEnd, 1);
  return /^.{1,300}(?=\s|$)/u.exec(sentence)?.[0] ?? null;
}

/** A flag that left one help text of a page and came to another one has moved. */
export function withMovedFlags(events: readonly ChangeEvent[]): ChangeEvent[] {
  const namesOf = (kind: ChangeEvent['kind']) => events.flatMap((event) => (event.kind === kind ? [event.name] : []));
  const [gone, come] = [namesOf('flag-removed'), new Set(namesOf('flag-added'))];
  const moved = new Set(gone.filter((name) => come.has(name)));
  return events.flatMap((event): ChangeEvent[] => {
    if (!event.kind.startsWith('flag-') || !moved.has(event.name)) return [event];
    return event.kind === 'flag-removed' ? [] : [{...event, kind: 'block-moved', before: event.name, lead: null}];
  });
}

/** With the numbers of their lines in the page. */
function flagsOf({text, start}: Block): HelpFlag[] {
  return helpFlags(text.split('\n')).map((flag) => ({...flag, start: flag.start + start, end: flag.end + start}));
}

/** Flags none of whose names the others have. */
function without(flags: readonly HelpFlag[], others: readonly HelpFlag[]): HelpFlag[] {
  const known = new Set(others.flatMap(({names}) => names));
  return flags.filter(({names}) => !names.some((name) => known.has(name)));
}

type Side = 'old' | 'new';
type Span = [from: number, to: number];

/** The lines of a flag on the side that has it, and the place of none in which they would stand on the other one. */
type Cut = Record<Side, Span> & {side: Side};

const atEnd = Number.MAX_SAFE_INTEGER;

/** Flags that only one side has, by their lines there; on the other one they would stand before the next flag that both have. */
function placesOf(lone: readonly HelpFlag[], own: readonly HelpFlag[], others: readonly HelpFlag[], side: Side): Cut[] {
  const starts = new Map(others.flatMap(({names, start}) => names.map((name) => [name, start] as const)));
  const alone = new Set(lone);
  const cuts: Cut[] = [];
  let next = atEnd;
  for (const flag of [...own].reverse()) {
    const [span, none]: [Span, Span] = [
      [flag.start, flag.end],
      [next, next],
    ];
    if (alone.has(flag)) cuts.push(side === 'old' ? {side, old: span, new: none} : {side, old: none, new: span});
    else next = flag.names.flatMap((name) => starts.get(name) ?? [])[0] ?? next;
  }
  return cuts;
}

/** In the order of reading, by the edit that the first of their lines stands in. */
function cutsByEdit(edits: readonly Edit[], cuts: readonly Cut[]): Map<Edit, Cut[]> {
  const editAt: Record<Side, Map<number, Edit>> = {old: new Map(), new: new Map()};
  for (const edit of edits) {
    for (const index of edit.oldLines.keys()) editAt.old.set(edit.oldStart + index, edit);
    for (const index of edit.newLines.keys()) editAt.new.set(edit.newStart + index, edit);
  }
  const own = new Map<Edit, Cut[]>();
  for (const cut of [...cuts].sort((one, other) => one.old[0] - other.old[0] || one.new[0] - other.new[0])) {
    const edit = editAt[cut.side].get(cut[cut.side][0]);
    const known = edit && own.get(edit);
    if (known) known.push(cut);
    else if (edit) own.set(edit, [cut]);
  }
  return own;
}

/** The parts of an edit between the flags that came or went in it. */
function beside(edit: Edit, cuts: readonly Cut[]): Edit[] {
  if (cuts.length === 0) return [edit];
  const {oldStart, oldLines, newStart, newLines} = edit;
  const end: Span = [atEnd, atEnd];
  const parts: Edit[] = [];
  let [old, fresh] = [0, 0];
  for (const cut of [...cuts, {old: end, new: end}]) {
    const [oldTo, newTo] = [Math.max(old, cut.old[0] - oldStart), Math.max(fresh, cut.new[0] - newStart)];
    parts.push({
      oldStart: oldStart + old,
      oldLines: oldLines.slice(old, oldTo),
      newStart: newStart + fresh,
      newLines: newLines.slice(fresh, newTo),
      below: cut.old === end ? edit.below : '',
    });
    // Of a flag that would stand beyond the edit, the lines of the other side are left for what comes next.
    [old, fresh] = [Math.max(oldTo, cut.old[1] - oldStart), Math.max(newTo, cut.new[1] - newStart)];
  }
  return parts.filter((part) => withoutSpace(part.oldLines.join('')) !== withoutSpace(part.newLines.join('')));
}
