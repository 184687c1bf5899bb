import {useEffect} from 'react';
import {decodeHash, parseLineTarget, targetIds} from './lineTarget';
import {scrollUntilSettled} from './scrollUntilSettled';

/** Scrolls to the line of a file that the address points to once a diff is drawn that came later: the router came before it did. */
export function useLateTarget(anchor: string): void {
  useEffect(() => {
    const id = decodeHash(window.location.hash);
    const [lines = id, first = id] = targetIds(id);
    return parseLineTarget(id, anchor) === null
      ? undefined
      : scrollUntilSettled(() => document.getElementById(lines) ?? document.getElementById(first));
  }, [anchor]);
}
