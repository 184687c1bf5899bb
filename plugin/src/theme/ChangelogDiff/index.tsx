import type {Props} from '@theme/ChangelogDiff';
import SplitTable from '@theme/ChangelogDiff/SplitTable';
import Table from '@theme/ChangelogDiff/Table';
import clsx from 'clsx';
import {
  diffRows,
  parseLineTarget,
  pointToLines,
  rangeId,
  useDiffView,
  useLineTarget,
  useSyntax,
  type LineTarget,
} from 'docusaurus-plugin-content-changelog/client';
import {useMemo, useRef, type CSSProperties, type MouseEvent, type ReactNode} from 'react';
import styles from './styles.module.css';

/** Clicks on lines are heard here: thousands of lines cannot each carry a handler. */
export default function ChangelogDiff({anchor, path, hunks}: Props): ReactNode {
  const {isSplit} = useDiffView();
  const target = useLineTarget(anchor);
  const content = useRef<HTMLDivElement>(null);
  const plainRows = useMemo(() => diffRows(hunks), [hunks]);
  const rows = useSyntax(plainRows, path, content);
  const DiffTable = isSplit ? SplitTable : Table;
  return (
    <div
      ref={content}
      className={clsx(styles.content, isSplit || styles.unified)}
      // Lets the browser reserve the height of a diff that it does not lay out yet.
      style={{'--changelog-diff-rows': rows.length} as CSSProperties}
      onClick={(event) => pointToClickedLine(event, anchor, target)}
    >
      <DiffTable anchor={anchor} path={path} rows={rows} target={target} />
    </div>
  );
}

/** A click on a line's number points the address to the line, with the Shift key to all from the line before. */
function pointToClickedLine(event: MouseEvent, anchor: string, target: LineTarget | null): void {
  const cell = (event.target as Element).closest('tr[id] > td:nth-child(-n + 2), td[data-n]');
  const row = cell?.parentElement;
  const owner = [cell, row, row?.querySelector('[id]')].find((element) => element?.id);
  const clicked = parseLineTarget(owner?.id ?? '', anchor);
  if (clicked !== null) {
    const start = event.shiftKey && target !== null ? target : clicked;
    pointToLines(rangeId(anchor, start, clicked));
  }
}
