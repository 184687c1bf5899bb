import type {Props} from '@theme/ChangelogDiff';
import type {Props as TableProps} from '@theme/ChangelogDiff/SplitTable';
import Table from '@theme/ChangelogDiff/Table';
import clsx from 'clsx';
import {
  DiffGapsProvider,
  diffRows,
  lineTargetNow,
  parseLineTarget,
  pointToLines,
  rangeId,
  useDiffView,
  useExpandedHunks,
  useKeptFocus,
  useLineTarget,
  useSyntax,
  useTargetInDiff,
  type SyntaxProps,
} from 'docusaurus-plugin-content-changelog/client';
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type CSSProperties,
  type MouseEvent,
  type ReactNode,
} from 'react';
import styles from './styles.module.css';

/** Clicks on lines are heard here: thousands of lines cannot each carry a handler. */
export default function ChangelogDiff({anchor, path, hunks, unchanged}: Props): ReactNode {
  const {isSplit, SplitTable} = useSplitTable();
  const target = useLineTarget(anchor);
  const content = useRef<HTMLDivElement>(null);
  const {expanded, status, wanted, expand} = useExpandedHunks(hunks, unchanged, target);
  const plainRows = useMemo(() => diffRows(expanded.hunks, expanded), [expanded]);
  const rows = useSyntax(plainRows, path, content, loadSyntax);
  const focusNext = useKeptFocus(rows);
  useTargetInDiff(rows, anchor, target);
  const gaps = useMemo(
    () => ({anchor, hunks, source: unchanged, status, wanted, expand, focusNext}),
    [anchor, hunks, unchanged, status, wanted, expand, focusNext],
  );
  const DiffTable = SplitTable ?? Table;
  return (
    <div
      ref={content}
      className={clsx(
        styles.content,
        SplitTable === null && styles.unified,
        isSplit && SplitTable === null && styles.waiting,
        hunks.every(({oldLines}) => oldLines === 0) && styles.onlyNew,
        hunks.every(({newLines}) => newLines === 0) && styles.onlyOld,
      )}
      // Lets the browser reserve the height of a diff that it does not lay out yet.
      style={{'--changelog-diff-rows': rows.length} as CSSProperties}
      onClick={(event) => pointToClickedLine(event, anchor, SplitTable !== null)}
    >
      <DiffGapsProvider value={gaps}>
        <DiffTable anchor={anchor} path={path} rows={rows} target={target} />
      </DiffGapsProvider>
    </div>
  );
}

async function loadSyntax(): Promise<{default: ComponentType<SyntaxProps>}> {
  return import('@theme/ChangelogDiff/Syntax');
}

/** What draws two columns is loaded where a reader prefers them; diffs are unified until it is there. */
function useSplitTable(): {isSplit: boolean; SplitTable: ComponentType<TableProps> | null} {
  const {isSplit} = useDiffView();
  const [loaded, setLoaded] = useState<ComponentType<TableProps> | null>(null);
  useEffect(() => {
    if (!isSplit) {
      return undefined;
    }
    let isCurrent = true;
    void import('@theme/ChangelogDiff/SplitTable').then(
      ({default: table}) => isCurrent && setLoaded(() => table),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [isSplit]);
  return {isSplit, SplitTable: isSplit ? loaded : null};
}

/** A click on a line's number points the address to the line, with the Shift key to all from the line before. */
function pointToClickedLine(event: MouseEvent, anchor: string, isSplit: boolean): void {
  const cell = (event.target as Element).closest(isSplit ? 'td[data-n]' : 'td:first-child:not(:last-child)');
  const row = cell?.parentElement;
  const owner = [cell, row, row?.querySelector('[id]')].find((element) => element?.id);
  const clicked = parseLineTarget(owner?.id ?? '', anchor);
  if (clicked !== null) {
    const start = (event.shiftKey ? lineTargetNow(anchor) : null) ?? clicked;
    pointToLines(rangeId(anchor, start, clicked));
  }
}
