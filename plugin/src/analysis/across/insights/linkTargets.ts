import {addressOf} from '../../pathKind';

/** Looks up the file that a link leads to: its index, null where it is none of the files. */
export type LinkTargets = (target: string, holder: string) => number | null;

/**
 * Where the links of one side of a range lead. A relative target is resolved from the path of the file that holds it, as it is on
 * that side; an absolute one leads to the only file whose address ends with it. Extensions, queries and anchors do not matter.
 *
 * @param paths of the files of the report on that side; null for a file that it does not have
 */
export function linkTargets(paths: readonly (string | null)[]): LinkTargets {
  const whole = new Map<string, number | null>();
  const ends = new Map<string, number | null>();
  for (const [index, path] of paths.entries()) {
    if (path === null) continue;
    const parts = addressOf(path).split('/');
    note(whole, parts.join('/'), index);
    for (let from = 0; from < parts.length; from++) note(ends, parts.slice(from).join('/'), index);
  }
  return (target, holder) => {
    const path = target.split(/[?#]/, 1)[0] ?? '';
    if (path === '' || isAbsolute(path)) return null;
    if (path.startsWith('/')) return ends.get(resolved('', path)) ?? null;
    return whole.get(resolved(holder, path)) ?? null;
  };
}

/** True for an address that leads out of the site. */
export function isAbsolute(target: string): boolean {
  return /^(?:[a-z][a-z+.-]*:|\/\/)/i.test(target);
}

/** An address of several files is none of one. */
function note(places: Map<string, number | null>, address: string, index: number): void {
  places.set(address, places.has(address) ? null : index);
}

/** Empty where the target leads out of the repository. */
function resolved(from: string, target: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..' && parts.pop() === undefined) return '';
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return addressOf(parts.join('/'));
}
