import {createHash} from 'node:crypto';

/**
 * A name for plain data: everything that is in it counts, so that nothing which a result depends on can be forgotten.
 *
 * @throws {TypeError} where the data holds what has no text of its own, for example a function
 */
export function keyOf(parts: readonly unknown[]): string {
  // Not the value that is handed over: a date, for one, is a string by then.
  const text = JSON.stringify(parts, function (this: Record<string, unknown>, name) {
    return plain(this[name]);
  });
  return createHash('sha256').update(text).digest('hex');
}

function plain(value: unknown): unknown {
  if (value instanceof Set || value instanceof Map) {
    return [value.constructor.name, ...value];
  }
  const isObject = typeof value === 'object' && value !== null;
  const prototype: unknown = isObject ? Object.getPrototypeOf(value) : null;
  const isPlain = isObject
    ? Array.isArray(value) || prototype === Object.prototype || prototype === null
    : ['string', 'boolean', 'undefined'].includes(typeof value) || value === null || Number.isFinite(value);
  if (!isPlain) {
    throw new TypeError(
      `${isObject ? 'an instance of a class' : `a value of type ${typeof value}`} cannot be a part of a key of the cache`,
    );
  }
  return value;
}
