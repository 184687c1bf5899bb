import {isUtf8} from 'node:buffer';
import {readObjects, readSizes} from '../catFile';
import {GitError, OutputTooLargeError} from '../errors';
import {type Git, openGit} from '../git';
import type {TreeDocuments} from '../../model/impact';
import type {Repository} from '../opening/openRepository';
import {prefetchObjects} from './prefetchBlobs';

export interface TreeLimits {
  /** Documents of one tree that are read. */
  documents: number;
  /** Bytes of them together. */
  documentBytes: number;
}

/** Why the contents of a tree were not read. */
export type UnreadTree = 'tree-too-large' | 'tree-unread';

interface TreeFile {
  path: string;
  oid: string;
}

const maxListing = 256 * 1024 * 1024;

/** Pages, partials, sidebars, and pages of React. */
const document = /\.mdx?$|(?:^|\/)[\w.-]*sidebars?\.(?:[cm]?[jt]s|json)$|(?:^|\/)src\/pages\/.*\.[jt]sx?$/i;

/** A commit's tree never changes, and a site asks for it once per range, category and locale. */
const trees = new Map<string, Promise<TreeDocuments | UnreadTree>>();

/**
 * Lists a commit's tree and reads its documents, all at once: from git, or from memory where this process has read it
 * before. Names that are not UTF-8 are left out.
 *
 * @param withDocuments whether their texts are needed; without, the map is empty
 */
export async function readHeadTree(
  repository: Repository,
  commit: string,
  limits: TreeLimits,
  withDocuments: boolean,
): Promise<TreeDocuments | UnreadTree> {
  const {documents, documentBytes} = limits;
  const key = JSON.stringify([repository.git.folder, commit, documents, documentBytes, withDocuments]);
  const known = trees.get(key);
  if (known) {
    return known;
  }
  const tree = readOrSayWhy(repository, commit, limits, withDocuments);
  trees.set(key, tree);
  tree.catch(() => trees.delete(key));
  return tree;
}

async function readOrSayWhy(
  repository: Repository,
  commit: string,
  limits: TreeLimits,
  withDocuments: boolean,
): Promise<TreeDocuments | UnreadTree> {
  // What a partial clone lacks is fetched together, or not at all: never one by one.
  const git = openGit(repository.git.folder, {...repository.git.settings, network: false});
  try {
    const files = await listFiles(git, commit);
    const wanted = withDocuments ? files.filter(({path}) => document.test(path)) : [];
    if (wanted.length > limits.documents) {
      return 'tree-too-large';
    }
    const oids = [...new Set(wanted.map(({oid}) => oid))];
    await prefetchObjects(repository, oids);
    const sizes = await readSizes(git, oids);
    if (oids.reduce((sum, oid) => sum + (sizes.get(oid) ?? 0), 0) > limits.documentBytes) {
      return 'tree-too-large';
    }
    const blobs = await readObjects(git, oids);
    const texts = wanted.flatMap(({path, oid}): [string, string][] => {
      const bytes = blobs.get(oid)?.bytes;
      return bytes ? [[path, bytes.toString('utf8')]] : [];
    });
    return texts.length < wanted.length
      ? 'tree-unread'
      : {paths: files.map(({path}) => path), documents: new Map(texts)};
  } catch (error) {
    if (error instanceof OutputTooLargeError || (error instanceof GitError && !git.settings.signal?.aborted)) {
      return 'tree-unread';
    }
    throw error;
  }
}

/** Regular files: a symbolic link's content is a path, and a submodule has none here. */
async function listFiles(git: Git, commit: string): Promise<TreeFile[]> {
  const {stdout} = await git.run(['ls-tree', '-r', '-z', '--full-tree', commit, '--'], {maxBytes: maxListing});
  const files: TreeFile[] = [];
  let start = 0;
  for (let end = stdout.indexOf(0); end >= 0; end = stdout.indexOf(0, start)) {
    const record = stdout.subarray(start, end);
    const tab = record.indexOf(0x09);
    const [, oid] = /^100\d{3} blob ([0-9a-f]+)$/.exec(record.toString('latin1', 0, tab)) ?? [];
    const name = record.subarray(tab + 1);
    if (oid !== undefined && isUtf8(name)) {
      files.push({path: name.toString('utf8'), oid});
    }
    start = end + 1;
  }
  return files;
}
