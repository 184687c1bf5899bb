import type {BinaryKind} from '../git/contents/binaryKind';
import {isPicture} from '../git/contents/imageDimensions';
import {isEmptyBlob} from '../git/diff/emptyBlob';
import type {EventKind} from '../model/event';
import type {FileChange} from '../model/fileChange';
import type {EventJson, FileBlobs} from '../model/report';
import type {ReportMessageId} from '../locales/en/report';
import type {ReportPhrases} from './phrases';

const submodule = '160000';
const symlink = '120000';

/** What the contents of a file say about it. */
export interface ContentFacts {
  /** Why the file counts as binary; null where it does not, or where that is not known. */
  binaryKind: BinaryKind | null;
  /** True where a version of the file is a pointer of Git LFS. */
  isPointer: boolean;
  blobs: FileBlobs | null;
}

/** What the explanation says in full where it is all that happened. */
const toldKinds: ReadonlySet<string> = new Set<EventKind>(['mode-changed', 'submodule-changed']);

/**
 * What the diff's lines cannot show of a file: kinds, modes, names.
 *
 * @param events all that happened in the file
 * @returns plain text, one sentence each
 */
export function describeFile(
  change: FileChange,
  content: ContentFacts,
  events: readonly Pick<EventJson, 'kind'>[],
  phrases: ReportPhrases,
): string[] {
  const {note} = phrases;
  const isTold = events.length > 0 && events.every(({kind}) => toldKinds.has(kind));
  return [
    ...(change.similarity !== null && change.similarity < 100
      ? [note('similarity', {percent: change.similarity})]
      : []),
    ...(isTold ? [] : describeModes(change, phrases)),
    ...describeBinary(change, content, phrases),
    ...(isEmpty(change) ? [note('emptyFile')] : []),
    ...(content.isPointer ? [note('lfs')] : []),
    ...(change.pathIsUtf8 ? [] : [note('undecodablePath')]),
    ...(change.encoding === 'latin1' ? [note('latin1')] : []),
  ];
}

function describeModes({base, head, status}: FileChange, {note}: ReportPhrases): string[] {
  const name = (mode: string): string => note(`mode-${mode}` as ReportMessageId);
  const before = base?.mode;
  const after = head?.mode;
  if (status === 'type-changed' && before !== undefined && after !== undefined) {
    return [note('typeChange', {before: name(before), after: name(after)})];
  }
  if (before === submodule || after === submodule) {
    return [describeSubmodule(base?.oid.slice(0, 7), head?.oid.slice(0, 7), note)];
  }
  const changed = before !== undefined && after !== undefined && before !== after;
  return [
    ...(changed ? [note('mode', {before, after})] : []),
    ...(before === symlink || after === symlink ? [note('symlink')] : []),
  ];
}

function describeSubmodule(before: string | undefined, after: string | undefined, note: ReportPhrases['note']): string {
  if (before !== undefined && after !== undefined) {
    return note('submodule', {before, after});
  }
  return after !== undefined ? note('submoduleAdded', {after}) : note('submoduleRemoved', {before: before ?? ''});
}

function describeBinary(change: FileChange, {binaryKind: kind, blobs}: ContentFacts, {note}: ReportPhrases): string[] {
  // Its sizes tell that a picture is binary, and pages show it.
  if (!change.binary || (blobs && isPicture(change.path))) {
    return [];
  }
  return [note(kind === 'attribute' ? 'binaryByAttribute' : kind === 'utf-16' ? 'binaryUtf16' : 'binary')];
}

function isEmpty({base, head, status}: FileChange): boolean {
  return (status === 'added' || status === 'removed') && isEmptyBlob((head ?? base)?.oid ?? '');
}
