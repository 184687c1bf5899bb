/** The parts of the one version or number that a text consists of; null where it holds none, or more than one. */
export function versionIn(text: string | null): number[] | null {
  const [found, ...others] = [...(text ?? '').matchAll(/(?<![\w.-])v?(\d+(?:\.\d+)*)(?![\w-])/g)];
  return found?.[1] !== undefined && others.length === 0 ? found[1].split('.').map(Number) : null;
}

/** Negative where `one` is lower; a missing part is 0. */
export function compareVersions(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
