import type {BundlerConfig} from './bundlerConfig';
import {docsChunks} from './docsChunks';
import {ownVendors} from './ownVendors';
import {themeRules} from './themeRules';

export interface PageBundle {
  /** Absolute path of the compiled components; those that a site has ejected are its own. */
  theme: string;
  /** Where Docusaurus has the translations into the locale that it builds. */
  generatedFilesDir: string;
  /** Whether the pages stand inside the docs layout. */
  inDocs: boolean;
}

/** How scripts are made of the pages when a site is built; the development server does without. */
export function pageBundle(
  {optimization}: BundlerConfig,
  {theme, generatedFilesDir, inDocs}: PageBundle,
): Pick<BundlerConfig, 'module' | 'optimization'> {
  const rules = themeRules(theme, generatedFilesDir);
  const {splitChunks} = optimization ?? {};
  if (!splitChunks) {
    return rules;
  }
  const cacheGroups = {...ownVendors(splitChunks.cacheGroups ?? {}), ...(inDocs ? docsChunks() : {})};
  return {...rules, optimization: {splitChunks: {cacheGroups}}};
}
