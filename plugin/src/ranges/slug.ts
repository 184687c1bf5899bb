import {createHash} from 'node:crypto';

/**
 * Turns a name into one URL segment. Names that lose characters keep apart through a few digits of their hash.
 *
 * @returns letters, digits, `.`, `_` and `-`; never empty, never `.` or `..`
 */
export function slugify(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '');
  const lost = /[^\x20-\x7e]/.test(name) || plain === '';
  return lost ? [plain, createHash('md5').update(name).digest('hex').slice(0, 6)].filter(Boolean).join('-') : plain;
}

/** The slug of a range that was given none: it depends on the range alone, so no other range can change it. */
export function rangeSlug(range: {slug?: string; base: {ref: string}; head: {ref: string}}): string {
  return range.slug ?? slugify([range.base, range.head].map((side) => shortRef(side.ref)).join('-'));
}

/** Object ids as their first seven digits, other refs as they are. */
export function shortRef(ref: string): string {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref) ? ref.slice(0, 7) : ref;
}
