import {execFileSync} from 'node:child_process';
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Runs something while a shell script stands in the place of git.
 *
 * @param script body for sh; `$REAL_GIT` is git itself
 */
export async function withFakeGit<T>(script: string, run: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'changelog-fake-git-'));
  const before = process.env.PATH;
  const realGit = execFileSync('sh', ['-c', 'command -v git']).toString().trim();
  writeFileSync(path.join(folder, 'git'), `#!/bin/sh\nREAL_GIT='${realGit}'\nFAKE='${folder}'\n${script}\n`);
  chmodSync(path.join(folder, 'git'), 0o755);
  process.env.PATH = `${folder}${path.delimiter}${before ?? ''}`;
  try {
    return await run(folder);
  } finally {
    process.env.PATH = before;
    rmSync(folder, {recursive: true, force: true});
  }
}
