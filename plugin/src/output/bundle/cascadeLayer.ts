import path from 'node:path';

/** Comes after the layers of Docusaurus, which are declared first. */
const layer = 'docusaurus.theme-changelog';
const name = 'changelog-cascade-layer';

/** The part of a tree of PostCSS that is used here. */
interface StyleSheet {
  source?: {input: {file?: string}};
  nodes: unknown[];
  clone: () => StyleSheet;
  removeAll: () => void;
  append: (rule: {type: 'atrule'; name: string; params: string; nodes: unknown[]}) => void;
}

interface StylePlugin {
  postcssPlugin: string;
  Once: (root: StyleSheet) => void;
}

/**
 * Puts the styles of the theme in a layer, as Docusaurus puts its own where a site asks for layers. Without that, they lose
 * against Infima's wherever layers are rewritten for older browsers, as each style sheet is rewritten by itself.
 *
 * @param plugins of PostCSS; those of another instance of the plugin are among them
 * @param themePath absolute path of the theme's folder
 */
export function withCascadeLayer(plugins: readonly unknown[], themePath: string): unknown[] {
  const isThere = plugins.some((plugin) => (plugin as Partial<StylePlugin>).postcssPlugin === name);
  const own: StylePlugin = {postcssPlugin: name, Once: (root) => wrap(root, themePath)};
  return isThere ? [...plugins] : [...plugins, own];
}

function wrap(root: StyleSheet, themePath: string): void {
  if (!root.source?.input.file?.startsWith(themePath + path.sep)) {
    return;
  }
  // Rules that are taken out of a sheet lose their parent; those of a copy are given another.
  const {nodes} = root.clone();
  root.removeAll();
  root.append({type: 'atrule', name: 'layer', params: layer, nodes});
}
