import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
// What the command `docusaurus swizzle` does after its questions; the command itself takes seconds for each component.
import {eject, wrap} from '@docusaurus/core/lib/commands/swizzle/actions';
import {getSwizzleConfig} from '../../plugin/src/swizzle';
import {projectRoot, runNode, type Finished} from './siteCommands';

const themePath = path.join(projectRoot, 'plugin/src/theme');

const tsconfig = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    esModuleInterop: true,
    jsx: 'react-jsx',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: ['@docusaurus/module-type-aliases', '@docusaurus/theme-classic', 'react'],
  },
  include: ['src'],
};

/** Components for which the action is called safe. */
export function safeComponents(action: 'wrap' | 'eject'): string[] {
  return Object.entries(getSwizzleConfig().components)
    .filter(([, {actions}]) => actions[action] === 'safe')
    .map(([name]) => name);
}

/** Wraps or ejects components in TypeScript into the site in the folder. */
export async function swizzleAll(
  siteDir: string,
  action: 'wrap' | 'eject',
  components: readonly string[],
): Promise<void> {
  const act = action === 'wrap' ? wrap : eject;
  for (const componentName of components) {
    await act({siteDir, themePath, componentName, typescript: true});
  }
}

/** Checks the types of the sources of a site, as its own `tsc` does. */
export async function typecheckSite(folder: string): Promise<Finished> {
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
  mkdirSync(path.join(folder, 'src'), {recursive: true});
  const reference = '/// <reference types="docusaurus-plugin-content-changelog/theme" />\n';
  writeFileSync(path.join(folder, 'src/changelog.d.ts'), reference);
  return runNode([path.join(projectRoot, 'node_modules/typescript/bin/tsc'), '-p', folder], {cwd: folder});
}
