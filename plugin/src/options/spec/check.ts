/** Why a value is refused, in the parts of a problem. */
export interface Objection {
  /** One clause that goes on from the option's name: `leaves the repository`. */
  what: string;
  /** Left out where the option's own words say it. */
  expected?: string;
  fix?: string;
}

/** Returns null for a value that is fine; never throws. */
export type Check<T> = (value: T) => Objection | null;
