import type {Props} from '@theme/ChangelogDiff/SplitLine';
import LineText from '@theme/ChangelogDiff/LineText';
import {signLabel} from '@theme/ChangelogMessages';
import clsx from 'clsx';
import {isTargeted, lineId, type LineRow, type LineTarget} from 'docusaurus-plugin-content-changelog/client';
import {memo, type ReactNode} from 'react';
import table from '../styles.module.css';

function SplitLine({anchor, row, target}: Props): ReactNode {
  // A line that stayed has one id, and it is the head's.
  const oldId = row.old?.kind === 'removed' ? lineId(anchor, row.old) : undefined;
  const newId = row.new === null ? undefined : lineId(anchor, row.new);
  return (
    <tr>
      <Side row={row.old} number={row.old?.old} id={oldId} target={target?.side === 'L' ? target : null} />
      <Side row={row.new} number={row.new?.new} id={newId} target={target?.side === 'R' ? target : null} />
    </tr>
  );
}

interface SideProps {
  row: LineRow | null;
  number: number | null | undefined;
  id: string | undefined;
  target: LineTarget | null;
}

function Side({row, number, id, target}: SideProps): ReactNode {
  if (row === null) {
    return (
      <>
        <td className={table.none} />
        <td className={table.none} />
        <td className={table.none} />
      </>
    );
  }
  const className = clsx(kinds[row.kind], isTargeted(row, target) && table.target) || undefined;
  return (
    <>
      <td id={id} className={className} data-n={number} />
      <td className={className}>{signLabel(row.kind)}</td>
      <td className={className}>
        <LineText row={row} />
      </td>
    </>
  );
}

const kinds: Record<LineRow['kind'], string | undefined> = {added: 'added', removed: 'removed', context: undefined};

export default memo(SplitLine);
