import {createHash} from 'node:crypto';

const shortest = 6;

/**
 * Ids of the file blocks of one report: `item-` and the first six hex digits of the MD5 of the path, as in the older
 * system, so that its links still hold. Where two paths of a report agree in these, both get more digits.
 *
 * @returns ids in the order of the paths, all different
 */
export function fileAnchors(paths: readonly string[]): string[] {
  const hashes = paths.map((path) => createHash('md5').update(path).digest('hex'));
  const rivals = new Map<string, string[]>();
  for (const hash of new Set(hashes)) {
    const start = hash.slice(0, shortest);
    rivals.set(start, [...(rivals.get(start) ?? []), hash]);
  }
  const anchors = hashes.map(
    (hash) => `item-${hash.slice(0, uniqueLength(hash, rivals.get(hash.slice(0, shortest)) ?? []))}`,
  );
  const seen = new Map<string, number>();
  return anchors.map((anchor) => {
    // Names that differ only in bytes that cannot be shown have one hash.
    const earlier = seen.get(anchor) ?? 0;
    seen.set(anchor, earlier + 1);
    return earlier === 0 ? anchor : `${anchor}-${earlier + 1}`;
  });
}

function uniqueLength(hash: string, sameStart: readonly string[]): number {
  let length = shortest;
  while (sameStart.some((other) => other !== hash && other.startsWith(hash.slice(0, length)))) {
    length += 1;
  }
  return length;
}
