import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {GitError, GitTimeoutError, OutputMismatchError} from '../../../plugin/src/git/errors';
import {openGit} from '../../../plugin/src/git/git';
import {readDiff} from '../../../plugin/src/git/diff/readDiff';
import {validateChangelogOptions} from '../../../plugin/src/options';
import {makeReports} from '../../../plugin/src/report/makeReports';
import {createRepository, type TestRepository} from '../../helpers/repository';
import {diffSettings} from '../git/diffSettings';
import {withFakeGit} from '../git/fakeGit';

let repository: TestRepository;
let base: string;
let head: string;

beforeEach(() => {
  repository = createRepository();
  repository.write('a.md', 'one\n');
  base = repository.commit('First');
  repository.tag('v1');
  repository.write('a.md', 'two\n');
  head = repository.commit('Second');
  repository.tag('v2');
});

afterEach(() => repository.cleanup());

/** A git that hangs, in silence, where it should print the patch. */
const hanging = 'case "$*" in *--patch*) echo $$ > "$FAKE/pid-$$"; exec sleep 60;; esac\nexec "$REAL_GIT" "$@"';
/** A git that never stops printing. */
const endless = 'case "$*" in *--patch*) echo $$ > "$FAKE/pid-$$"; exec yes;; esac\nexec "$REAL_GIT" "$@"';

async function make(limits: object): Promise<unknown> {
  const {folder} = repository;
  const options = validateChangelogOptions({repository: folder, ranges: ['v1..v2'], limits});
  return outcome(makeReports(options, {siteDir: folder, locale: 'en', environment: {}}));
}

/** What came of it, also where that is an error. */
async function outcome(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch((error: unknown) => error);
}

/** Ends when a fake git has said who it is: its file is there before the number is in it. */
async function started(fake: string): Promise<void> {
  while (pidsOf(fake).length === 0) {
    await wait(20);
  }
}

/** Processes of a fake git that are still there, also after a time that is long on the slowest machine and short beside theirs. */
async function alive(fake: string): Promise<number[]> {
  const pids = pidsOf(fake);
  expect(pids.length).toBeGreaterThan(0);
  for (let waits = 0; waits < 200 && pids.some(isAlive); waits++) {
    await wait(50);
  }
  return pids.filter(isAlive);
}

function pidsOf(fake: string): number[] {
  return readdirSync(fake)
    .filter((file) => file.startsWith('pid-'))
    .map((file) => parseInt(readFileSync(path.join(fake, file), 'utf8'), 10))
    .filter((pid) => pid > 0);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('past silenceSeconds git is stopped and the error names the range', async () => {
  await withFakeGit(hanging, async (fake) => {
    const error = await make({silenceSeconds: 2});
    expect(error).toBeInstanceOf(GitTimeoutError);
    expect((error as Error).message).toMatch(/^ranges\[0\] \(v1\.\.v2\): git diff .*printed nothing for 2 s/);
    expect(await alive(fake)).toEqual([]);
  });
});

test('past totalSeconds git is stopped and the error names the option', async () => {
  await withFakeGit(hanging, async (fake) => {
    const error = await make({totalSeconds: 4});
    expect(error).toBeInstanceOf(GitError);
    expect((error as Error).message).toMatch(/^ranges\[0\] \(v1\.\.v2\): .*longer than 4 s \(limits\.totalSeconds\)/);
    expect(await alive(fake)).toEqual([]);
  });
});

test('past totalSeconds the error names the range also where its whole tree was being read', async () => {
  await withFakeGit(hanging.replace('--patch', 'ls-tree'), async (fake) => {
    const error = await make({totalSeconds: 4});
    expect((error as Error).message).toMatch(/^ranges\[0\] \(v1\.\.v2\): .*longer than 4 s \(limits\.totalSeconds\)/);
    expect(await alive(fake)).toEqual([]);
  });
});

test('an output past rangeBytes stops git', async () => {
  await withFakeGit(endless, async (fake) => {
    const {files} = await readDiff(openGit(repository.folder), base, head, {...diffSettings, rangeBytes: 100_000});
    expect(files).toMatchObject([{path: 'a.md', additions: 1, deletions: 1, omitted: {reason: 'range-too-large'}}]);
    expect(await alive(fake)).toEqual([]);
  });
});

test.each([
  ['hangs', hanging],
  ['prints without end', endless],
])('cancelling stops a git that %s, and none is started afterwards', async (_what, script) => {
  await withFakeGit(script, async (fake) => {
    const stop = new AbortController();
    const git = openGit(repository.folder, {silenceSeconds: 60, network: false, signal: stop.signal});
    const reading = outcome(readDiff(git, base, head, diffSettings));
    await started(fake);
    stop.abort();
    expect(await reading).toMatchObject({name: 'GitError', stderr: 'cancelled'});
    expect(await alive(fake)).toEqual([]);
    await expect(readDiff(git, base, head, diffSettings)).rejects.toThrow('cancelled');
    expect(pidsOf(fake)).toHaveLength(1);
  });
});

test('cancelling stops git itself', async () => {
  // Git waits for the end of its standard input, which never comes.
  const script = 'mkfifo "$FAKE/never"; echo $$ > "$FAKE/pid-$$"; exec "$REAL_GIT" cat-file --batch <> "$FAKE/never"';
  await withFakeGit(script, async (fake) => {
    const stop = new AbortController();
    const git = openGit(repository.folder, {silenceSeconds: 60, network: false, signal: stop.signal});
    const running = outcome(git.run(['cat-file', '--batch']));
    await started(fake);
    stop.abort();
    expect(await running).toMatchObject({name: 'GitError'});
    expect(await alive(fake)).toEqual([]);
  });
});

test('a diff that is not what was asked for fails the build and names the range', async () => {
  const script = 'case "$*" in *--patch*) "$REAL_GIT" "$@" | head -c 150; exit 0;; esac\nexec "$REAL_GIT" "$@"';
  await withFakeGit(script, async () => {
    const error = await make({});
    expect(error).toBeInstanceOf(OutputMismatchError);
    expect((error as Error).message).toMatch(
      /^ranges\[0\] \(v1\.\.v2\): output-mismatch in [0-9a-f]{40}\.\.[0-9a-f]{40}: /,
    );
  });
});

test('what failed is read again, and not remembered', async () => {
  await withFakeGit(hanging, () => make({silenceSeconds: 2}));
  expect(await make({silenceSeconds: 2})).toMatchObject({reports: [{files: [{path: 'a.md'}]}]});
});
