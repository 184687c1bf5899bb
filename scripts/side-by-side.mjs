// Runs scripts of package.json at the same time, as one of them keeps one core busy at most. What each prints comes in one
// piece when it ends. Fails where one of them fails.
import {Buffer} from 'node:buffer';
import {spawn} from 'node:child_process';

async function run(script) {
  const child = spawn('npm', ['run', '--silent', script], {stdio: ['ignore', 'pipe', 'pipe']});
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const exitCode = await new Promise((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  process.stdout.write(Buffer.concat([Buffer.from(`> ${script}\n`), ...output]));
  return exitCode;
}

const exitCodes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = exitCodes.every((code) => code === 0) ? 0 : 1;
