import type {ChangeEvent, EventKind} from '../../model/event';
import type {Block} from '../blocks/block';
import {changeEvent} from './changeEvent';
import {codeFence} from '../blocks/codeFence';
import type {Edit} from '../matching/edits';
import type {Place} from '../blocks/place';

/** Where code stands, with its language or title. */
export type CodePlace = Place & {name: string | null};

/** What changed in the line of the opening fence. */
export function fenceEvents(base: Block, head: Block, place: CodePlace): ChangeEvent[] {
  const [before, after] = [codeFence(base), codeFence(head)];
  const event = (kind: EventKind, one: string | null = null, other: string | null = null): ChangeEvent[] =>
    one === other ? [] : [changeEvent(kind, {...place, before: one, after: other})];
  const at = before.options.findIndex((part, index) => part !== after.options[index]);
  return [
    ...event('code-language-changed', before.language, after.language),
    ...event('code-title-changed', before.title, after.title),
    ...event('code-options-changed', before.options[at], after.options[at]),
  ];
}

/** Edits without the line of the opening fence. */
export function withoutFence(edits: readonly Edit[], base: Block, head: Block): Edit[] {
  return edits.flatMap((edit) => {
    const isFence = edit.oldStart === base.start && edit.newStart === head.start;
    if (!isFence || edit.oldLines.length === 0 || edit.newLines.length === 0) return [edit];
    const [oldLines, newLines] = [edit.oldLines.slice(1), edit.newLines.slice(1)];
    const rest = {...edit, oldStart: edit.oldStart + 1, newStart: edit.newStart + 1, oldLines, newLines};
    return oldLines.length + newLines.length > 0 ? [rest] : [];
  });
}
