import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, realpathSync} from 'node:fs';
import path from 'node:path';

/** The folder of the compiled code, and that of the package. */
const code = path.join(__dirname, '..');
const root = path.join(code, '..');

/** Of the code, what runs in browsers only. */
const inBrowsers = /^(?:theme|client)[\\/]/;

let known: string | null | undefined;

/**
 * Says which code a result comes from: changes with every file of this package, every version of the packages that it uses
 * (but for Docusaurus', which have no part in what is kept) and the version of Node.js.
 *
 * @returns null where the packages cannot be found, as with Plug'n'Play: then nothing may be kept
 */
export function codeFingerprint(): string | null {
  if (known === undefined) {
    known = computeFingerprint();
  }
  return known;
}

function computeFingerprint(): string | null {
  const packages = packageVersions(root);
  if (packages === null) {
    return null;
  }
  const {node, icu = '', unicode = ''} = process.versions;
  const hash = createHash('sha256').update(JSON.stringify({node, icu, unicode, packages}));
  for (const file of codeFiles()) {
    hash.update(`\n${file}\n`).update(readFileSync(path.join(code, file)));
  }
  return hash.digest('hex');
}

function codeFiles(): string[] {
  return readdirSync(code, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(?:[jt]s|json)$/.test(file) && !file.endsWith('.d.ts') && !inBrowsers.test(file))
    .sort();
}

interface PackageJson {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
}

/** Names and versions of the packages that a package uses, and those that they use; null where one is not found. */
export function packageVersions(start: string): string[] | null {
  const versions = new Map<string, string>();
  const open = [start];
  for (const folder of open) {
    const {dependencies = {}} = readPackage(folder);
    for (const name of Object.keys(dependencies).filter((one) => !one.startsWith('@docusaurus/'))) {
      const found = findPackage(name, folder);
      if (found === null) {
        return null;
      }
      if (!versions.has(found)) {
        versions.set(found, `${name}@${readPackage(found).version}`);
        open.push(found);
      }
    }
  }
  return [...versions.values()].sort();
}

function readPackage(folder: string): PackageJson {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageJson;
}

/** Where Node.js finds a package from a folder. */
function findPackage(name: string, from: string): string | null {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (existsSync(path.join(candidate, 'package.json'))) {
      return realpathSync(candidate);
    }
    if (path.dirname(folder) === folder) {
      return null;
    }
  }
}
