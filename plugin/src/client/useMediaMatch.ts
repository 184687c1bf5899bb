import {useCallback, useSyncExternalStore} from 'react';

/** Whether a media query for screens matches; false on the server, while the page hydrates, and on paper. */
export function useMediaMatch(query: string): boolean {
  const subscribe = useCallback((listener: () => void) => listenToMedia(query, listener), [query]);
  return useSyncExternalStore(
    subscribe,
    () => !isPrinting && window.matchMedia(query).matches,
    () => false,
  );
}

/** Not every browser tells media queries of paper before it takes the page. */
let isPrinting = false;

function listenToMedia(query: string, listener: () => void): () => void {
  const media = window.matchMedia(query);
  const onPrint = ({type}: Event): void => {
    isPrinting = type === 'beforeprint';
    listener();
  };
  media.addEventListener('change', listener);
  window.addEventListener('beforeprint', onPrint);
  window.addEventListener('afterprint', onPrint);
  return () => {
    media.removeEventListener('change', listener);
    window.removeEventListener('beforeprint', onPrint);
    window.removeEventListener('afterprint', onPrint);
  };
}
