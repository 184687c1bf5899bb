import type {ChangeEvent} from '../model/event';
import {changeEvent} from './changeEvent';
import type {Edit} from './edits';

/** An install command whose package was exchanged: the former one stands nowhere in the head. */
export function packageEvents(edits: readonly Edit[], headText: string): ChangeEvent[] {
  const gone = edits.flatMap(({oldLines, oldStart}) => packagesOf(oldLines, oldStart));
  const come = edits.flatMap(({newLines, newStart}) => packagesOf(newLines, newStart));
  const lost = gone.filter(({name}) => name.length > 1 && !headText.includes(name));
  const fresh = come.filter(({name}) => !gone.some((one) => one.name === name));
  const [before, after] = [lost[0], fresh[0]];
  if (!before || !after) return [];
  const line = {old: before.line, new: after.line};
  return [changeEvent('package-replaced', {before: before.name, after: after.name, line})];
}

const install =
  /\b(?:npm (?:install|i|add)|yarn add|pnpm add|pip3? install|dotnet add package|go get|cargo add|gem install|composer require)\s+(.+)$/;

/** Commands that fetch a package and run it; what follows is said to the package. */
const run = /(?:^|\s)(?:npx|bunx|pnpx|pnpm dlx|yarn dlx|pipx run|uvx)\s+(?:-\S+\s+)*(\S+)/;

function packagesOf(lines: readonly string[], start: number): {name: string; line: number}[] {
  return lines.flatMap((text, index) => {
    const words = (install.exec(text)?.[1] ?? run.exec(text)?.[1] ?? '')
      .split(/\s+/)
      .filter((word) => /^["']?[@A-Za-z]/.test(word) && !word.startsWith('<'));
    return words.map((word) => ({name: packageName(word.replace(/["'`]/g, '')), line: start + index}));
  });
}

/** A package without its version; for an address, the file's name up to the version. */
function packageName(word: string): string {
  if (!/^https?:/.test(word)) return /^@?[\w./-]+/.exec(word)?.[0]?.replace(/(?<=.)@.*$/, '') ?? '';
  const file = word.slice(word.lastIndexOf('/') + 1);
  return /^[A-Za-z_-]+?(?=[-_.]?(?:v?\d|\.|$))/.exec(file)?.[0] ?? '';
}
