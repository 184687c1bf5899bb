import type {Props} from '@theme/ChangelogDiff/Line';
import LineText from '@theme/ChangelogDiff/LineText';
import {signLabel} from '@theme/ChangelogMessages';
import clsx from 'clsx';
import type {LineRow} from 'docusaurus-plugin-content-changelog/client';
import {memo, type ReactNode} from 'react';
import styles from '../styles.module.css';

/**
 * Numbers and signs are drawn by the style sheet, so that copied text is the file's text and the page stays light. The id
 * stands next to the text, where it adds least to the compressed page.
 */
function DiffLine({id, row, isTarget}: Props): ReactNode {
  return (
    <tr className={clsx(classNames[row.kind], isTarget && styles.target) || undefined}>
      <td>{signLabel(row.kind)}</td>
      <td id={id}>
        <LineText row={row} />
      </td>
    </tr>
  );
}

const classNames: Record<LineRow['kind'], string | undefined> = {
  added: 'added',
  removed: 'removed',
  context: undefined,
};

export default memo(DiffLine);
