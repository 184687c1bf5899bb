import {stat, utimes} from 'node:fs/promises';
import type * as Cacache from 'cacache';
import {evict} from './evict';
import {codeFingerprint} from './fingerprint';
import {keyOf} from './key';

/**
 * Keeps plain data on disk. A key is all that the data depends on, but for this package's code and what it uses, which are a
 * part of every key. No failure of the disk is one of the caller's.
 */
export interface Store {
  /** @returns undefined where nothing is kept under the key, or where it is damaged */
  recall: (key: readonly unknown[]) => Promise<unknown>;
  keep: (key: readonly unknown[], value: unknown) => Promise<void>;
  /** Removes what was not used for long, and what is too much. */
  tidy: () => Promise<void>;
}

export interface StoreSettings {
  /** Absolute; made when it is needed. */
  folder: string;
  /** Time of the run, by which unused entries are told. */
  now: Date;
  /** Is told, once, that nothing can be written. */
  warn: (message: string) => void;
}

/** For runs without a cache. */
export const noStore: Store = {
  recall: () => Promise.resolve(undefined),
  keep: () => Promise.resolve(),
  tidy: () => Promise.resolve(),
};

/** Entries are written whole or not at all, and checked when they are read: builds may share a folder. */
export async function openStore({folder, now, warn}: StoreSettings): Promise<Store> {
  const code = codeFingerprint();
  if (code === null) {
    return noStore;
  }
  const cacache = await import('cacache');
  const named = (key: readonly unknown[]): string => keyOf([code, key]);
  const state = {isWritten: false, isReadOnly: false};
  const giveUp = (error: unknown): void => {
    if (!state.isReadOnly) {
      warn(`The cache in ${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
    state.isReadOnly = true;
  };
  return {
    recall: (key) => recall(cacache, folder, named(key), now),
    keep: async (key, value) => {
      if (!state.isReadOnly) {
        state.isWritten = true;
        await keep(cacache, folder, named(key), value).catch(giveUp);
      }
    },
    tidy: async () => {
      if (state.isWritten && !state.isReadOnly) {
        await evict(cacache, folder, now).catch(giveUp);
      }
    },
  };
}

async function recall(cacache: typeof Cacache, folder: string, key: string, now: Date): Promise<unknown> {
  const entry = await cacache.get.info(folder, key).catch(() => null);
  if (!entry) {
    return undefined;
  }
  try {
    const {data} = await cacache.get(folder, key, {memoize: false});
    const value: unknown = JSON.parse(data.toString());
    await noteUse(entry.path, now);
    return value;
  } catch {
    // Damaged content would stay: what seems to be there is not written again.
    await cacache.rm.content(folder, entry.integrity).catch(() => undefined);
    return undefined;
  }
}

async function keep(cacache: typeof Cacache, folder: string, key: string, value: unknown): Promise<void> {
  const former = await cacache.get.info(folder, key).catch(() => null);
  // What comes back is an object in spite of its type.
  const integrity: {toString(): string} = await cacache.put(folder, key, JSON.stringify(value));
  if (former && former.integrity !== integrity.toString()) {
    await cacache.rm.content(folder, former.integrity);
  }
}

/** Milliseconds for which a use need not be noted again. */
const day = 24 * 3600 * 1000;

/** The time of the file is that of its last use. A disk that cannot be written loses nothing but that. */
async function noteUse(path: string, now: Date): Promise<void> {
  const {mtimeMs} = await stat(path);
  if (now.getTime() - mtimeMs > day) {
    await utimes(path, now, now).catch(() => undefined);
  }
}
