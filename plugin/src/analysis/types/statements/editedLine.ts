import type {ChangeEvent, EventKind} from '../../../model/event';
import {linesOf} from '../../../text/lineAt';

const edits: readonly EventKind[] = [
  'number-changed',
  'link-text-changed',
  'paragraph-reworded',
  'table-cell-changed',
  'code-tokens-changed',
  'code-value-changed',
  'code-version-changed',
  'key-changed',
];

/** Lines of a paragraph in which its words are looked for. */
const paragraphLines = 6;

/** True where words or tokens became others. */
export function isEdit({kind}: ChangeEvent): boolean {
  return edits.includes(kind);
}

/** The line of the paragraph in which the words stand; the event tells where the paragraph begins. */
export function editedLine({after, line}: ChangeEvent, head: string | null): string {
  if (line.new === undefined) return '';
  const lines = linesOf(head).slice(line.new - 1, line.new - 1 + paragraphLines);
  return lines.find((text) => text.includes(after ?? '')) ?? lines[0] ?? '';
}
