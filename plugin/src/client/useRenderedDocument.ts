import {useEffect, useState} from 'react';
import type {RenderedDocument, RenderedDocuments} from '../model/rendered';
import {useRenderedSource} from './renderedContext';

export interface LoadedDocument<View> {
  status: 'ready' | 'loading' | 'failed';
  /** The document and what draws it; null until both are loaded. */
  loaded: {document: RenderedDocument; view: View} | null;
  retry: () => void;
}

/**
 * Loads the rendered document of a file, with those of the other files of the page, and what draws it.
 *
 * @param loadView must stay the same function
 */
export function useRenderedDocument<View>(anchor: string, loadView: () => Promise<View>): LoadedDocument<View> {
  const loadDocuments = useRenderedSource();
  const [parts, setParts] = useState<{documents: RenderedDocuments; view: View} | null>(null);
  const [failures, setFailures] = useState(0);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (loadDocuments === null) {
      return undefined;
    }
    let isCurrent = true;
    Promise.all([loadDocuments(), loadView()]).then(
      ([documents, view]) => isCurrent && setParts({documents, view}),
      () => isCurrent && setFailures((count) => count + 1),
    );
    return () => {
      isCurrent = false;
    };
  }, [loadDocuments, loadView, attempts]);
  const document = parts !== null && Object.hasOwn(parts.documents, anchor) ? parts.documents[anchor] : undefined;
  const hasFailed = failures > attempts || (parts !== null && document === undefined);
  return {
    status: document !== undefined ? 'ready' : hasFailed ? 'failed' : 'loading',
    loaded: parts !== null && document !== undefined ? {document, view: parts.view} : null,
    retry: () => setAttempts(failures),
  };
}
