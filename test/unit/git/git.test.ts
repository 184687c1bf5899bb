import {existsSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {GitError, GitTimeoutError, OutputTooLargeError} from '../../../plugin/src/git/errors';
import {openGit, type GitSettings, type RunOptions} from '../../../plugin/src/git/git';
import {withFakeGit} from './fakeGit';

/** Runs a script in git's place, and gives its output or its error. */
async function run(script: string, options: RunOptions = {}, settings: Partial<GitSettings> = {}): Promise<unknown> {
  const git = openGit(os.tmpdir(), {silenceSeconds: 20, network: false, ...settings});
  return withFakeGit(script, async () => {
    try {
      return (await git.run(['status'], options)).stdout.toString('latin1');
    } catch (error) {
      return error;
    }
  });
}

test('gives the bytes as they are printed', async () => {
  expect(await run("printf 'a\\377\\000b\\n'")).toBe('a\xff\0b\n');
});

test('feeds standard input', async () => {
  expect(await run('cat', {input: 'refs/tags/é\n'})).toBe(Buffer.from('refs/tags/é\n').toString('latin1'));
});

test('an exit code other than 0 is an error, also where git says nothing', async () => {
  const error = await run('exit 3');
  expect(error).toBeInstanceOf(GitError);
  expect(error).toMatchObject({exitCode: 3, message: 'git status failed with 3: no message'});
});

test('an exit code other than 0 is an error, also where git printed something', async () => {
  expect(await run('echo half; exit 1')).toMatchObject({name: 'GitError', exitCode: 1});
});

test('an exit code that is an answer is none', async () => {
  expect(await run('echo none; exit 1', {okCodes: [1]})).toBe('none\n');
  expect(await run('echo none; exit 2', {okCodes: [1]})).toBeInstanceOf(GitError);
});

test('a git that is killed by a signal is an error, with and without output', async () => {
  expect(await run('echo half; kill -9 $$')).toMatchObject({name: 'GitError', exitCode: null});
  expect(await run('kill -15 $$')).toMatchObject({name: 'GitError', exitCode: null});
});

test('what git says on standard error is in the message', async () => {
  expect(await run('echo "fatal: bad object" >&2; exit 128')).toMatchObject({
    message: 'git status failed with 128: fatal: bad object',
  });
});

test('output past the cap stops git', async () => {
  const error = await run('exec yes', {maxBytes: 100_000});
  expect(error).toBeInstanceOf(OutputTooLargeError);
  expect(error).toMatchObject({maxBytes: 100_000});
});

test('output up to the cap is given', async () => {
  expect(await run('printf 12345', {maxBytes: 5})).toBe('12345');
});

test('silence stops git, and its process ends', async () => {
  const pidFile = path.join(os.tmpdir(), `changelog-pid-${process.pid}`);
  const error = await run(`echo $$ > '${pidFile}'; exec sleep 60`, {}, {silenceSeconds: 0.3});
  expect(error).toBeInstanceOf(GitTimeoutError);
  expect((error as Error).message).toBe('git status printed nothing for 0.3 s and was stopped');
  expect(await isAlive(Number(readFileSync(pidFile, 'utf8')))).toBe(false);
  rmSync(pidFile);
});

test('a git that prints something now and then is not silent', async () => {
  const script = 'for i in 1 2 3 4; do echo $i >&2; sleep 0.3; done; echo done';
  expect(await run(script, {}, {silenceSeconds: 1})).toBe('done\n');
});

test('a signal stops git', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 300);
  expect(await run('exec sleep 60', {}, {signal: stop.signal})).toMatchObject({
    name: 'GitError',
    message: 'git status failed with no exit code: cancelled',
  });
});

test('the reason of the signal is told', async () => {
  const signal = AbortSignal.abort(new Error('the time is over'));
  expect(await run('exec sleep 60', {}, {signal})).toMatchObject({stderr: 'cancelled: the time is over'});
});

test('no git is started after the signal', async () => {
  await withFakeGit('touch "$FAKE/started"', async (folder) => {
    const git = openGit(folder, {silenceSeconds: 5, network: false, signal: AbortSignal.abort()});
    await expect(git.run(['status'])).rejects.toThrow('cancelled');
    expect(existsSync(path.join(folder, 'started'))).toBe(false);
  });
});

test('a script in the place of git that does not end is not waited for', async () => {
  const error = await run("trap '' INT; sleep 4", {}, {silenceSeconds: 0.2});
  expect(error).toBeInstanceOf(GitTimeoutError);
});

test('a folder that does not exist, or is none, is an error that says so', async () => {
  const git = openGit(path.join(os.tmpdir(), 'no-such-folder'));
  await expect(git.run(['status'])).rejects.toThrow('no-such-folder does not exist');
});

test('credentials of the remote are in no error and no argument', async () => {
  const remoteUrl = 'https://bot:s3cret%2Ftoken@example.com/a.git';
  const script = 'echo "$*|$GIT_CONFIG_VALUE_0|s3cret/token" >&2; exit 128';
  const error = await run(script, {}, {network: true, remoteUrl});
  expect(error).toMatchObject({stderr: 'status|https://example.com/a.git|***\n'});
  expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('s3cret');
});

async function isAlive(pid: number): Promise<boolean> {
  await wait(100);
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
