import {useStorageSlot} from '@docusaurus/theme-common';
import {createContext, useContext, useMemo, useState, useSyncExternalStore, type ReactNode} from 'react';
import {useLineTarget} from './useLineTarget';

/** What is shown of a changed document: the lines of its diff, or its text as readers of the docs see it. */
export type FileView = 'diff' | 'rendered';

/** Key in the browser's storage; the site's namespace is added to it. */
export const fileViewKey = 'changelog.fileView';

interface RenderedValue {
  /** Address of the documents; null where there are none. */
  source: string | null;
  /** What the reader chose last when the page was opened. */
  preferred: FileView;
  remember: (view: FileView) => void;
}

const RenderedContext = createContext<RenderedValue>({source: null, preferred: 'diff', remember: () => undefined});

/**
 * Gives the files below their rendered documents, and the view in which they are shown at first. Diffs on the server. A choice
 * is one for its file, and for pages that are opened later: other files of the page would jump.
 *
 * @param source address of the documents (`RenderedDocuments` as JSON); null where there are none
 */
export function RenderedProvider({source, children}: {source: string | null; children: ReactNode}): ReactNode {
  const [, slot] = useStorageSlot(fileViewKey);
  const readOnce = useMemo(() => {
    let read: FileView | undefined;
    return () => (read ??= slot.get() === 'rendered' ? 'rendered' : 'diff');
  }, [slot]);
  const preferred = useSyncExternalStore(toNothing, readOnce, onServer);
  const value = useMemo(
    () => ({source, preferred, remember: (view: FileView) => slot.set(view)}),
    [source, preferred, slot],
  );
  return <RenderedContext.Provider value={value}>{children}</RenderedContext.Provider>;
}

function toNothing(): () => void {
  return () => undefined;
}

function onServer(): FileView {
  return 'diff';
}

/** Address of the rendered documents around here; null where there are none, and outside a `RenderedProvider`. */
export function useRenderedSource(): string | null {
  return useContext(RenderedContext).source;
}

export interface FileViewValue {
  view: FileView;
  setView: (view: FileView) => void;
}

/**
 * The view of one file. An address that points to lines shows the diff, which alone has lines.
 *
 * @param isOffered false where the file has no rendered document
 */
export function useFileView(anchor: string, isOffered: boolean): FileViewValue {
  const {source, preferred, remember} = useContext(RenderedContext);
  const target = useLineTarget(anchor);
  const [chosen, setChosen] = useState<{view: FileView; at: typeof target} | null>(null);
  const own = chosen?.at === target ? chosen.view : null;
  const view = own ?? (target === null ? preferred : 'diff');
  return {
    view: isOffered && source !== null ? view : 'diff',
    setView: (next) => {
      remember(next);
      setChosen({view: next, at: target});
    },
  };
}
