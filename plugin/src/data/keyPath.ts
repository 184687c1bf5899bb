/** The path of a key within a map, as programmers write it; keys that need quotation marks have them. */
export function keyPath(parent: string, key: string): string {
  if (!/^[\p{L}\p{N}_$@-]+$/u.test(key) || /^\d/.test(key) || key.startsWith('@'))
    return `${parent}[${JSON.stringify(key)}]`;
  return parent === '' ? key : `${parent}.${key}`;
}

/** The path of an item of a list, counted from 0. */
export function itemPath(parent: string, index: number): string {
  return `${parent}[${index}]`;
}

/** What holds the value at a path; empty for the top of the file. */
export function parentPath(path: string): string {
  return path.replace(/(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\]|\.?[^.[\]]+)$/, '');
}

/** The end of a path that has room, from the start of a key. */
export function pathEnd(path: string, characters: number): string {
  if (path.length <= characters) return path;
  const starts = [...path.matchAll(/[.[]/g)].map(({index}) => index);
  const start = starts.find((at) => path.length - at <= characters);
  return start === undefined ? path.slice(0, characters) : path.slice(start).replace(/^\./, '');
}
