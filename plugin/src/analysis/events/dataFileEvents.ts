import {dataEvents} from '../../data/dataEvents';
import type {DataReader} from '../../data/dataFormat';
import {changeEvent} from '../../markdown/events/changeEvent';
import type {Edit} from '../../markdown/matching/edits';
import type {ChangeEvent, EventKind} from '../../model/event';
import {pathKind} from '../pathKind';
import {isWhitespaceEdit, linesEvent, textEvents} from './textEvents';

/** Says that a file was only compared by its lines, and why. */
export type LinesKind = Extract<EventKind, 'compared-by-lines' | 'compared-as-invalid'>;

interface DataFile {
  path: string;
  base: string;
  head: string;
}

/** What happened in a file of JSON, YAML or TOML: to its parts, or where they cannot be read, to its lines. */
export function dataFileEvents(
  read: DataReader,
  {path, base, head}: DataFile,
  lines: readonly Edit[],
): {events: ChangeEvent[]; byLines: LinesKind | null} {
  const [before, after] = [read(path, base), read(path, head)];
  const kind = pathKind(path);
  const words = linesEvent(lines.filter((edit) => !isWhitespaceEdit(edit)));
  const spans = {before: words.before, after: words.after, line: words.line};
  const isJudged = before.isValid !== null && after.isValid !== null && before.isValid !== after.isValid;
  const validity = isJudged ? [changeEvent(after.isValid ? 'data-repaired' : 'data-broken', spans)] : [];
  const asLines = (byLines: LinesKind | null) => {
    const events = textEvents(kind, lines);
    // One line that breaks or repairs the file is told by that.
    const rest = validity.length > 0 && words.count === 1 ? [] : events;
    return {events: [...validity, ...rest], byLines};
  };
  if (kind === 'redirects') return asLines(null);
  if (!before.document || !after.document) {
    const told = before.isValid === false || after.isValid === false ? 'compared-as-invalid' : 'compared-by-lines';
    return asLines(validity.length === 0 || words.count > 1 ? told : null);
  }
  const [one, other] = [before.document.root, after.document.root];
  if (one.kind !== other.kind || one.kind === 'scalar') return asLines(null);
  const events = dataEvents({base: before.document, head: after.document}, kind === 'navigation');
  if (events === null) return asLines('compared-by-lines');
  return {events: [...validity, ...(events.length > 0 ? events : notation(validity, words))], byLines: null};
}

/** Nothing but the notation differs: quotation marks, forms of lists, and the like. */
function notation(validity: readonly ChangeEvent[], {line, count}: ChangeEvent): ChangeEvent[] {
  return validity.length > 0 ? [] : [changeEvent('data-reformatted', {line, count})];
}
