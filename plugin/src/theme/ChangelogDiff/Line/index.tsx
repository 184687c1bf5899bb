import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogDiff/Line';
import LineText from '@theme/ChangelogDiff/LineText';
import {lineId, type LineRow} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from '../styles.module.css';

/** Numbers and signs are drawn by the style sheet, so that copied text is the file's text and the page stays light. */
export default function DiffLine({anchor, row}: Props): ReactNode {
  return (
    <tr id={lineId(anchor, row)} className={rowClassNames[row.kind]}>
      <td data-n={row.old ?? undefined} />
      <td data-n={row.new ?? undefined} />
      <td>{signLabel(row.kind)}</td>
      <td>
        <LineText row={row} />
      </td>
    </tr>
  );
}

const rowClassNames: Record<LineRow['kind'], string | undefined> = {
  added: styles.added,
  removed: styles.removed,
  context: undefined,
};

/** Read out by screen readers; eyes see a plus or a minus in its place. */
function signLabel(kind: LineRow['kind']): string | null {
  switch (kind) {
    case 'added':
      return translate({id: 'plugin.changelog.diff.added', message: 'added', description: 'Said of a line of a diff'});
    case 'removed':
      return translate({
        id: 'plugin.changelog.diff.removed',
        message: 'removed',
        description: 'Said of a line of a diff',
      });
    case 'context':
      return null;
  }
}
