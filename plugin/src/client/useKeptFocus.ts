import {useCallback, useLayoutEffect, useRef} from 'react';

/**
 * Leads the focus on where the button that had it goes away with what it did.
 *
 * @param drawn changes whenever something new is drawn
 * @returns takes the id of the element that the focus goes to, if no other element has it once that is there
 */
export function useKeptFocus(drawn: unknown): (id: string) => void {
  const next = useRef<string | null>(null);
  // Before anything is painted: a key that is pressed at once finds its place.
  useLayoutEffect(() => {
    const element = next.current === null ? null : document.getElementById(next.current);
    if (element === null) {
      return;
    }
    next.current = null;
    if (document.activeElement === document.body || document.activeElement === null) {
      const focused = element.closest('tr') ?? element;
      focused.tabIndex = -1;
      focused.focus({preventScroll: true});
    }
  }, [drawn]);
  return useCallback((id) => {
    next.current = id;
  }, []);
}
