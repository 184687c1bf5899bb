import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {load, type CheerioAPI} from 'cheerio';
import type {TestRepository} from './repository';
import {runNode, type Finished} from './siteCommands';
import {linkPackages, type PluginSource} from './sitePackages';

export interface TemporarySiteOptions {
  /** Folder of the site below the repository's root; '' for the root. */
  siteDir?: string;
  /** Merged into a config with the classic theme and docs; or the text of a whole `docusaurus.config.ts`. */
  config?: Record<string, unknown> | string;
  /** Files below the site's folder by path. */
  files?: Readonly<Record<string, string>>;
  plugin?: PluginSource;
}

/** A site in a repository of its own, removed with it. Nothing of it is committed: the history is the test's. */
export interface TemporarySite {
  /** Absolute path. */
  readonly folder: string;
  /** Absolute path; there is nothing where no build succeeded. */
  readonly outDir: string;
  write: (file: string, content: string) => void;
  /** Runs `docusaurus` as its users do. */
  docusaurus: (...args: string[]) => Promise<Finished>;
  /** Builds into `outDir`. Throws with everything that was printed where that fails. */
  build: () => Promise<Finished>;
  /** Whether a build wrote the file. */
  has: (file: string) => boolean;
  /** Text of a file that a build wrote. */
  read: (file: string) => string;
  /** A page of the build by its path below the base URL, written as a folder or as a file. */
  page: (permalink: string) => CheerioAPI;
}

const baseConfig = {
  title: 'Test site',
  url: 'https://docs.example.com',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {v4: true, faster: true},
  presets: [['classic', {blog: false, pages: false}]],
};

const baseFiles = {'docs/intro.md': '# Introduction\n\nWords.\n', 'package.json': '{"name": "test-site"}\n'};

export function createSite(repository: TestRepository, options: TemporarySiteOptions = {}): TemporarySite {
  const {siteDir = '', config = {}, files = {}, plugin = 'linked'} = options;
  const folder = path.join(repository.folder, siteDir);
  const outDir = path.join(folder, 'build');
  const write: TemporarySite['write'] = (file, content) => writeInto(path.join(folder, file), content);
  const read: TemporarySite['read'] = (file) => readFileSync(path.join(outDir, file), 'utf8');
  const has: TemporarySite['has'] = (file) => existsSync(path.join(outDir, file));
  const docusaurus: TemporarySite['docusaurus'] = async (...args) =>
    runNode([path.join(folder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), ...args], {cwd: folder});

  linkPackages(folder, plugin);
  // What a site ignores; the repository's own files are the test's.
  writeInto(path.join(repository.folder, '.git/info/exclude'), 'node_modules\n.docusaurus\nbuild\n');
  Object.entries({...baseFiles, ...files, ...configFile(config)}).forEach(([file, content]) => write(file, content));
  return {
    folder,
    outDir,
    write,
    docusaurus,
    build: async () => orThrow(await docusaurus('build')),
    has,
    read,
    page: (permalink) => {
      const base = permalink.replace(/^\/|\/$/g, '');
      const file = [path.join(base, 'index.html'), `${base}.html`].find(has);
      if (file === undefined) {
        throw new Error(`The build has no page ${permalink}`);
      }
      return load(read(file));
    },
  };
}

function orThrow(finished: Finished): Finished {
  if (finished.exitCode !== 0) {
    throw new Error(`The build failed:\n${finished.stdout}\n${finished.stderr}`);
  }
  return finished;
}

function writeInto(file: string, content: string): void {
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, content);
}

function configFile(config: Record<string, unknown> | string): Record<string, string> {
  return typeof config === 'string'
    ? {'docusaurus.config.ts': config}
    : {'docusaurus.config.js': `module.exports = ${JSON.stringify({...baseConfig, ...config}, null, 2)};\n`};
}
