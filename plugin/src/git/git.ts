import {statSync} from 'node:fs';
import {Readable} from 'node:stream';
import {simpleGit, type SimpleGitOptions} from 'simple-git';
import {redact, secretsOf} from './credentials';
import {allowedGitVariables, gitEnvironment} from './environment';
import {GitError, GitTimeoutError, OutputTooLargeError} from './errors';

export interface GitSettings {
  /** Seconds without output after which git is stopped. */
  silenceSeconds: number;
  /** Whether git may use the network, also to complete a partial clone on its own. */
  network: boolean;
  /** URL of the remote `origin` of a clone of ours, credentials included: it is in no file and no argument list. */
  remoteUrl?: string;
  /** Stops running processes, and lets no more start. */
  signal?: AbortSignal;
}

export interface RunOptions {
  /** Bytes for standard input. */
  input?: string;
  /** Stop git past this many bytes of output. */
  maxBytes?: number;
  /** Exit codes that are answers and not failures; 0 is always one. */
  okCodes?: readonly number[];
  onProgress?: (line: string) => void;
}

export interface GitOutput {
  stdout: Buffer;
  stderr: string;
  exitCode: number;
}

/** Git in one folder. Only object ids and constants may reach `args`: refs go through standard input. */
export interface Git {
  readonly folder: string;
  readonly settings: GitSettings;
  /**
   * @throws {GitError} exit code not in `okCodes`, signal, no git binary, no folder
   * @throws {OutputTooLargeError} more output than `maxBytes`
   * @throws {GitTimeoutError} silence for longer than the settings allow
   */
  run: (args: readonly string[], options?: RunOptions) => Promise<GitOutput>;
}

export const defaultGitSettings: GitSettings = {silenceSeconds: 120, network: false};

/** Seconds that a stopped git has to end before it is left to itself. */
const graceSeconds = 2;

/** The one place that starts git processes. */
export function openGit(folder: string, settings: GitSettings = defaultGitSettings): Git {
  return {folder, settings, run: (args, options = {}) => runGit(folder, settings, args, options)};
}

async function runGit(
  folder: string,
  settings: GitSettings,
  args: readonly string[],
  options: RunOptions,
): Promise<GitOutput> {
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) {
    throw new GitError(args, null, `the folder ${folder} does not exist`);
  }
  const stop = new AbortController();
  const run = new RunState(args, options, settings, stop);
  const abort = AbortSignal.any(settings.signal ? [stop.signal, settings.signal] : [stop.signal]);
  const config: Partial<SimpleGitOptions> = {
    baseDir: folder,
    abort,
    allowEnvironment: allowedGitVariables,
    // The URL of a remote goes through the environment, where no other user of the machine sees it.
    unsafe: {allowUnsafeConfigEnvCount: true},
    completion: {onClose: true, onExit: false},
    errors: (error, result) => run.judge(error, result),
    ...(options.input === undefined ? {} : {input: () => options.input}),
  };
  run.watchSilence();
  const finished = simpleGit(config)
    .env(gitEnvironment(settings))
    .outputHandler((_command, stdout, stderr) => run.collect(stdout, stderr))
    .raw([...args]);
  try {
    await Promise.race([finished, run.abandoned(abort)]);
  } catch (error) {
    throw run.failure(error);
  } finally {
    run.end();
  }
  return run.output();
}

type JudgeResult = Parameters<NonNullable<SimpleGitOptions['errors']>>[1];

/** What is known of one git process while it runs. */
class RunState {
  private readonly stdout: Buffer[] = [];
  private readonly stderr: Buffer[] = [];
  private bytes = 0;
  private exitCode: number | null = null;
  private stopped: Error | null = null;
  private verdict: GitError | null = null;
  private timer: NodeJS.Timeout | undefined;
  private grace: NodeJS.Timeout | undefined;
  private readonly streams: Readable[] = [];

  constructor(
    private readonly args: readonly string[],
    private readonly options: RunOptions,
    private readonly settings: GitSettings,
    private readonly stop: AbortController,
  ) {}

  collect(stdout: NodeJS.ReadableStream, stderr: NodeJS.ReadableStream): void {
    this.streams.push(...[stdout, stderr].filter((stream) => stream instanceof Readable));
    stdout.on('data', (chunk: Buffer) => {
      this.watchSilence();
      this.bytes += chunk.length;
      if (this.bytes > (this.options.maxBytes ?? Infinity)) {
        this.halt(new OutputTooLargeError(this.options.maxBytes ?? 0));
      } else {
        this.stdout.push(chunk);
      }
    });
    stderr.on('data', (chunk: Buffer) => {
      this.watchSilence();
      this.stderr.push(chunk);
      this.options.onProgress?.(chunk.toString());
    });
  }

  /**
   * Rejects where git was told to stop and did not end in time, which a script in its place can bring about. Its pipes
   * are closed: the next thing that it prints ends it.
   */
  async abandoned(abort: AbortSignal): Promise<never> {
    return new Promise((_resolve, reject) => {
      const giveUp = (): void => {
        this.streams.forEach((stream) => stream.destroy());
        reject(new Error('git did not end when it was stopped'));
      };
      const wait = (): void => void (this.grace = setTimeout(giveUp, graceSeconds * 1000));
      abort.addEventListener('abort', wait, {once: true});
    });
  }

  /** simple-git takes a killed git, or one that fails in silence, for a success: the exit code decides here. */
  judge(error: Buffer | Error | undefined, result: JudgeResult): Error | undefined {
    this.exitCode = typeof result.exitCode === 'number' ? result.exitCode : null;
    const accepted = this.exitCode === 0 || (this.options.okCodes ?? []).includes(this.exitCode ?? -1);
    if (accepted && !this.stopped) {
      return undefined;
    }
    const printed = Buffer.concat(result.stdErr).toString();
    this.verdict = this.error(this.exitCode, printed || (error instanceof Error ? error.message : ''));
    return this.verdict;
  }

  watchSilence(): void {
    clearTimeout(this.timer);
    const {silenceSeconds} = this.settings;
    this.timer = setTimeout(() => this.halt(new GitTimeoutError(this.args, silenceSeconds)), silenceSeconds * 1000);
  }

  failure(error: unknown): Error {
    if (this.stopped) {
      return this.stopped;
    }
    if (this.settings.signal?.aborted) {
      return this.error(null, cancellation(this.settings.signal), error);
    }
    // simple-git hands our own verdict on as text in an error of its own.
    const message = Buffer.concat(this.stderr).toString() || (error instanceof Error ? error.message : '');
    return this.verdict ?? this.error(this.exitCode, message, error);
  }

  output(): GitOutput {
    return {
      stdout: Buffer.concat(this.stdout),
      stderr: Buffer.concat(this.stderr).toString(),
      exitCode: this.exitCode ?? 0,
    };
  }

  end(): void {
    clearTimeout(this.timer);
    clearTimeout(this.grace);
  }

  private error(exitCode: number | null, stderr: string, cause?: unknown): GitError {
    const {remoteUrl} = this.settings;
    const options = cause === undefined ? {} : {cause};
    return new GitError(this.args, exitCode, redact(stderr, remoteUrl ? secretsOf(remoteUrl) : []), options);
  }

  private halt(reason: Error): void {
    this.stopped ??= reason;
    this.stop.abort(reason);
  }
}

/** Whoever cancelled may have said why, for example that the time for the whole run is over. */
function cancellation(signal: AbortSignal): string {
  const reason: unknown = signal.reason;
  return reason instanceof Error && reason.name !== 'AbortError' ? `cancelled: ${reason.message}` : 'cancelled';
}
