import type {RangeSpec} from '../model/range';
import type {ExplicitRange, NotedRange} from '../options';
import type {Expansion} from './source';

/** The one range that `A..B`, `A...B` or `{base, head}` names. */
export function explicitRange(source: NotedRange | ExplicitRange, origin: string): Expansion {
  const spec: RangeSpec = {...source, origin};
  return {specs: [spec], notes: [], problems: []};
}
