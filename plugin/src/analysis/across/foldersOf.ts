/** Files that a folder holds, in itself or below. */
export interface FolderFiles {
  folder: string;
  /** Indices of the paths, ascending. */
  files: number[];
}

/**
 * Parts files by folders that hold enough of them: each file is with the nearest folder above it that has enough which no deeper
 * folder took. The top folder is the empty name.
 *
 * @param least files of a folder; what is left in the end is in none
 */
export function foldersOf(paths: readonly string[], least: number): FolderFiles[] {
  const open = new Map<string, number[]>();
  const put = (folder: string, files: readonly number[]) => open.set(folder, [...(open.get(folder) ?? []), ...files]);
  paths.forEach((path, index) => put(parentOf(path), [index]));
  const found: FolderFiles[] = [];
  const deepest = Math.max(0, ...[...open.keys()].map(depthOf));
  for (let depth = deepest; depth >= 0; depth--) {
    for (const [folder, files] of [...open].filter(([name]) => depthOf(name) === depth)) {
      if (files.length >= least) found.push({folder, files: files.sort((one, other) => one - other)});
      else if (folder !== '') put(parentOf(folder), files);
    }
  }
  return found.sort((one, other) => (one.files[0] ?? 0) - (other.files[0] ?? 0));
}

/** The folder of a path; empty at the top. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function depthOf(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length;
}
