import type {BinaryKind} from '../../../plugin/src/git/contents/binaryKind';
import {messagesFor} from '../../../plugin/src/locales';
import type {EventKind} from '../../../plugin/src/model/event';
import type {FileChange} from '../../../plugin/src/model/fileChange';
import {describeFile} from '../../../plugin/src/report/fileNotes';
import {createPhrases} from '../../../plugin/src/report/phrases';
import {fileChange} from '../../helpers/changes';

const phrases = createPhrases(messagesFor('en'));
const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];

function notes(given: Partial<FileChange>, binaryKind: BinaryKind | null = null, isPointer = false): string[] {
  return describeFile(fileChange(given), {binaryKind, isPointer, blobs: null}, [{kind: 'paragraph-added'}], phrases);
}

test('an ordinary edit needs no note', () => {
  expect(notes({})).toEqual([]);
});

test.each<[string, Partial<FileChange>, string]>([
  ['a mode that changed', {head: {mode: '100755', oid: b}}, 'File mode changed from 100644 to 100755.'],
  [
    'a file that became a symbolic link',
    {status: 'type-changed', head: {mode: '120000', oid: b}},
    'Changed from a regular file to a symbolic link.',
  ],
  [
    'a submodule that moved',
    {base: {mode: '160000', oid: a}, head: {mode: '160000', oid: b}},
    'Submodule: moved from commit aaaaaaa to bbbbbbb.',
  ],
  ['a submodule that is new', {base: null, head: {mode: '160000', oid: b}}, 'Submodule: added at commit bbbbbbb.'],
  ['a submodule that is gone', {base: {mode: '160000', oid: a}, head: null}, 'Submodule: removed at commit aaaaaaa.'],
  ['a symbolic link', {base: null, head: {mode: '120000', oid: b}}, 'Symbolic link: the lines are its target.'],
  ['a rename with edits', {status: 'renamed', similarity: 87}, '87 % similar to the former file.'],
  ['content that is not UTF-8', {encoding: 'latin1'}, 'The content is not UTF-8; it is shown as Latin-1.'],
  [
    'a name that is not UTF-8',
    {pathIsUtf8: false},
    'The name holds bytes that are not UTF-8; they are shown as \uFFFD.',
  ],
  [
    'an empty file',
    {status: 'added', base: null, head: {mode: '100644', oid: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'}},
    'The file is empty.',
  ],
])('%s has its own line', (_what, given, expected) => {
  expect(notes(given)).toEqual([expected]);
});

test('a binary file says why there are no lines', () => {
  expect(notes({binary: true}, 'content')).toEqual(['Binary file: its content is not shown.']);
  expect(notes({binary: true}, 'utf-16')).toEqual(['Text in UTF-16, which git compares as a binary file.']);
  expect(notes({binary: true}, 'attribute')).toEqual([
    'Binary by attribute: the repository asks not to show this text as a diff.',
  ]);
});

test('a pointer of Git LFS is told from the content it stands for', () => {
  expect(notes({}, null, true)).toEqual(['Stored with Git LFS: the lines are the pointer, not the content.']);
});

test.each<[string, EventKind, Partial<FileChange>]>([
  ['a mode', 'mode-changed', {head: {mode: '100755', oid: b}}],
  ['a submodule', 'submodule-changed', {base: {mode: '160000', oid: a}, head: {mode: '160000', oid: b}}],
])('%s that alone changed is told by the explanation and not again', (_what, kind, given) => {
  const content = {binaryKind: null, isPointer: false, blobs: null};
  expect(describeFile(fileChange(given), content, [{kind}], phrases)).toEqual([]);
  expect(describeFile(fileChange(given), content, [{kind}, {kind: 'paragraph-added'}], phrases)).toHaveLength(1);
});
