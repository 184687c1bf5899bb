import {editsOf, gainsLine, losesLine} from '../../../markdown/matching/edits';
import type {ChangeEvent} from '../../../model/event';
import type {FileChange} from '../../../model/fileChange';
import {isAlias} from '../../types/names/namesInEvents';

/** Events as they are told, and what became of one of them. */
export interface ToldEvents {
  events: readonly ChangeEvent[];
  toldOf: (event: ChangeEvent) => ChangeEvent;
}

/**
 * The events with one in place of two where a paragraph went and another one came at the same place: of the kind of the one that
 * went, with the sentence by which each is known on its side.
 */
export function withReplacedParagraphs(events: readonly ChangeEvent[], {hunks}: FileChange): ToldEvents {
  const told = new Map<ChangeEvent, ChangeEvent>();
  const gone = events.filter((event) => event.kind === 'paragraph-removed' && !isAlias(event));
  const come = events.filter((event) => event.kind === 'paragraph-added' && !isAlias(event));
  if (gone.length === 0 || come.length === 0) return {events, toldOf: (event) => event};
  for (const edit of editsOf(hunks ?? []).edits) {
    const lost = gone.filter(({line}) => losesLine(edit, line.old));
    const heirs = come.filter(({line}) => gainsLine(edit, line.new));
    // Of more on one side than on the other, nobody can say which gave way to which.
    if (lost.length !== heirs.length) continue;
    for (const [index, event] of lost.entries()) {
      const heir = heirs[index];
      if (heir?.section !== event.section) continue;
      const both = withBoth(event, heir);
      told.set(event, both).set(heir, both);
    }
  }
  const toldOf = (event: ChangeEvent) => told.get(event) ?? event;
  return {events: [...new Set(events.map(toldOf))], toldOf};
}

function withBoth(event: ChangeEvent, heir: ChangeEvent): ChangeEvent {
  const sides = {before: event.lead ?? event.before, after: heir.lead ?? heir.after};
  return {...event, ...sides, lead: null, line: {...event.line, ...heir.line}};
}
