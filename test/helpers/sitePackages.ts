import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readdirSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {projectRoot} from './siteCommands';

/** The plugin as this repository's own site has it, or the files that would be published. */
export type PluginSource = 'linked' | 'packed';

const pluginName = 'docusaurus-plugin-content-changelog';
const pluginFolder = path.join(projectRoot, 'plugin');

/** Gives a folder the packages of this repository, and caches of its own. */
export function linkPackages(folder: string, plugin: PluginSource): void {
  const installed = path.join(projectRoot, 'node_modules');
  const target = path.join(folder, 'node_modules');
  mkdirSync(target, {recursive: true});
  for (const name of readdirSync(installed)) {
    if (name !== '.cache' && name !== pluginName) {
      symlinkSync(path.join(installed, name), path.join(target, name));
    }
  }
  if (plugin === 'linked') {
    symlinkSync(pluginFolder, path.join(target, pluginName));
  } else {
    copyPublished(path.join(target, pluginName));
  }
}

interface PackedPackage {
  files: {path: string}[];
}

/** What `npm publish` would upload, and the packages that npm would nest below it. */
function copyPublished(target: string): void {
  const list = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: pluginFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const files = (JSON.parse(list) as PackedPackage[]).flatMap((packed) => packed.files);
  for (const {path: file} of files) {
    cpSync(path.join(pluginFolder, file), path.join(target, file));
  }
  symlinkSync(path.join(pluginFolder, 'node_modules'), path.join(target, 'node_modules'));
}
