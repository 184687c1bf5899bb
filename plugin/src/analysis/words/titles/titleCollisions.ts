import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {plainText} from '../phrases/phrases';

/** Groups of indices whose titles read the same. */
export function collisions(made: readonly PhrasingContent[][]): number[][] {
  const byText = new Map<string, number[]>();
  for (const [index, title] of made.entries()) {
    const text = plainText(title).toLowerCase();
    const group = byText.get(text);
    if (group) group.push(index);
    else byText.set(text, [index]);
  }
  return [...byText.values()].filter((group) => group.length > 1);
}

/** The folder nearest to the files at which most of the paths differ. */
export function tellingFolders(paths: readonly string[]): string[] {
  const folders = paths.map((path) => path.split('/').slice(0, -1).reverse());
  const depth = Math.max(1, ...folders.map(({length}) => length));
  const at = (level: number) => folders.map((own) => own[level] ?? '');
  const variety = (level: number) => new Set(at(level)).size;
  let best = 0;
  for (let level = 1; level < depth; level++) if (variety(level) > variety(best)) best = level;
  return at(best);
}
