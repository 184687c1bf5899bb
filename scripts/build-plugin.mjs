// Builds plugin/src to plugin/lib: CommonJS for Node, ES modules with JSX for the theme, declarations for both.
// The files that the compiler does not read (styles, the JSON Schema, translations) are copied.
import {spawn} from 'node:child_process';
import {cpSync, rmSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const plugin = path.join(path.dirname(fileURLToPath(import.meta.url)), '../plugin');
const compiler = path.join(plugin, '../node_modules/typescript/bin/tsc');
const copied = /\.(?:css|schema\.json)$|[\\/]locales[\\/].+\.json$/;

rmSync(path.join(plugin, 'lib'), {recursive: true, force: true});
await Promise.all(['tsconfig.json', 'tsconfig.client.json'].map(compile));
cpSync(path.join(plugin, 'src'), path.join(plugin, 'lib'), {
  recursive: true,
  filter: (source) => !path.extname(source) || copied.test(source),
});

async function compile(project) {
  const child = spawn(process.execPath, [compiler, '-p', path.join(plugin, project)], {stdio: 'inherit'});
  const exitCode = await new Promise((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  if (exitCode !== 0) {
    throw new Error(`${project} does not compile`);
  }
}
