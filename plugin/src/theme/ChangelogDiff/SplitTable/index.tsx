import DiffCaption from '@theme/ChangelogDiff/Caption';
import DiffHunk from '@theme/ChangelogDiff/Hunk';
import SplitLine from '@theme/ChangelogDiff/SplitLine';
import type {Props} from '@theme/ChangelogDiff/SplitTable';
import clsx from 'clsx';
import {copyLines, rowKey, splitRows} from 'docusaurus-plugin-content-changelog/client';
import {memo, useMemo, useState, type ClipboardEvent, type MouseEvent, type ReactNode} from 'react';
import table from '../styles.module.css';
import styles from './styles.module.css';

/** Only the side can be selected in which a selection begins: what is copied is one version of the file. */
function SplitTable({anchor, path, rows, target}: Props): ReactNode {
  const lines = useMemo(() => splitRows(rows), [rows]);
  const [side, setSide] = useState<Side>('new');
  return (
    <table
      className={clsx(table.diff, styles.split, side === 'old' ? styles.selectsOld : styles.selectsNew)}
      dir="ltr"
      translate="no"
      onMouseDown={(event) => setSide(sideOf(event))}
      onCopy={(event) => copyFileText(event, side)}
    >
      <DiffCaption path={path} />
      <colgroup>
        <col />
        <col />
        <col />
        <col />
        <col />
        <col />
      </colgroup>
      <tbody>
        {lines.map((row) =>
          row.kind !== 'lines' ? (
            <DiffHunk key={rowKey(row)} row={row} columns={6} />
          ) : (
            <SplitLine key={`${row.old?.old ?? ''}-${row.new?.new ?? ''}`} anchor={anchor} row={row} target={target} />
          ),
        )}
      </tbody>
    </table>
  );
}

type Side = 'old' | 'new';

function sideOf(event: MouseEvent): Side {
  const cell = (event.target as Element).closest('td');
  return cell !== null && cell.cellIndex < 3 ? 'old' : 'new';
}

function copyFileText(event: ClipboardEvent<HTMLTableElement>, side: Side): void {
  const cells = event.currentTarget.querySelectorAll(`td[data-n]:nth-child(${side === 'old' ? 1 : 4}) + td + td`);
  if (copyLines(event.clipboardData, event.currentTarget, cells)) {
    event.preventDefault();
  }
}

export default memo(SplitTable);
