import semver, {type SemVer} from 'semver';

/** A tag name that ends in a version. */
export interface TagVersion {
  /** What stands before the version, without a `v`: '' for `v1.2.3`, `pkg@` for `pkg@1.2.3`. */
  prefix: string;
  version: SemVer;
}

const versionAtEnd =
  /^(?<prefix>(?:.*?[^0-9.])?)(?<major>\d+)\.(?<minor>\d+)(?:\.(?<patch>\d+))?(?<rest>(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/;

/**
 * Reads a version with at least two numbers, as `release-1.2` has. Single numbers are none, since dates end in them too.
 *
 * @returns null for a name that holds none, or none that is valid under semver
 */
export function parseTagVersion(name: string): TagVersion | null {
  const {prefix = '', major, minor, patch = '0', rest = ''} = versionAtEnd.exec(name)?.groups ?? {};
  const version = semver.parse(`${major}.${minor}.${patch}${rest}`);
  return version && {prefix: prefix.replace(/v$/i, ''), version};
}
