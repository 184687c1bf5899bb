import {editsOf} from '../../../markdown/matching/edits';
import type {Condition} from '../conditions';
import {foundEvent} from '../foundEvent';
import {isOfLacks} from '../names/listLead';
import {type LinePair, pairedLines} from '../names/nameExchanges';

/** A line that says after a label what there is: “**Formats supported:** PDF, CSV”. */
const labelled = /^\s*(?:[-*+>]\s+)*([^:|]{3,60}):\W*\s([^:|]+?)\W*$/;
const offering = /\b(?:supported|supports|available|allowed|accepted|compatible)\b/i;
/** Words of one value; what is longer is a part of a sentence. */
const mostWords = 4;

/** One of the values that a label says are supported is gone from the line, and none came in its place. */
export const labelledValueRemoved: Condition = ({events, file: {change}}) => {
  for (const {oldLines, newLines, ...edit} of editsOf(change.hunks ?? []).edits) {
    if (!oldLines.some((line) => offering.test(line) && labelled.test(line))) continue;
    const found = pairedLines({...edit, oldLines, newLines}).flatMap(struckIn)[0];
    if (found) return foundEvent(found, events);
  }
  return undefined;
};

function struckIn({
  before,
  after,
  line,
}: LinePair): {kind: 'value-removed'; before: string; after: null; line: LinePair['line']}[] {
  const [, label = '', values = ''] = labelled.exec(before) ?? [];
  const [, other = '', left = ''] = labelled.exec(after) ?? [];
  if (label !== other || !offering.test(label) || isOfLacks(label)) return [];
  const [were, are] = [valuesOf(values), valuesOf(left)];
  const struck = were.find((value) => !are.includes(value));
  if (struck === undefined || are.length === 0 || !are.every((value) => were.includes(value))) return [];
  return [{kind: 'value-removed', before: struck, after: null, line}];
}

/** The values of an enumeration; none of a text that holds anything else. */
function valuesOf(text: string): string[] {
  const values = text.split(/,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/).map((value) => value.trim());
  return values.every((value) => value !== '' && value.split(/\s+/).length <= mostWords) ? values : [];
}
