const stages = ['alpha', 'beta', 'preview', 'rc'];
const found = /(?<![\w.-])v?(\d+(?:\.\d+)*)(?:-?(alpha|beta|preview|pre|rc|a|b)[.-]?(\d*(?:\.\d+)*))?(?![\w-])/gi;

/** Parts of a version before those of its stage. */
const leastParts = 4;
/** What is released comes after all of its stages. */
const released = stages.length;

/**
 * The parts of the one version or number that a text consists of, with those of its stage: a beta comes before what is
 * released. Null where it holds none, or more than one.
 */
export function versionIn(text: string | null): number[] | null {
  const [version, ...others] = [...(text ?? '').matchAll(found)];
  return version?.[1] === undefined || others.length > 0 ? null : partsOf(version[1], version[2], version[3]);
}

/** The version that a range such as `2012-2019` begins with; null for no range. */
export function rangeStart(text: string | null): number[] | null {
  const [, first] = /^\W*(\d+(?:\.\d+)*)\s*(?:-|–|to)\s*\d+(?:\.\d+)*\W*$/.exec(text ?? '') ?? [];
  return first === undefined ? null : partsOf(first);
}

function partsOf(version: string, stage?: string, build = ''): number[] {
  const parts = version.split('.').map(Number);
  const padding = Array.from({length: Math.max(0, leastParts - parts.length)}, () => 0);
  const rank = stage === undefined ? released : stages.findIndex((one) => one.startsWith(stage.toLowerCase()));
  return [...parts, ...padding, rank, ...build.split('.').map(Number)];
}

/** True where the other is what a beta or the like became: good news for who needs it. */
export function isReleaseOf(stage: readonly number[], other: readonly number[]): boolean {
  const rank = leastParts;
  return (
    stage[rank] !== released && other[rank] === released && stage.slice(0, rank).join() === other.slice(0, rank).join()
  );
}

/** Negative where `one` is lower; a missing part is 0. */
export function compareVersions(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** True for names that differ in their numbers alone, `net7` and `net8`: two versions of one thing. */
export function isOtherVersion(one: string, other: string): boolean {
  const letters = (name: string) => name.replace(/\d+/g, '0');
  return one !== other && letters(one) === letters(other);
}

const major = /(?:^|\/)v(\d+)((?:alpha|beta)\d*)?$/;

/** The parts of a version that is counted, `group/v1beta1`, or has dots; null for a number and for anything else. */
function versionOf(text: string | null): number[] | null {
  const bare = (text ?? '').replace(/["'`]/g, '').trim();
  const [, number, stage] = major.exec(bare) ?? [];
  if (number !== undefined) return partsOf(number, stage);
  return bare.includes('.') ? versionIn(bare) : null;
}

/** True where a version gave way to a beta or the like of itself. */
export function isTakenBack(before: string | null, after: string | null): boolean {
  const [from, to] = [versionOf(before), versionOf(after)];
  return from !== null && to !== null && isReleaseOf(to, from);
}
