import {headingText} from '../../../markdown/blocks/headingIds';
import {pathKind} from '../../pathKind';
import {collapsed} from '../../../text/collapsed';

/** A file of a report, and the title that stands in it. */
export interface NamedFile {
  path: string;
  /** Source of the document's own title; null where it has none. */
  title: string | null;
}

const maxWords = 6;
const maxCharacters = 48;

/** What readers call a file: by the title of the page, where that is short and no other page has it, and by its file name. */
export interface FileNames {
  title: string | null;
  file: string;
}

export function fileNames(files: readonly NamedFile[]): FileNames[] {
  const titles = files.map(({path, title}) => (title !== null && pathKind(path) === 'page' ? shortTitle(title) : null));
  const times = new Map<string, number>();
  for (const title of titles) if (title) times.set(title.toLowerCase(), (times.get(title.toLowerCase()) ?? 0) + 1);
  return files.map(({path}, index) => {
    const title = titles[index] ?? null;
    const isOne = title !== null && times.get(title.toLowerCase()) === 1;
    return {title: isOne ? title : null, file: fileName(path)};
  });
}

/** A title of up to six words, or its part before or behind a separator that has so many; null where neither has. */
function shortTitle(source: string): string | null {
  const title = collapsed(headingText(source));
  const [head = '', ...rest] = title.split(/\s+[-–—|·]\s+/);
  const [label = '', ...told] = title.split(/:\s+/);
  const isLabel = label.split(' ').length <= 2;
  const parts = [title, ...(rest.length > 0 ? [head] : []), ...(told.length > 0 && isLabel ? [told.join(': ')] : [])];
  return parts.find(isShort) ?? null;
}

function isShort(text: string): boolean {
  return /\p{L}/u.test(text) && text.split(' ').length <= maxWords && text.length <= maxCharacters;
}

/** A file by its own name; one that every folder may have, with its folder. */
export function fileName(path: string): string {
  const parts = path.split('/');
  return parts.slice(/^(?:index|readme)\./i.test(parts.at(-1) ?? '') ? -2 : -1).join('/');
}
