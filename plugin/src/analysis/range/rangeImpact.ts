import {editsOf} from '../../markdown/matching/edits';
import type {ChangedFile, FileChange} from '../../model/fileChange';
import type {LostAddress, RangeImpact, TreeDocuments} from '../../model/impact';
import {deadLinks} from './deadLinks';
import {includers} from './includes';
import {losses, lostAddresses} from './lostAddresses';
import {pathKind} from '../pathKind';
import {staleTwins} from './staleTwins';

/**
 * Whether the documents of the head's tree have something to say about a range; its list of files always has.
 *
 * @param lost the losses of these files
 */
export function needsDocuments(files: readonly ChangedFile[], lost = losses(files)): boolean {
  return (
    lost.length > 0 ||
    files.some(({change}) => change.head !== null && pathKind(change.path) === 'partial') ||
    files.some(({change}) => changesAnchors(change))
  );
}

/**
 * Whether a link to a part of another page was put in the place of one; only that page tells whether it is there. Addresses of
 * the site count where they go on leading to the same page.
 */
function changesAnchors({hunks}: FileChange): boolean {
  const linksPart = (line: string) => /\](?:\(|:\s+)(?![a-z][a-z\d+.-]*:|[/#])[^)\s]*#[^)\s]/i.test(line);
  return editsOf(hunks ?? []).edits.some(
    ({oldLines, newLines}) =>
      (oldLines.some(linksPart) && newLines.some(linksPart)) || changesSiteAnchors(oldLines, newLines),
  );
}

function changesSiteAnchors(oldLines: readonly string[], newLines: readonly string[]): boolean {
  const former = siteAnchors(oldLines);
  if (former.length === 0) return false;
  return siteAnchors(newLines).some(([page, part]) => former.some(([one, other]) => one === page && other !== part));
}

function siteAnchors(lines: readonly string[]): [page: string, part: string][] {
  const link = /\](?:\(|:\s+)(\/[^)\s#]+)#([^)\s]+)/g;
  return lines
    .filter((line) => line.includes('#'))
    .flatMap((line) => [...line.matchAll(link)].map(([, page = '', part = '']): [string, string] => [page, part]));
}

/**
 * What a range does to files that it does not touch.
 *
 * @param files all files of the range, with paths as git counts them
 * @param tree the head's; null where it was not read, and its documents are empty where nobody needs them
 * @param lost the losses of these files
 */
export function rangeImpact(
  files: readonly ChangedFile[],
  tree: TreeDocuments | null,
  lost = losses(files),
): RangeImpact {
  if (tree === null) {
    const unknown = lost.map((loss): LostAddress => ({...loss, linkedFrom: null}));
    return {
      lost: unknown,
      usedBy: files.map(() => []),
      staleTwins: files.map(() => []),
      deadLinks: files.map(() => ({base: [], head: []})),
    };
  }
  const users = includers(tree.documents);
  return {
    lost: lostAddresses(files, lost, tree),
    usedBy: files.map(({change}) => (users.get(change.path) ?? []).filter((path) => pathKind(path) === 'page')),
    staleTwins: staleTwins(
      files.map(({change}) => change),
      tree.paths,
    ),
    deadLinks: deadLinks(files, tree),
  };
}

/** The impact of some of a range's files, in the order given. */
export function selectImpact(impact: RangeImpact, files: readonly number[]): RangeImpact {
  const positions = new Map(files.map((file, position) => [file, position]));
  return {
    lost: impact.lost.flatMap((loss) => {
      const file = positions.get(loss.file);
      return file === undefined ? [] : [{...loss, file}];
    }),
    usedBy: files.map((file) => impact.usedBy[file] ?? []),
    staleTwins: files.map((file) => impact.staleTwins[file] ?? []),
    deadLinks: files.map((file) => impact.deadLinks[file] ?? {base: [], head: []}),
  };
}
