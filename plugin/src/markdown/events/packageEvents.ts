import type {ChangeEvent} from '../../model/event';
import {changeEvent} from './changeEvent';
import type {Edit} from '../matching/edits';
import {importOf} from './importedPackages';
import {isMisspelt} from '../prose/wordRuns';
import {escapeRegExp} from '../../text/escapeRegExp';

/**
 * Packages that took the place of others within one edit, where the former name stands nowhere in the head: in an install
 * command, or in a line of code that brings in the same names from another package.
 *
 * @param isCode tells whether a line of the head stands in a code block
 */
export function packageEvents(
  edits: readonly Edit[],
  headText: string,
  isCode: (line: number) => boolean,
): ChangeEvent[] {
  for (const edit of edits) {
    const shown = isCode(edit.newStart) ? edit : shownCode(edit);
    const found = installReplaced(edit, headText) ?? importReplaced(shown, headText);
    if (found) return [found];
  }
  return [];
}

/** The same lines of a component, with the code that they have it show: `text="import {read} from 'reader'"`. */
function shownCode(edit: Edit): Edit {
  const codeOf = (line: string) => /^\s*\w+=\{?(["'`])(.*)\1\}?\s*$/.exec(line)?.[2] ?? '';
  return {...edit, oldLines: edit.oldLines.map(codeOf), newLines: edit.newLines.map(codeOf)};
}

function installReplaced({oldLines, oldStart, newLines, newStart}: Edit, headText: string): ChangeEvent | undefined {
  const gone = packagesOf(oldLines, oldStart);
  const lost = gone.find(({name}) => name.length > 1 && !headText.includes(name));
  const fresh = packagesOf(newLines, newStart).find(
    ({name, origin}) => origin === lost?.origin && !gone.some((one) => one.name === name),
  );
  return lost && fresh && replaced(lost, fresh);
}

function importReplaced({oldLines, oldStart, newLines, newStart}: Edit, headText: string): ChangeEvent | undefined {
  const come = newLines.map(importOf);
  for (const [index, line] of oldLines.entries()) {
    const before = importOf(line);
    if (!before || isNamed(before.source, headText)) continue;
    const at = come.findIndex((one) => one?.names === before.names && one.root !== before.root);
    const after = come[at];
    if (after) {
      return replaced({name: before.source, line: oldStart + index}, {name: after.source, line: newStart + at});
    }
  }
  return undefined;
}

/** Another package's name may end with it. */
function isNamed(source: string, text: string): boolean {
  return new RegExp(`(?<![\\w@/.-])${escapeRegExp(source)}(?![\\w-])`).test(text);
}

interface NamedPackage {
  name: string;
  line: number;
}

interface InstalledPackage extends NamedPackage {
  /** What it is installed with: another origin has other packages. */
  origin: string;
}

/** Nothing, where the former name was but misspelt: there is no such package that was replaced. */
function replaced(before: NamedPackage, after: NamedPackage): ChangeEvent | undefined {
  if (isMisspelt(before.name, after.name)) return undefined;
  const line = {old: before.line, new: after.line};
  return changeEvent('package-replaced', {before: before.name, after: after.name, line});
}

/** Commands that install packages, by where these come from. */
const installers = {
  node: ['(?:npm|bun) (?:install|i|add)', '(?:yarn|pnpm|deno) add'],
  python: ['(?:pip3?|conda) install', '(?:poetry|uv) add'],
  dotnet: ['dotnet add package', 'dotnet tool install', 'Install-Package'],
  powershell: ['Install-Module'],
  go: ['go get'],
  rust: ['cargo add'],
  ruby: ['gem install'],
  php: ['composer require'],
  system: ['(?:brew|choco|winget) install'],
};
const installs = Object.entries(installers).map(
  ([origin, commands]) => [origin, new RegExp(`\\b(?:${commands.join('|')})\\s+([^&|;]+)`)] as const,
);

/** Commands that fetch a package and run it; what follows is said to the package. */
const runs = [
  ['node', /(?:^|\s)(?:npx|bunx|pnpx|pnpm dlx|yarn dlx)\s+(?:-\S+\s+)*(\S+)/],
  ['python', /(?:^|\s)(?:pipx run|uvx)\s+(?:-\S+\s+)*(\S+)/],
] as const;

/** Sites that packages are listed on, each with what an address there has before their names. */
const registries = [
  'nuget.org/packages',
  'npmjs.com/package',
  'pypi.org/project',
  'crates.io/crates',
  'rubygems.org/gems',
  'packagist.org/packages',
];
const listed = new RegExp(
  `\\]\\(https://(?:www\\.)?(${registries.join('|').replaceAll('.', '\\.')})/((?:@[\\w.-]+/)?[\\w.-]+(?<!\\.))`,
  'g',
);

/** The packages that a sentence asks to install by links to them. */
function linkedPackages(text: string, line: number): InstalledPackage[] {
  if (!/\b(?:install|add|reference)\b/i.test(text)) return [];
  return [...text.matchAll(listed)].map(([, origin = '', name = '']) => ({name, origin, line}));
}

function packagesOf(lines: readonly string[], start: number): InstalledPackage[] {
  return lines.flatMap((text, index) => {
    const linked = linkedPackages(text, start + index);
    if (linked.length > 0) return linked;
    const [origin = '', words = ''] =
      [...installs, ...runs].map(([from, command]) => [from, command.exec(text)?.[1]]).find(([, found]) => found) ?? [];
    return words
      .split(/\s+/)
      .filter((word) => /^["']?[@A-Za-z]/.test(word) && !word.startsWith('<'))
      .map((word) => ({name: packageName(word.replace(/["'`]/g, '')), origin, line: start + index}));
  });
}

/** A package without its version; for an address, the file's name up to the version. */
function packageName(word: string): string {
  if (!/^https?:/.test(word)) return /^@?[\w./-]+/.exec(word)?.[0]?.replace(/(?<=.)@.*$/, '') ?? '';
  const file = word.slice(word.lastIndexOf('/') + 1);
  return /^[A-Za-z_-]+?(?=[-_.]?(?:v?\d|\.|$))/.exec(file)?.[0] ?? '';
}
