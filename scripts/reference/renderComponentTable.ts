import type {SwizzleActionStatus} from '@docusaurus/types';
import {getSwizzleConfig} from '../../plugin/src/swizzle';
import {code, createTable, text} from './createTable';
import {loadMarkdown} from './loadMarkdown';

/** The table of the theme components, made of what `docusaurus swizzle` says of them. */
export async function renderComponentTable(): Promise<string> {
  const {print} = await loadMarkdown();
  const rows = Object.entries(getSwizzleConfig().components).map(([name, {description = '', actions}]) => [
    [code(name)],
    [text(description)],
    [text(inWords(actions.wrap))],
    [text(inWords(actions.eject))],
  ]);
  return print([createTable(['Component', 'What it draws', 'Wrap', 'Eject'], rows)]);
}

function inWords(status: SwizzleActionStatus | undefined): string {
  return status === undefined || status === 'forbidden' ? 'no' : status;
}
