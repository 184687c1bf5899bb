import type {Problem} from '../model/problem';
import type {RangeSpec} from '../model/range';

/** What one item of the option `ranges` stands for. */
export interface Expansion {
  /** Oldest first, or in the order that they are written in. */
  specs: RangeSpec[];
  /** What the maintainer should know although nothing is wrong. English, plain text, one sentence each. */
  notes: string[];
  problems: Problem[];
}

/** A source that gives no range, and why. */
export function failed(problem: Problem): Expansion {
  return {specs: [], notes: [], problems: [problem]};
}
