import type {SwizzleComponentConfig} from '@docusaurus/types';
import {getSwizzleConfig} from '../../plugin/src/swizzle';
import {code, createTable, text} from './createTable';
import {loadMarkdown} from './loadMarkdown';

/** The table of the theme components, made of what `docusaurus swizzle` says of them. */
export async function renderComponentTable(): Promise<string> {
  const {print} = await loadMarkdown();
  const rows = Object.entries(getSwizzleConfig().components).map(([name, {description = '', actions}]) => [
    [code(name)],
    [text(description)],
    [text(safeActions(actions).join(', ') || 'neither')],
  ]);
  return print([createTable(['Component', 'What it draws', 'Safe to'], rows)]);
}

function safeActions(actions: SwizzleComponentConfig['actions']): string[] {
  return (['wrap', 'eject'] as const).filter((action) => actions[action] === 'safe');
}
