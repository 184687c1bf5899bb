import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/** The shell comes first: it has no windows and nothing around pages to start, and a page takes it half the time. */
const usual = [
  '/usr/bin/chromium-headless-shell',
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

/** Debian's packages. The first is smaller, and not everywhere. */
const packages = ['chromium-headless-shell', 'chromium'];

/** Installs Debian's Chromium where there is none and the user may install packages. */
function installChromium(): void {
  runAsRoot('apt-get', 'update', '--quiet');
  for (const name of packages) {
    try {
      runAsRoot('apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', name);
      return;
    } catch (error) {
      console.warn(`${name} could not be installed: ${(error as Error).message}`);
    }
  }
}

function runAsRoot(...command: string[]): void {
  const [program = '', ...args] = process.getuid?.() === 0 ? command : ['sudo', '--non-interactive', ...command];
  execFileSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
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
