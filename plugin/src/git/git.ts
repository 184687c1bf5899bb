import {existsSync} from 'node:fs';
import {simpleGit, type SimpleGitOptions} from 'simple-git';
import {allowedGitVariables, gitEnvironment} from './environment';
import {GitError, GitTimeoutError, OutputTooLargeError} from './errors';

export interface GitSettings {
  /** Seconds without output after which git is stopped. */
  silenceSeconds: number;
  /** Whether git may use the network, also to complete a partial clone on its own. */
  network: boolean;
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
  if (!existsSync(folder)) {
    throw new GitError(args, null, `the folder ${folder} does not exist`);
  }
  const stop = new AbortController();
  const run = new RunState(args, options, settings, stop);
  const signals = settings.signal ? [stop.signal, settings.signal] : [stop.signal];
  const config: Partial<SimpleGitOptions> = {
    baseDir: folder,
    abort: AbortSignal.any(signals),
    allowEnvironment: allowedGitVariables,
    completion: {onClose: true, onExit: false},
    errors: (error, result) => run.judge(error, result),
    ...(options.input === undefined ? {} : {input: () => options.input}),
  };
  run.watchSilence();
  try {
    await simpleGit(config)
      .env(gitEnvironment(settings.network))
      .outputHandler((_command, stdout, stderr) => run.collect(stdout, stderr))
      .raw([...args]);
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
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly args: readonly string[],
    private readonly options: RunOptions,
    private readonly settings: GitSettings,
    private readonly stop: AbortController,
  ) {}

  collect(stdout: NodeJS.ReadableStream, stderr: NodeJS.ReadableStream): void {
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

  /** simple-git takes a killed git, or one that fails in silence, for a success: the exit code decides here. */
  judge(error: Buffer | Error | undefined, result: JudgeResult): Error | undefined {
    this.exitCode = typeof result.exitCode === 'number' ? result.exitCode : null;
    const accepted = this.exitCode === 0 || (this.options.okCodes ?? []).includes(this.exitCode ?? -1);
    if (accepted && !this.stopped) {
      return undefined;
    }
    const printed = Buffer.concat(result.stdErr).toString();
    return new GitError(this.args, this.exitCode, printed || (error instanceof Error ? error.message : ''));
  }

  watchSilence(): void {
    clearTimeout(this.timer);
    const {silenceSeconds} = this.settings;
    this.timer = setTimeout(() => this.halt(new GitTimeoutError(this.args, silenceSeconds)), silenceSeconds * 1000);
  }

  failure(error: unknown): Error {
    if (this.settings.signal?.aborted) {
      return new GitError(this.args, null, 'cancelled', {cause: error});
    }
    if (this.stopped) {
      return this.stopped;
    }
    if (error instanceof Error && error.name !== 'GitError') {
      const inner = (error as {cause?: unknown}).cause;
      const message = Buffer.concat(this.stderr).toString() || error.message;
      return inner instanceof GitError ? inner : new GitError(this.args, this.exitCode, message, {cause: error});
    }
    return error as Error;
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
  }

  private halt(reason: Error): void {
    this.stopped ??= reason;
    this.stop.abort(reason);
  }
}
