/**
 * Where a passage ends: at a blank line, before the mark of an item, row, heading, tag or directive or the key of data, at a line break that readers
 * see, and before the mark of a quotation, which a block's text has as CR LF. Other ends of lines are white space.
 */
export const hardBreak =
  /\r|\n(?=[^\S\n]*(?:\n|[*+-]\s|[>|#<]|:{3}|`{3}|~{3}|\[!|\d+[.)]\s|[{}]|"?[\w.-]{1,60}"?:(?:\s|$)))|(?:\\| {2})[^\S\n]*\n|<br ?\/?>\s*\n/;
