import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

type WebpackResult = ReturnType<NonNullable<Plugin['configureWebpack']>>;

/** @param theme absolute path of the compiled components; those that a site has ejected are its own */
export function themeRules(theme: string): WebpackResult {
  const loader = path.join(__dirname, 'dropDescriptions.js');
  return {module: {rules: [{test: /\.js$/, include: theme, enforce: 'pre', use: loader}]}};
}
