import type {Props} from '@theme/ChangelogDiff/Line';
import LineText from '@theme/ChangelogDiff/LineText';
import {signLabel} from '@theme/ChangelogMessages';
import clsx from 'clsx';
import {lineId, type LineRow} from 'docusaurus-plugin-content-changelog/client';
import {memo, type ReactNode} from 'react';
import styles from '../styles.module.css';

/** Numbers and signs are drawn by the style sheet, so that copied text is the file's text and the page stays light. */
function DiffLine({anchor, row, isTarget}: Props): ReactNode {
  return (
    <tr id={lineId(anchor, row)} className={clsx(rowClassNames[row.kind], isTarget && styles.target) || undefined}>
      <td />
      <td />
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

export default memo(DiffLine);
