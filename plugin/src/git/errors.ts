import {redact} from './credentials';

/** A git process that failed: exit code other than 0, a signal, or no process at all. Never holds credentials of a URL. */
export class GitError extends Error {
  override name = 'GitError';
  readonly stderr: string;

  constructor(
    readonly args: readonly string[],
    /** Null where git was killed or never started. */
    readonly exitCode: number | null,
    stderr: string,
    options?: ErrorOptions,
  ) {
    const shown = redact(stderr);
    super(
      `git ${subcommand(args)} failed with ${exitCode ?? 'no exit code'}: ${shown.trim() || 'no message'}`,
      options,
    );
    this.stderr = shown;
  }
}

/** Git printed more than the caller wanted to read and was stopped. */
export class OutputTooLargeError extends Error {
  override name = 'OutputTooLargeError';

  constructor(readonly maxBytes: number) {
    super(`git printed more than ${maxBytes} bytes`);
  }
}

/** Git said nothing for too long and was stopped. */
export class GitTimeoutError extends Error {
  override name = 'GitTimeoutError';

  constructor(
    args: readonly string[],
    readonly seconds: number,
  ) {
    super(`git ${subcommand(args)} printed nothing for ${seconds} s and was stopped`);
  }
}

/** Git's output has another structure than the one that is asked for: a fault of ours or of git's, never to be guessed over. */
export class OutputMismatchError extends Error {
  override name = 'OutputMismatchError';

  constructor(range: string, detail: string) {
    super(
      `output-mismatch in ${range}: ${detail}. The diff cannot be trusted, so nothing is shown. ` +
        'Please report this with the output of `git --version`.',
    );
  }
}

/** The command without its `-c` settings. */
function subcommand(args: readonly string[]): string {
  const start = args.findIndex((arg, index) => !arg.startsWith('-') && args[index - 1] !== '-c');
  return args.slice(Math.max(start, 0), Math.max(start, 0) + 2).join(' ');
}
