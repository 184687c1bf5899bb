import {useEffect, useRef} from 'react';
import {isLineRow, lineId, type DiffRow, type LineRow} from './diffRows';
import {scrollUntilSettled} from './scrollUntilSettled';
import {isTargeted, lineName, type LineTarget} from './lineTarget';

/**
 * Scrolls to the lines that the address points to where the router cannot: they were not drawn yet or had no id yet, or the
 * address names a line of the base that stayed, whose row has the id of the head's.
 */
export function useTargetInDiff(rows: readonly DiffRow[], anchor: string, target: LineTarget | null): void {
  const settled = useRef<LineTarget | null>(null);
  const missed = useRef<LineTarget | null>(null);
  useEffect(() => {
    if (target === null || settled.current === target) {
      return undefined;
    }
    const row = rows.find((one): one is LineRow => isLineRow(one) && isTargeted(one, target));
    if (row === undefined) {
      missed.current = target;
      return undefined;
    }
    settled.current = target;
    const id = lineId(anchor, row);
    const isUnknown = missed.current === target || row.kind === 'context' || id !== lineName(anchor, target);
    return isUnknown ? scrollLate(id) : undefined;
  }, [rows, anchor, target]);
}

/** Later than whoever scrolls to the block of the file, in the next frame, for want of the line. */
function scrollLate(id: string): () => void {
  let stop = (): void => cancelAnimationFrame(frame);
  const frame = requestAnimationFrame(() => {
    stop = scrollUntilSettled(() => document.getElementById(id));
  });
  return () => stop();
}
