import {useEffect, useState} from 'react';
import type {RenderedDocument, RenderedDocuments} from '../model/rendered';
import {useRenderedSource} from './renderedContext';

export interface LoadedDocument {
  status: 'ready' | 'loading' | 'failed';
  /** Null until it is loaded. */
  document: RenderedDocument | null;
  retry: () => void;
}

/** Loads the rendered document of a file, with those of the other files of the page. */
export function useRenderedDocument(anchor: string): LoadedDocument {
  const source = useRenderedSource();
  const [loaded, setLoaded] = useState<RenderedDocuments | null>(null);
  const [failures, setFailures] = useState(0);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (source === null) {
      return undefined;
    }
    let isCurrent = true;
    import('./loadDocuments')
      .then(({loadDocuments}) => loadDocuments(source))
      .then(
        (documents) => isCurrent && setLoaded(documents),
        () => isCurrent && setFailures((count) => count + 1),
      );
    return () => {
      isCurrent = false;
    };
  }, [source, attempts]);
  const document = loaded !== null && Object.hasOwn(loaded, anchor) ? (loaded[anchor] ?? null) : null;
  const hasFailed = failures > attempts || (loaded !== null && document === null);
  return {
    status: document !== null ? 'ready' : hasFailed ? 'failed' : 'loading',
    document,
    retry: () => setAttempts(failures),
  };
}
