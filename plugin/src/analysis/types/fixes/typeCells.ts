import type {ChangeEvent} from '../../../model/event';
import {lineAt} from '../../../text/lineAt';
import type {Condition} from '../conditions';
import {bookkeeping} from './corrections';

/** Rows beyond which a table of types was rewritten. */
const mostRows = 4;

/** Types of things that gave way to others in a column of types, where nothing else in the page changes. */
export const typeCorrected: Condition = ({events, file: {change, base, head}}) => {
  if (change.additions !== change.deletions || change.additions > mostRows) return undefined;
  const own = events.filter(({kind}) => !bookkeeping.includes(kind));
  const isType = ({kind, before, after, column, line}: ChangeEvent) =>
    kind === 'table-cell-changed' &&
    /\btypes?$/i.test(column ?? '') &&
    isOfCode(before, lineAt(base, line.old)) &&
    isOfCode(after, lineAt(head, line.new));
  return own.every(isType) ? own[0] : undefined;
};

/** A name, or several of them, in code: of a cell, events leave out the marks at both ends. */
function isOfCode(words: string | null, line: string): boolean {
  const names = words?.split(/`,? (?:(?:and|or) )?`|`, `/) ?? [];
  const isName = (name: string) => /^[A-Za-z][\w.]*(?:<[\w., ]+>|\[\])*$/.test(name) && line.includes(`\`${name}\``);
  return names.length > 0 && names.every(isName);
}
