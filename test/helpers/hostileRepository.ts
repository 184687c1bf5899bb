import {hostilePairs, lines, text, type Pair} from './hostileContents';
import {hostileNames} from './hostileNames';
import {createRepository, type TestRepository} from './repository';
import {importTree, type Tree} from './trees';

export interface HostileRepository {
  repository: TestRepository;
  /** Full object ids; `base` is the parent of `head`. */
  base: string;
  head: string;
  /** What was put in, by path in latin1. */
  pairs: ReadonlyMap<string, Pair>;
}

/** Tags as they are made without `git tag`, which refuses some. Each has a commit of its own after the head, without files. */
export const hostileTags = [
  'v1<script>',
  '--output=x',
  'a{b}',
  '-O',
  '"onerror=alert(1)',
  "'`$(id)`",
  '<img/src=x>',
  'ü😀',
];

const message = 'Subject <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\ndiff --git a/x b/x\n\xff\n';

/** A repository of names and contents that were seen, or are likely, to break a reader of diffs or a page. */
export function createHostileRepository(): HostileRepository {
  return commitPairs(new Map([...nameEntries(), ...Object.entries(hostilePairs)]), addEscapes);
}

/** As many ordinary files as asked for, all of them edited, a few in each folder. */
export function createLargeRepository(count: number): HostileRepository {
  const entry = (_: unknown, index: number): [string, Pair] => {
    const name = `folder-${index % 97}/page-${index}`;
    return [`${name}.md`, {base: text(`# ${name}\n\nOne.\n`), head: text(`# ${name}\n\nTwo of ${index}.\n`)}];
  };
  return commitPairs(new Map(Array.from({length: count}, entry)));
}

/** Every name is edited where it is; and, in folders of their own, each is added, removed and taken by a rename. */
function nameEntries(): [string, Pair][] {
  return hostileNames.flatMap((name, index): [string, Pair][] => [
    [name, {base: text(lines(`name ${index}`, 4)), head: text(`${lines(`name ${index}`, 3)}changed\n`)}],
    [`added/${name}`, {base: null, head: text(`added ${index} ${'+'.repeat(index)}\n`)}],
    [`removed/${name}`, {base: text(`removed ${index} ${'-'.repeat(index)}\n`), head: null}],
    [`old name/${name}`, {base: text(lines(`renamed ${index}`, 12)), head: null}],
    [`new b/${name}`, {base: null, head: text(`${lines(`renamed ${index}`, 12)}more\n`)}],
  ]);
}

type ChangeTree = (repository: TestRepository, tree: string, side: keyof Pair) => string;

/** @param change makes another tree of the one with the files */
function commitPairs(pairs: ReadonlyMap<string, Pair>, change: ChangeTree = (_, tree) => tree): HostileRepository {
  const repository = createRepository();
  repository.write('.gitattributes', '*.attr -diff\n');
  repository.git('remote', 'add', 'origin', 'https://github.com/example/hostile.git');
  const [oldTree, newTree] = (['base', 'head'] as const).map((side) =>
    change(repository, writeTree(repository, pairs, side), side),
  );
  const base = writeCommit(repository, oldTree ?? '', null, 0);
  const head = writeCommit(repository, newTree ?? '', base, 1);
  repository.git('update-ref', 'refs/heads/main', head);
  repository.git('update-ref', 'refs/tags/base', base);
  repository.git('update-ref', 'refs/tags/head', head);
  hostileTags.reduce((parent, tag, index) => {
    const oid = writeCommit(repository, newTree ?? '', parent, index + 2);
    repository.git('update-ref', `refs/tags/${tag}`, oid);
    return oid;
  }, head);
  return {repository, base, head, pairs};
}

function writeTree(repository: TestRepository, pairs: ReadonlyMap<string, Pair>, side: keyof Pair): string {
  const tree: Tree = new Map([...pairs].flatMap(([path, pair]) => (pair[side] ? [[path, pair[side]]] : [])));
  return repository.oid(`${importTree(repository, tree)}^{tree}`);
}

/** Folders that no index takes: git's own, the one above, and this one. */
function addEscapes(repository: TestRepository, tree: string, content: string): string {
  const blob = put(repository, `${content}\n`, 'hash-object', '-w', '--stdin');
  const folder = put(repository, `100644 blob ${blob}\tconfig\0`, 'mktree', '-z');
  const entries = ['.git', '..', '.'].map((name) => Buffer.from(`040000 tree ${folder}\t${name}\0`));
  const all = Buffer.concat([repository.git('ls-tree', '-z', tree), ...entries]);
  return put(repository, all, 'mktree', '-z', '--missing');
}

function writeCommit(repository: TestRepository, tree: string, parent: string | null, day: number): string {
  const person = `T <t@example.com> ${Date.UTC(2025, 0, 1 + day) / 1000} +0000`;
  const parents = parent === null ? '' : `parent ${parent}\n`;
  const commit = `tree ${tree}\n${parents}author ${person}\ncommitter ${person}\n\n${message}`;
  return put(repository, commit, 'hash-object', '-t', 'commit', '-w', '--stdin');
}

function put(repository: TestRepository, input: string | Buffer, ...args: string[]): string {
  return repository
    .gitWithInput(input, ...args)
    .toString()
    .trim();
}
