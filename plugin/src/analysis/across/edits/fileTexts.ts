import {editsOf} from '../../../markdown/matching/edits';
import {headingText} from '../../../markdown/blocks/headingIds';
import type {ChangedFile} from '../../../model/fileChange';
import {collapsed} from '../../../text/collapsed';

/** What can be looked up in the two versions of a file, white space collapsed. */
export interface FileTexts {
  /** The lines that took each other's place. */
  stretches: readonly Stretch[];
  base: VersionText;
  head: VersionText;
}

interface Stretch {
  removed: string;
  added: string;
}

export interface VersionText {
  text: string;
  /** Titles of sections and of tabs; found when they are first asked for, as few edits are of these. */
  titles: () => ReadonlySet<string>;
}

/** The texts of a file that both versions have; null for others, of which all is one edit. */
export function fileTexts({change, base, head}: ChangedFile): FileTexts | null {
  if (change.status === 'added' || change.status === 'removed' || change.hunks === null) return null;
  const shown = (signs: string) =>
    (change.hunks ?? [])
      .flatMap(({lines}) => lines)
      .flatMap((line) => (signs.includes(line.charAt(0)) ? [line.slice(1)] : []))
      .join('\n');
  return {
    stretches: editsOf(change.hunks).edits.map(({oldLines, newLines}) => ({
      removed: collapsed(oldLines.join('\n')),
      added: collapsed(newLines.join('\n')),
    })),
    base: versionText(base ?? shown(' -')),
    head: versionText(head ?? shown(' +')),
  };
}

function versionText(source: string): VersionText {
  let titles: ReadonlySet<string> | undefined;
  return {text: collapsed(source), titles: () => (titles ??= titlesIn(source))};
}

const fence = /^\s*(?:>\s*)*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})/;

function titlesIn(source: string): Set<string> {
  const titles = new Set<string>();
  let open = '';
  for (const line of source.split('\n')) {
    const marks = fence.exec(line)?.[1] ?? '';
    if (open === '') open = marks;
    else if (marks.startsWith(open)) open = '';
    const title = open === '' ? titleIn(line) : undefined;
    if (title !== undefined) titles.add(headingText(title));
  }
  return titles;
}

function titleIn(line: string): string | undefined {
  return (
    /^[\s>]*#{1,6}\s+(.*?)(?:\s+#+)?\s*$/.exec(line)?.[1] ?? /<TabItem\s[^>]*\blabel=["']([^"']+)["']/.exec(line)?.[1]
  );
}
