import leven from 'leven';

const farthest = 3;

/** The candidate that a misspelt name is nearest to, or null where none is near. Of equals the first wins. */
export function closest(name: string, candidates: readonly string[]): string | null {
  // In a short name a few letters are all of it.
  const allowed = Math.min(farthest, Math.max(1, Math.floor(name.length / 2)));
  const near = candidates
    .map((candidate) => ({candidate, distance: leven(name.toLowerCase(), candidate.toLowerCase())}))
    .filter(({distance}) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate ?? null;
}
