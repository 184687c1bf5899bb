import {frontMatterEnd, sectionOutline} from './sectionOutline';
import {unquoted} from '../../text/unquoted';

/** Lines that are looked at; a title stands at the top. */
const maxLines = 200;

/** The title of a document: from its front matter, else its first heading; null where it has none. */
export function documentTitle(text: string): string | null {
  const lines = text.slice(0, 50_000).split(/\r\n|\n|\r/, maxLines);
  const matter = lines.slice(0, frontMatterEnd(lines));
  const title = matter.map((line) => /^title:\s*(.+?)\s*$/.exec(line)?.[1]).find(Boolean);
  if (title) return unquoted(title).trim() || null;
  const heading = sectionOutline(lines.join('\n')).sections.find(({depth, source}) => depth === 1 && !isTab(source));
  return heading?.source ?? null;
}

/** Microsoft's tabs are written as headings that lead to `#tab/…`. */
function isTab(source: string | null): boolean {
  return /^\[.*\]\(#tab\//.test(source ?? '');
}
