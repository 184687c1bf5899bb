import type {Git} from './git';

/** Short names of all branches and tags. */
export async function listRefs(git: Git): Promise<string[]> {
  const {stdout} = await git.run(['for-each-ref', '--format=%(refname:short)']);
  return stdout.toString().split('\n').filter(Boolean);
}
