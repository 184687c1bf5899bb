import {linesOf} from '../../../text/lineAt';
import type {Condition} from '../conditions';
import {foundEvent} from '../foundEvent';

/** A name in code, or one of several words or parts. */
const identifier = /`[^`]+`|[A-Za-z_$][\w$]*(?:[a-z][A-Z]|[._]\w)[\w$.]*/.source;
const ownName = new RegExp(`^(?:${identifier})(?=$|[(:=\\s])`);
const successor = new RegExp(
  `^(?:[A-Z]>|:::\\w+|\\[!\\w+\\]|\\W)*(?:[Mm]oved|[Rr]enamed) (?:in)?to \\W?(${identifier})`,
);

/** Lines of a note in which it begins, behind the mark of its kind. */
const noteLines = 3;

/** A note that is new in the section on a name begins with the one to which that gave way: “Renamed to `output.folder`”. */
export const renameTold: Condition = ({events, file: {head}}) => {
  for (const {kind, section, line} of events) {
    if ((kind !== 'paragraph-added' && kind !== 'admonition-added') || line.new === undefined) continue;
    const [before] = ownName.exec(section ?? '') ?? [];
    if (before === undefined) continue;
    const start = line.new - 1;
    const after = successor
      .exec(
        linesOf(head)
          .slice(start, start + noteLines)
          .join('\n'),
      )?.[1]
      ?.replace(/`/g, '');
    if (after !== undefined && after !== before)
      return foundEvent({kind: 'paragraph-reworded', before, after, line: {new: line.new}}, events);
  }
  return undefined;
};
