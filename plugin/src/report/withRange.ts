import type {ResolvedRange} from '../model/range';

/** An error that names the range it is of. It keeps its class, by which callers tell faults apart. */
export function withRange(error: unknown, {base, head, notation, origin}: ResolvedRange): unknown {
  if (error instanceof Error) {
    error.message = `${origin} (${base.ref}${notation}${head.ref}): ${error.message}`;
  }
  return error;
}
