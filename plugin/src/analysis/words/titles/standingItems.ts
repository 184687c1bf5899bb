import {editsOf, gainsLine} from '../../../markdown/matching/edits';
import type {ChangeEvent} from '../../../model/event';
import type {FileChange} from '../../../model/fileChange';
import {isGone} from '../../types/names/itemNames';

/** What an item of a list is about: the name in code that it begins with. */
const named = /^\**`([^`]+)`/;

/** Says of new items of a list whether what stood in their place named the same already: a list that a sentence became. */
export function standingItems({hunks}: Pick<FileChange, 'hunks'>): (event: ChangeEvent) => boolean {
  const edits = editsOf(hunks ?? []).edits.filter(({oldLines}) => oldLines.length > 0);
  return ({kind, after, line}) => {
    const name = kind === 'list-item-added' ? named.exec(after ?? '')?.[1] : undefined;
    if (name === undefined) return false;
    return edits.some((edit) => gainsLine(edit, line.new) && !isGone(`\`${name}\``, edit.oldLines.join('\n')));
  };
}
