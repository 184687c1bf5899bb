import type {ChangeEvent} from '../../model/event';
import type {Block, BlockMatch, WholeTexts} from '../blocks/block';
import {isFillerHead, plainCell, turnedKind} from './cellWords';
import {changeEvent} from './changeEvent';
import {columnEvents, columnPairs} from './columnEvents';
import {dateChange} from './dateChange';
import {type Place, placeOf} from '../blocks/place';
import {proseEvents} from './proseEvents';
import {textTokens} from '../prose/textTokens';

/** What changed in a row that both versions have. */
export function rowEvents(base: Block, head: Block, texts: WholeTexts): ChangeEvent[] {
  const place = placeOf({base, head});
  if (sameTokens(base.text, head.text)) {
    const kind = base.text === head.text ? 'table-row-moved' : 'whitespace-changed';
    return [changeEvent(kind, {...place, before: labelOf(base), after: labelOf(head), name: labelOf(head)})];
  }
  return head.kind === 'table-head' ? columnEvents(base, head, place) : cellEvents(base, head, texts, place);
}

/** Cells are compared under the column of their name, wherever it stands. */
function cellEvents(base: Block, head: Block, texts: WholeTexts, place: Place): ChangeEvent[] {
  return columnPairs(base, head).flatMap(([from, to]) => {
    const [before, after] = [base.cells[from] ?? '', head.cells[to] ?? ''];
    if (sameTokens(before, after)) return [];
    const heading = head.columns[to] ?? '';
    const column = isFillerHead(heading) ? null : heading;
    const named = {...place, name: to > 0 && head.label ? head.label : null, column};
    const turned = turnedKind(before, after);
    if (turned) return [changeEvent(turned, {...named, before, after})];
    const listed = listEvents(before, after, texts.headText, named);
    if (listed.length > 0) return listed;
    const dates = dateChange(before, after);
    if (dates) return [changeEvent('table-cell-changed', {...named, ...dates})];
    const columns = [head.columns[0] ?? '', column ?? ''];
    const inner = proseEvents({...base, text: before}, {...head, text: after, name: named.name, columns}, texts);
    return inner.map((event) => ({...asCellEvent(event, named.name, before, after), column}));
  });
}

/** Words of a name at most; more of them are a sentence. */
const longestName = 4;
/** Words of an entry of a list of names, with what is said of it in brackets. */
const longestEntry = 10;

/** What joined or left the list of names that a cell is. What stands elsewhere in the page has not left it. */
function listEvents(before: string, after: string, headText: string, place: Partial<ChangeEvent>): ChangeEvent[] {
  const isGone = (item: string) => !headText.toLowerCase().includes(item.toLowerCase());
  const isOfChoices = choices.test(place.column ?? '');
  return [
    ...furtherItems(before, after, isOfChoices ? anyJoint : joint).map((item) =>
      changeEvent('value-added', {...place, after: item}),
    ),
    ...furtherItems(after, before, joint)
      .filter(isGone)
      .map((item) => changeEvent('value-removed', {...place, before: item})),
  ];
}

/** Columns of what a thing can be: in others, alternatives are advice. */
const choices = /\b(?:types?|values?|formats?|options?)\b/i;
/** What stands between the names of a list, and between alternatives as well. */
const joint = /\s*(?:,|<br ?\/?>)\s*/i;
const anyJoint = /\s*(?:,|<br ?\/?>)\s*|\s(?:\/|\\?\||or)\s/i;

/** The names that one list has beside all those of another. */
function furtherItems(shorter: string, longer: string, between: RegExp): string[] {
  const itemsOf = (cell: string) => cell.split(between).flatMap((item) => item.trim() || []);
  const [some, all] = [itemsOf(shorter), itemsOf(longer)];
  const further = all.filter((item) => !some.includes(item));
  const words = (item: string) => plainCell(item).split(/\s+/).length;
  const isOfNames =
    all.every((item) => words(item) <= longestEntry) && further.every((item) => words(item) <= longestName);
  return some.length > 0 && isOfNames && some.every((item) => all.includes(item)) ? further : [];
}

function asCellEvent(event: ChangeEvent, name: string | null, before: string, after: string): ChangeEvent {
  if (event.kind !== 'paragraph-reworded') return {...event, name: event.name ?? name};
  const whole = before.length + after.length < 60 && !/`.*`.*`/.test(before + after);
  return changeEvent('table-cell-changed', {
    ...event,
    name,
    before: whole ? before : event.before,
    after: whole ? after : event.after,
    lead: null,
    count: whole ? 1 : event.count,
  });
}

function sameTokens(one: string, other: string): boolean {
  if (one === other) return true;
  const [before, after] = [textTokens(one), textTokens(other)];
  return before.length === after.length && before.every(({text}, index) => text === after[index]?.text);
}

/** A row that only one version has. */
export function loneRowEvent({base, head}: BlockMatch): ChangeEvent | null {
  const row = head ?? base;
  if (row?.kind !== 'table-row') return null;
  const label = labelOf(row);
  const place = {...placeOf({base, head}), name: row.label || label, column: row.columns[0] ?? null};
  return head
    ? changeEvent('table-row-added', {...place, after: label})
    : changeEvent('table-row-removed', {...place, before: label});
}

/** The first cell with something in it. */
function labelOf({cells, text}: Block): string {
  return cells.find((cell) => cell !== '') ?? text;
}
