import {lineAt, withoutCodeSpans} from '../../../text/lineAt';
import type {Condition} from '../conditions';
import type {FileFacts} from '../../fileFacts';

/** Code that could not work was corrected, and no name in it is only written otherwise. */
export const codeMended: Condition = (facts) =>
  facts.events.find(({kind, before, after}) => kind === 'code-repaired' && !isRespelling(before, after, facts));

/** A name that sentences write in other capitals as well is spelt as people spell it now; nothing was wrong. */
export function isRespelling(
  name: string | null,
  other: string | null,
  {events, file: {base}}: Pick<FileFacts, 'events' | 'file'>,
): boolean {
  if (name === null || name === other || name.toLowerCase() !== other?.toLowerCase()) return false;
  return events.some(
    ({kind, before, after, line}) =>
      kind === 'punctuation-changed' &&
      before === name &&
      after === other &&
      withoutCodeSpans(lineAt(base, line.old)).includes(name),
  );
}
