import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium that is there, or null. `CHROMIUM_PATH` comes first. */
export function findChromium(): string | null {
  return (
    [process.env.CHROMIUM_PATH ?? '', ...usual].find((candidate) => candidate !== '' && existsSync(candidate)) ?? null
  );
}

/** Installs Debian's Chromium where there is none and the user may install packages. */
function installChromium(): void {
  const isRoot = process.getuid?.() === 0;
  const run = (...command: string[]): void => {
    const [program = '', ...args] = isRoot ? command : ['sudo', '--non-interactive', ...command];
    execFileSync(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  };
  run('apt-get', 'update', '--quiet');
  run('apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', 'chromium');
}

function ensureChromium(): string {
  const present = findChromium();
  if (present !== null) {
    return present;
  }
  if (existsSync('/usr/bin/apt-get')) {
    installChromium();
  }
  const installed = findChromium();
  if (installed === null) {
    throw new Error(
      'The browser tests need Chromium. None was found in the usual places and it could not be installed.\n' +
        'Install Chromium or Chrome, and set CHROMIUM_PATH to its program if it lies elsewhere.',
    );
  }
  return installed;
}

if (require.main === module) {
  console.log(`Chromium: ${ensureChromium()}`);
}
