import useIsBrowser from '@docusaurus/useIsBrowser';
import DiffCaption from '@theme/ChangelogDiff/Caption';
import DiffHunk from '@theme/ChangelogDiff/Hunk';
import DiffLine from '@theme/ChangelogDiff/Line';
import type {Props} from '@theme/ChangelogDiff/Table';
import {copyLines, isLineRow, isTargeted, lineId, rowKey} from 'docusaurus-plugin-content-changelog/client';
import {memo, type ClipboardEvent, type ReactNode} from 'react';
import styles from '../styles.module.css';

/** The page's HTML has ids for the lines that changed: addresses lead there also without JavaScript, which adds the others. */
function DiffTable({anchor, path, rows, target}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  return (
    <table className={styles.diff} dir="ltr" translate="no" onCopy={copyFileText}>
      <DiffCaption path={path} />
      <colgroup>
        <col />
        <col />
      </colgroup>
      <tbody>
        {rows.map((row) =>
          !isLineRow(row) ? (
            <DiffHunk key={rowKey(row)} row={row} columns={2} />
          ) : (
            <DiffLine
              key={lineId(anchor, row)}
              id={isBrowser || row.kind !== 'context' ? lineId(anchor, row) : undefined}
              row={row}
              isTarget={isTargeted(row, target)}
            />
          ),
        )}
      </tbody>
    </table>
  );
}

function copyFileText(event: ClipboardEvent<HTMLTableElement>): void {
  const cells = event.currentTarget.querySelectorAll('td:nth-child(2)');
  if (copyLines(event.clipboardData, event.currentTarget, cells)) {
    event.preventDefault();
  }
}

/** The location's hash changes with every click on a link of the page, and few diffs change with it. */
export default memo(DiffTable);
