import {documentTitle} from '../../markdown/blocks/documentTitle';
import type {ChangedFile} from '../../model/fileChange';
import {countsOf} from '../../text/countsOf';
import {isDocument} from '../pathKind';

/** What titles end in that name the site behind the page: “Search — Acme documentation”. */
const ending = /\s+(?:[|–—·]|-)\s+(?:(?!\s[|–—·-]\s).)+$/;
/** Titles that end in one thing, from which on it is the name of the site, and the share of all titles. */
const leastTitles = 3;
const leastShare = 0.25;

/**
 * The titles of the documents of a range, in the order of the files; null for a file that is none or has none. The name of the site
 * tells no page from another: it is left out where many titles end in it.
 */
export function pageTitles(files: readonly ChangedFile[]): (string | null)[] {
  const titles = files.map(({change, base, head}) => {
    const text = head ?? base;
    return text !== null && isDocument(change.path) ? documentTitle(text) : null;
  });
  const endings = titles.map((title) => ending.exec(title ?? '')?.[0] ?? '');
  const counts = countsOf(endings.filter((one) => one !== ''));
  const least = Math.max(leastTitles, titles.filter((title) => title !== null).length * leastShare);
  return titles.map((title, index) => {
    const end = endings[index] ?? '';
    return title !== null && (counts.get(end) ?? 0) >= least ? title.slice(0, -end.length) : title;
  });
}
