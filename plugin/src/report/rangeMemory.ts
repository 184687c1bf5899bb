import type {RangeReading} from './rangeReading';

/** What one process has read. */
export class RangeMemory {
  /** By repository, ids and settings. */
  readonly readings = new Map<string, RangeReading>();
  private readonly turns = new Map<string, Promise<unknown>>();

  /** Instances of a site are loaded at the same time: one reads a repository, and the others find in memory what it read. */
  async alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
    const before = this.turns.get(folder) ?? Promise.resolve();
    const done = before.then(work);
    this.turns.set(
      folder,
      done.catch(() => undefined),
    );
    return done;
  }
}
