import {useEffect, useRef} from 'react';
import {decodeHash} from './lineTarget';

/**
 * Brings what the address points to back into view once the page shows what the address asks for: the browser went there
 * while the page was still as the server drew it.
 *
 * @param asksForMore whether the address of an opened page asks for another state than the server's
 * @param isReached whether the page is in another state than the server's
 */
export function useTargetInView(asksForMore: () => boolean, isReached: boolean): void {
  const isOpening = useRef<boolean | null>(null);
  useEffect(() => {
    isOpening.current ??= asksForMore();
    if (isOpening.current && isReached) {
      isOpening.current = false;
      document.getElementById(decodeHash(window.location.hash))?.scrollIntoView();
    }
  }, [asksForMore, isReached]);
}
