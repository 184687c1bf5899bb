import {editsOf} from '../../../markdown/matching/edits';
import type {ChangeEvent} from '../../../model/event';
import type {FileChange} from '../../../model/fileChange';
import {codeKinds} from '../quotes/fragments';

const plainWord = /^\p{L}+$/u;

/** A plain word that code gained or lost, with the one behind it in `lead`: `type` says nothing, where `type` before `shop` does. */
export function withNeighbour(event: ChangeEvent, {hunks}: FileChange): ChangeEvent {
  const {kind, before, after} = event;
  const word = after ?? before ?? '';
  if (!codeKinds.test(kind) || (before !== null && after !== null) || !plainWord.test(word)) return event;
  const pair = new RegExp(String.raw`(?<![\w$.-])${word} ([\w$@./-]*[\w$])`);
  const {edits} = editsOf(hunks ?? []);
  const lines = edits.flatMap(({oldLines, newLines}) => (after === null ? oldLines : newLines));
  return {...event, lead: lines.map((line) => pair.exec(line)?.[1]).find(Boolean) ?? null};
}
