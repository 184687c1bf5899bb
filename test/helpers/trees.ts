import fc from 'fast-check';
import type {TestRepository} from './repository';

/** A file as git stores it. Paths are latin1: one character, one byte. */
export interface TreeEntry {
  mode: '100644' | '100755' | '120000' | '160000';
  content: Buffer;
}

export type Tree = Map<string, TreeEntry>;

const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** Names and contents that were seen to break readers of diffs. */
const nameParts = [
  'a',
  'b',
  'docs',
  ' b',
  ' ',
  '-x',
  '"',
  '\\',
  '\t',
  '\n',
  bytes('é'),
  '\xff',
  bytes('日本'),
  bytes('😀'),
  '2024-01-01 00:00:00 +0000',
];
const lineParts = [
  '',
  'a',
  'b',
  'c',
  ' ',
  '\t',
  '\r',
  '--- a/x',
  '+++ b/x',
  '-',
  '+',
  '\\',
  '@@ -1,2 +1,2 @@',
  'diff --git a/x b/x',
  '\\ No newline at end of file',
  'Binary files a and b differ',
  bytes('é'),
  bytes('\uFEFF'),
  bytes('\u2028'),
  '\xff',
  '\xe9',
];

const segment = fc
  .array(fc.constantFrom(...nameParts), {minLength: 1, maxLength: 3})
  .map((parts) => parts.join(''))
  .filter((name) => !/^\.{0,2}$/.test(name));
export const treePath = fc.array(segment, {minLength: 1, maxLength: 3}).map((segments) => segments.join('/'));

const line = fc.array(fc.constantFrom(...lineParts), {maxLength: 2}).map((parts) => parts.join(''));
const text = fc
  .tuple(fc.array(line, {maxLength: 30}), fc.boolean())
  .map(([lines, final]) => lines.join('\n') + (final && lines.length > 0 ? '\n' : ''));
const binary = fc
  .array(fc.constantFrom('\0', 'a', '\n'), {minLength: 1, maxLength: 20})
  .map((parts) => `\0${parts.join('')}`);
const content = fc
  .oneof({arbitrary: text, weight: 6}, {arbitrary: binary, weight: 1})
  .map((raw) => Buffer.from(raw, 'latin1'));

const entry: fc.Arbitrary<TreeEntry> = fc.oneof(
  {weight: 8, arbitrary: content.map((value): TreeEntry => ({mode: '100644', content: value}))},
  {weight: 2, arbitrary: content.map((value): TreeEntry => ({mode: '100755', content: value}))},
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('a', 'x/y', '..')
      .map((target): TreeEntry => ({mode: '120000', content: Buffer.from(target)})),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('1', '2')
      .map((digit): TreeEntry => ({mode: '160000', content: Buffer.from(digit.repeat(40))})),
  },
);

const edit = fc.constantFrom('keep', 'remove', 'rename', 'mode', 'replace', 'splice');

/** Two trees, the second one made from the first by edits such as people make. */
export const treePair: fc.Arbitrary<{base: Tree; head: Tree}> = fc
  .tuple(
    fc.array(fc.tuple(treePath, entry, edit, treePath, entry, line), {maxLength: 8}),
    fc.array(fc.tuple(treePath, entry), {maxLength: 3}),
  )
  .map(([files, added]) => ({
    base: toTree(files.map(([path, value]) => [path, value])),
    head: toTree([
      ...files.flatMap(([path, value, kind, newPath, other, inserted]): [string, TreeEntry][] => {
        switch (kind) {
          case 'remove':
            return [];
          case 'rename':
            return [[newPath, value]];
          case 'mode':
            return [[path, {...value, mode: value.mode === '100644' ? '100755' : value.mode}]];
          case 'replace':
            return [[path, other]];
          case 'splice':
            return [[path, splice(value, inserted)]];
          default:
            return [[path, value]];
        }
      }),
      ...added,
    ]),
  }));

function splice(value: TreeEntry, inserted: string): TreeEntry {
  if (value.mode === '160000' || value.mode === '120000') {
    return value;
  }
  const lines = value.content.toString('latin1').split('\n');
  lines.splice(Math.floor(lines.length / 2), 1, inserted, 'new');
  return {...value, content: Buffer.from(lines.join('\n'), 'latin1')};
}

/** Later files win over earlier ones, and over folders of the same name. */
function toTree(entries: readonly [string, TreeEntry][]): Tree {
  const tree: Tree = new Map();
  for (const [path, value] of entries) {
    const clash = [...tree.keys()].some((other) => other.startsWith(`${path}/`) || path.startsWith(`${other}/`));
    if (!clash) {
      tree.set(path, value);
    }
  }
  return tree;
}

/** Writes a tree as a commit without a work tree, where no file system can object to a name. Returns its object id. */
export function importTree(repository: TestRepository, tree: Tree): string {
  const file = ([path, {mode, content: value}]: [string, TreeEntry]): Buffer[] =>
    mode === '160000'
      ? [Buffer.from(`M 160000 ${value.toString()} ${quote(path)}\n`)]
      : [Buffer.from(`M ${mode} inline ${quote(path)}\ndata ${value.length}\n`), value, Buffer.from('\n')];
  const stream = Buffer.concat([
    Buffer.from(
      'reset refs/heads/tree\n\ncommit refs/heads/tree\ncommitter T <t@example.com> 1735732800 +0000\ndata 1\nx\ndeleteall\n',
    ),
    ...[...tree].flatMap(file),
    Buffer.from('\ndone\n'),
  ]);
  repository.gitWithInput(stream, 'fast-import', '--quiet', '--force', '--done');
  return repository.oid('refs/heads/tree');
}

function quote(path: string): string {
  const escaped = [...Buffer.from(path, 'latin1')].map((byte) =>
    byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c
      ? `\\${byte.toString(8).padStart(3, '0')}`
      : String.fromCharCode(byte),
  );
  return `"${escaped.join('')}"`;
}
