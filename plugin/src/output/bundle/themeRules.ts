import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {BundlerConfig} from './bundlerConfig';

/**
 * @param theme absolute path of the compiled components; those that a site has ejected are its own
 * @param generatedFilesDir where Docusaurus has the translations into the locale that it builds
 */
export function themeRules(theme: string, generatedFilesDir: string): Pick<BundlerConfig, 'module'> {
  const loaders = ['dropDescriptions.js', ...(isTranslated(generatedFilesDir) ? [] : ['dropTextIds.js'])];
  const use = loaders.map((loader) => path.join(__dirname, loader));
  return {module: {rules: [{test: /\.js$/, include: theme, enforce: 'pre', use}]}};
}

/** By this plugin, by the site, or by another plugin. */
function isTranslated(generatedFilesDir: string): boolean {
  const texts = JSON.parse(readFileSync(path.join(generatedFilesDir, 'codeTranslations.json'), 'utf8')) as object;
  return Object.keys(texts).some((id) => id.startsWith('plugin.changelog.'));
}
