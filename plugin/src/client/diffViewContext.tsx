import {useStorageSlot} from '@docusaurus/theme-common';
import {createContext, useContext, useMemo, useState, type ReactNode} from 'react';
import {useMediaMatch} from './useMediaMatch';

export type DiffView = 'unified' | 'split';

export interface DiffViewValue {
  /** What the reader prefers. */
  view: DiffView;
  setView: (view: DiffView) => void;
  /** True where diffs are drawn in two columns: the reader prefers it and there is room. */
  isSplit: boolean;
}

/** Key in the browser's storage; the site's namespace is added to it. */
export const diffViewKey = 'changelog.diffView';

/** Screens that have room for two columns; paper has none. */
export const splitMedia = 'screen and (min-width: 768px)';

const DiffViewContext = createContext<DiffViewValue>({view: 'unified', setView: () => undefined, isSplit: false});

/** Gives all diffs below one view, which the browser remembers. Unified at first, as on the server. */
export function DiffViewProvider({children}: {children: ReactNode}): ReactNode {
  const [stored, slot] = useStorageSlot(diffViewKey);
  // Where a browser lets nothing be stored, the choice holds for the page.
  const [chosen, setChosen] = useState<DiffView | null>(null);
  const hasRoom = useMediaMatch(splitMedia);
  const view = chosen ?? (stored === 'split' ? 'split' : 'unified');
  const value = useMemo(
    () => ({
      view,
      setView: (next: DiffView) => {
        slot.set(next);
        setChosen(next);
      },
      isSplit: view === 'split' && hasRoom,
    }),
    [view, slot, hasRoom],
  );
  return <DiffViewContext.Provider value={value}>{children}</DiffViewContext.Provider>;
}

/** The view of the diffs of this page; unified outside a `DiffViewProvider`. */
export function useDiffView(): DiffViewValue {
  return useContext(DiffViewContext);
}
