import type {ChangeEvent} from '../../../model/event';
import type {SpanLimit} from '../quotes/cutSpan';
import {documentedName} from '../../types/names/itemNames';
import {isDefinition} from '../phrases/definitions';
import type {Phrases, PhraseValues} from '../phrases/phrases';
import {isOfLoneRow, isTurned, rowList, rowName} from '../phrases/rowNames';
import type {Attempt, Room} from './titleRoom';
import {columnList, type TurnedColumn} from '../phrases/turnedCells';

/** What the attempts at a title depend on. */
export interface AttemptParts {
  /** Number of further events that are the same. */
  more: number;
  /** True where the event lies in a section other than the page itself. */
  isInSection: boolean;
  /** Labels of the rows of which the same is told, where there are several. */
  rows: readonly string[];
  /** The columns in which cells were turned on or off as that of the event. */
  columns: readonly TurnedColumn[];
  room: Room;
}

/** What stands in place of the one row that a title names, and of the number of others where it names all. */
export function namesOf(
  form: RowForm,
  {event, rows, columns}: Pick<AttemptParts, 'rows' | 'columns'> & {event: ChangeEvent},
  limit: SpanLimit,
  phrases: Phrases,
): PhraseValues {
  const [first] = columns;
  if (form === 'cells') return {name: columnList(columns, limit, phrases), and: []};
  if (form === 'columns') {
    const names = columns.map(({column}) => column);
    return {name: rowList(names, limit, phrases), and: []};
  }
  if (form === 'column') return {name: rowName(first?.column ?? '', limit, phrases)};
  if (form !== 'named') return {};
  const list = rowList(rows, limit, phrases);
  if (isTurned(event.kind)) return {name: list, and: []};
  return isOfLoneRow(event) ? {[event.before === null ? 'after' : 'before']: list, and: []} : {};
}

/**
 * Whether a title names the row, or of cells that changed alike in several rows all of these, or how many there are; of cells that
 * were turned in several columns, all of these with their rows or without, or the first.
 */
export type RowForm = 'one' | 'named' | 'counted' | 'cells' | 'columns' | 'column';

export interface TitleAttempt extends Attempt {
  told: ChangeEvent;
  /** True where the title names the section. */
  ofSection: boolean;
  rowForm: RowForm;
}

/** Rows that a title names; of more, their number says more. */
const mostRows = 8;

/** Kinds that show words of a sentence, which may speak of what the section documents. */
const sentenceKinds = /^(?:deprecation-added|paragraph-reworded)$/;

/**
 * The attempts at a title: that of one cell names its column, and that of a sentence the option or function that its section
 * documents, where nothing else is cut for it.
 */
export function attemptsAt(
  event: ChangeEvent,
  {more, isInSection, rows, columns, room: {attempts}}: AttemptParts,
): TitleAttempt[] {
  const isOfCell = event.kind.startsWith('table-cell-');
  // Several values may stand in different rows.
  const told = more > 0 && event.kind.startsWith('value-') ? {...event, name: null, lead: null} : event;
  const isOfOne = more === 0 || event.kind === 'table-cell-changed' || columns.length === 1;
  const ofSection = isInSection && sentenceKinds.test(event.kind) && documentedName(event.section) !== null;
  const isOfColumn = isOfCell && event.column !== null && isOfOne;
  const isOfRows = rows.length > 1 && rows.length <= mostRows;
  const attemptsOf = (shown: ChangeEvent, own: readonly Attempt[], form: RowForm): TitleAttempt[] =>
    own.map((one) => ({...one, told: shown, ofSection: shown === told && ofSection, rowForm: form}));
  const whole = attempts.filter(({isOfWhole}) => isOfWhole);
  const plain = isOfCell ? {...told, column: null} : {...told};
  if (isDefinition(event)) return [...attemptsOf(told, whole, 'one'), ...attemptsOf(told, attempts, 'counted')];
  if (columns.length > 1)
    return [
      ...attemptsOf(plain, whole, 'cells'),
      ...attemptsOf(plain, whole, 'columns'),
      ...attemptsOf(plain, attempts, 'column'),
    ];
  if (columns.length === 1 && rows.length > 1) {
    const named = isOfRows ? attemptsOf(told, whole, 'named') : [];
    return [...named, ...attemptsOf(told, whole, 'one'), ...attemptsOf(told, attempts, 'counted')];
  }
  return [
    ...(isOfColumn || ofSection ? attemptsOf(told, whole, isOfRows ? 'named' : 'one') : []),
    ...(isOfRows ? attemptsOf(plain, whole, 'named') : []),
    ...attemptsOf(plain, attempts, isOfRows ? 'counted' : 'one'),
  ];
}
