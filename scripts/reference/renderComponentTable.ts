import type {SwizzleComponentConfig} from '@docusaurus/types';
import type {PhrasingContent} from 'mdast';
import {getSwizzleConfig} from '../../plugin/src/swizzle';
import {code, createTable, text} from './createTable';
import {loadMarkdown} from './loadMarkdown';

/** The table of the theme components, made of what `docusaurus swizzle` says of them. */
export async function renderComponentTable(): Promise<string> {
  const {print} = await loadMarkdown();
  const rows = Object.entries(getSwizzleConfig().components).map(([name, {description = '', actions}]) => [
    [nameCell(name)],
    [text(description)],
    [text(safeActions(actions).join(',\u00A0') || 'neither')],
  ]);
  return print([createTable(['Component', 'What it draws', 'Safe to'], rows)]);
}

/** Breaks behind its slashes on a phone. */
function nameCell(name: string): PhrasingContent {
  const parts = name.split('/');
  return parts.length === 1 ? code(name) : {type: 'html', value: `<code>${parts.join('/<wbr />')}</code>`};
}

function safeActions(actions: SwizzleComponentConfig['actions']): string[] {
  return (['wrap', 'eject'] as const).filter((action) => actions[action] === 'safe');
}
