import type {Git} from './git';

export interface GitObject {
  oid: string;
  /** `commit`, `blob`, `tree` or `tag`. */
  type: string;
  bytes: Buffer;
}

/**
 * Resolves names of commits. They go through standard input, where nothing can be taken for an option or a path.
 *
 * @param refs without LF and NUL
 * @returns full object ids in the order given; null where no commit, or more than one, has the name
 * @throws {GitError}
 */
export async function resolveCommits(git: Git, refs: readonly string[]): Promise<(string | null)[]> {
  if (refs.length === 0) {
    return [];
  }
  const {stdout} = await git.run(['cat-file', '--batch-check'], {
    input: refs.map((ref) => `${ref}^{commit}\n`).join(''),
  });
  const lines = stdout.toString('utf8').split('\n');
  return refs.map((_ref, index) => /^([0-9a-f]{40}|[0-9a-f]{64}) commit \d+$/.exec(lines[index] ?? '')?.[1] ?? null);
}

/**
 * Sizes of objects, without their content.
 *
 * @returns bytes by object id; objects that the clone lacks are not in it
 */
export async function readSizes(git: Git, oids: readonly string[]): Promise<Map<string, number>> {
  if (oids.length === 0) {
    return new Map();
  }
  const {stdout} = await git.run(['cat-file', '--batch-check'], {input: oids.map((oid) => `${oid}\n`).join('')});
  const found = stdout.toString('latin1').matchAll(/^([0-9a-f]+) \w+ (\d+)$/gm);
  return new Map([...found].map((match) => [match[1] ?? '', Number(match[2])]));
}

/** Contents above this are neither analysed nor looked into. */
const maxSmallBytes = 1024 * 1024;

export interface SmallObjects {
  /** Objects of up to 1 MiB by id. */
  objects: Map<string, GitObject>;
  /** Ids of objects that the clone lacks. */
  missing: Set<string>;
  /** Bytes of all that it has, the large ones too. */
  sizes: Map<string, number>;
}

/** Bytes that one process prints at most: more than 512 MiB cannot be taken from one. */
const maxBatchBytes = 128 * 1024 * 1024;

/**
 * Reads the objects that are not too large to look into, in as few processes as their sizes allow.
 *
 * @throws {GitError}
 */
export async function readSmallObjects(git: Git, oids: readonly string[]): Promise<SmallObjects> {
  const sizes = await readSizes(git, oids);
  const objects = new Map<string, GitObject>();
  const keep = (object: GitObject): void => void objects.set(object.oid, object);
  await readObjectsUpTo(git, oids, {maxBytes: maxSmallBytes, sizes}, keep);
  return {objects, missing: new Set(oids.filter((oid) => !sizes.has(oid))), sizes};
}

/**
 * Reads the objects that are not too large, one process's output after the other, so that not all need be kept.
 *
 * @param oids each of them once
 * @throws {GitError}
 */
export async function readObjectsUpTo(
  git: Git,
  oids: readonly string[],
  limit: {maxBytes: number; sizes: ReadonlyMap<string, number>},
  take: (object: GitObject) => void,
): Promise<void> {
  for (const batch of batches(oids, limit)) {
    for (const object of (await readObjects(git, batch)).values()) {
      take(object);
    }
  }
}

function batches(
  oids: readonly string[],
  {maxBytes, sizes}: {maxBytes: number; sizes: ReadonlyMap<string, number>},
): string[][] {
  const found: string[][] = [];
  let room = 0;
  for (const oid of oids) {
    const size = sizes.get(oid) ?? Infinity;
    if (size > maxBytes) {
      continue;
    }
    if (size > room) {
      found.push([]);
      room = maxBatchBytes;
    }
    found.at(-1)?.push(oid);
    room -= size;
  }
  return found;
}

/**
 * Reads objects, all in one process.
 *
 * @returns objects by id; those that the clone lacks are not in it
 * @throws {GitError}
 */
export async function readObjects(git: Git, oids: readonly string[]): Promise<Map<string, GitObject>> {
  const objects = new Map<string, GitObject>();
  if (oids.length === 0) {
    return objects;
  }
  const {stdout} = await git.run(['cat-file', '--batch'], {input: oids.map((oid) => `${oid}\n`).join('')});
  let offset = 0;
  while (offset < stdout.length) {
    const end = stdout.indexOf(0x0a, offset);
    const header = /^([0-9a-f]+) (commit|blob|tree|tag) (\d+)$/.exec(stdout.toString('latin1', offset, end));
    offset = end + 1;
    if (header) {
      const [, oid = '', type = '', size] = header;
      objects.set(oid, {oid, type, bytes: stdout.subarray(offset, offset + Number(size))});
      offset += Number(size) + 1;
    }
  }
  return objects;
}
