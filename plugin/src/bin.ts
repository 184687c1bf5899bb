#!/usr/bin/env node
import {runCli} from './cli/runCli';

const io = {
  cwd: process.cwd(),
  environment: process.env,
  now: new Date(),
  stdout: writeAll,
  stderr: (text: string) => void process.stderr.write(text),
};

/** Resolves when everything is handed over: a pipe takes large output in parts, and the process must not end before. */
function writeAll(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // Whoever read the output, `head` for example, has seen enough; that is no fault.
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') {
        reject(error);
      } else {
        resolve();
      }
    });
  });
}

// A broken pipe is also an event, which ends the process where nobody listens; the callback above deals with it.
process.stdout.on('error', () => undefined);

void runCli(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
