import {useEffect} from 'react';
import {decodeHash} from './lineTarget';
import {scrollUntilSettled} from './scrollUntilSettled';

/** Goes where a link within the page leads until that stands still: blocks get their height when they come near the window. */
export function useSettledLinks(): void {
  useEffect(() => {
    let stop: (() => void) | undefined;
    const follow = ({target}: MouseEvent): void => {
      const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
      if (link) {
        stop?.();
        stop = scrollUntilSettled(() => document.getElementById(decodeHash(link.hash)));
      }
    };
    document.addEventListener('click', follow);
    return () => {
      stop?.();
      document.removeEventListener('click', follow);
    };
  }, []);
}
