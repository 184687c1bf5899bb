import {diffConfig} from './diffArguments';
import type {Git} from '../git';

/** Values of the attribute `diff` by path; paths that have none are not in it. */
export type DiffAttributes = ReadonlyMap<string, string>;

/**
 * What decides over a diff beside its arguments and the objects: the version of git, and how the user's and the repository's
 * configuration set up the drivers that attributes name.
 *
 * @throws {GitError}
 */
export async function readDiffSurroundings(git: Git): Promise<string[]> {
  const version = await git.run(['version']);
  const drivers = await git.run(['config', '--null', '--get-regexp', '^diff\\.'], {okCodes: [1]});
  return [version.stdout.toString(), drivers.stdout.toString('latin1')];
}

/**
 * The attributes that are in force for a diff of these paths: of the work tree, where there is one, and of the machine. They may
 * change while the commits stay the same.
 *
 * @param paths as git counts them
 * @throws {GitError}
 */
export async function readDiffAttributes(git: Git, paths: readonly string[]): Promise<DiffAttributes> {
  const input = paths.map((path) => `${path}\0`).join('');
  const args = [...diffConfig.flatMap((setting) => ['-c', setting]), 'check-attr', '-z', '--stdin', 'diff'];
  const fields = paths.length === 0 ? [] : (await git.run(args, {input})).stdout.toString().split('\0');
  const attributes = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = '', , value = ''] = fields.slice(at, at + 3);
    if (value !== 'unspecified') {
      attributes.set(path, value);
    }
  }
  return attributes;
}
