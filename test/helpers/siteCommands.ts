import {spawn} from 'node:child_process';
import path from 'node:path';
import {isolatedEnvironment} from './repository';

export const projectRoot = path.resolve(__dirname, '../..');

/** What `content-changelog` runs, built. */
export const changelogBin = path.join(projectRoot, 'plugin/lib/bin.js');

/** A process that has ended. */
export interface Finished {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface CommandOptions {
  /** Absolute path. */
  cwd: string;
  /** Beside, or instead of, the variables that every command gets. */
  environment?: Readonly<Record<string, string>>;
}

/** Runs `node` without a shell, in an environment that is the same on every machine. */
export async function runNode(args: readonly string[], {cwd, environment = {}}: CommandOptions): Promise<Finished> {
  const env = {...commandEnvironment(), ...environment};
  const child = spawn(process.execPath, args, {cwd, env, stdio: ['ignore', 'pipe', 'pipe']});
  const output = {stdout: '', stderr: ''};
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (exitCode) => resolve({exitCode, ...output}));
  });
}

/** Nothing of the user's, no colours, no question whether Docusaurus is up to date, and no cache of a bundler for a next build. */
export function commandEnvironment(): Record<string, string> {
  const docusaurus = {NO_UPDATE_NOTIFIER: '1', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'};
  return {...isolatedEnvironment('/nonexistent'), ...docusaurus, NO_COLOR: '1', CI: 'true'};
}

/** Runs `content-changelog` as its users do. */
export async function runChangelog(args: readonly string[], options: CommandOptions): Promise<Finished> {
  return runNode([changelogBin, ...args], options);
}
