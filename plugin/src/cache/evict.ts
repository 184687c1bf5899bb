import {stat} from 'node:fs/promises';
import type * as Cacache from 'cacache';

/** What a cache may hold. */
export interface Bounds {
  bytes: number;
  /** Days since the last use. */
  days: number;
}

export const defaultBounds: Bounds = {bytes: 512 * 1024 * 1024, days: 60};

interface Entry {
  key: string;
  integrity: string;
  size: number;
  /** Milliseconds. */
  lastUse: number;
}

/** Removes entries that were not used for too many days, then those used longest ago until the rest fits. */
export async function evict(
  cacache: typeof Cacache,
  folder: string,
  now: Date,
  bounds: Bounds = defaultBounds,
): Promise<void> {
  const entries = await Promise.all(Object.values(await cacache.ls(folder)).map(describe));
  entries.sort((one, other) => other.lastUse - one.lastUse);
  const oldest = now.getTime() - bounds.days * 24 * 3600 * 1000;
  let bytes = 0;
  for (const {key, integrity, size, lastUse} of entries) {
    bytes += size;
    if (bytes > bounds.bytes || lastUse < oldest) {
      await cacache.rm.entry(folder, key);
      await cacache.rm.content(folder, integrity);
    }
  }
}

/** An entry whose content is gone was never used. */
async function describe({key, integrity, size = 0, path}: Cacache.CacheObject): Promise<Entry> {
  const lastUse = await stat(path).then(
    ({mtimeMs}) => mtimeMs,
    () => 0,
  );
  return {key, integrity, size, lastUse};
}
