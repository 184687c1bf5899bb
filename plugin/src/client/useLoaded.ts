import {useEffect, useState} from 'react';

export interface Loaded<Value> {
  status: 'ready' | 'loading' | 'failed';
  /** Null until it is loaded. */
  value: Value | null;
  retry: () => void;
}

/**
 * Loads something once it is drawn.
 *
 * @param load must stay the same function as long as it loads the same
 */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [failures, setFailures] = useState(0);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (loaded) => isCurrent && setValue(loaded),
      () => isCurrent && setFailures((count) => count + 1),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, attempts]);
  return {
    status: value !== null ? 'ready' : failures > attempts ? 'failed' : 'loading',
    value,
    retry: () => setAttempts(failures),
  };
}
