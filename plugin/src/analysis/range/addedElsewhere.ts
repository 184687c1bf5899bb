import {documentedName, plainLabel} from '../types/names/itemNames';
import {collapsed} from '../../text/collapsed';

/** What the other files of a range gained. */
export interface AddedElsewhere {
  /** True where another file gained a heading, a list item or a row that begins with the name. */
  defines(name: string | null): boolean;
  /**
   * True where another file gained the words, whatever the line breaks between them; not for words that many more files
   * lost than gained: what every page has, some page still gets.
   */
  says(words: string | null): boolean;
}

/** What starts a heading, a list item or a row of a table, and what may mark up the name behind it. */
const marker = /^\s*(?:#{1,6}\s+|[-*+]\s+|\d+[.)]\s+|\|\s*)[*_[]*/;
/** Files whose passages one other file gathers. */
const mostLosers = 3;
/** Who writes that a name is gone, does not bring it. */
const farewell = /\b(?:remov\w+|deprecat\w+|retir\w+|renam\w+|no longer|discontinu\w+|replac\w+)\b/i;

/**
 * Looks up what came to other files than the one asked for. Linear in the number of added lines.
 *
 * @param added for each file, its added lines
 * @param removed the same for those that it lost
 */
export function addedElsewhere(
  added: readonly (readonly string[])[],
  removed: readonly (readonly string[])[],
): (index: number) => AddedElsewhere {
  const definitions = new Map<string, Set<number>>();
  for (const [index, lines] of added.entries()) {
    for (const name of lines.flatMap(namesOf)) {
      definitions.set(name, (definitions.get(name) ?? new Set()).add(index));
    }
  }
  // Few ranges ask for words.
  let texts: {came: string[]; went: string[]} | null = null;
  return (own) => ({
    defines: (name) => name !== null && [...(definitions.get(keyOf(name)) ?? [])].some((index) => index !== own),
    says: (words) => {
      if (words === null) return false;
      const wanted = collapsed(words);
      texts ??= {came: added.map(joined), went: removed.map(joined)};
      const came = texts.came.filter((text, index) => index !== own && text.includes(wanted)).length;
      return came > 0 && texts.went.filter((text) => text.includes(wanted)).length <= mostLosers * came;
    },
  });
}

function namesOf(line: string): string[] {
  const start = marker.exec(line);
  if (!start || farewell.test(line)) return [];
  const rest = line.slice(start[0].length);
  const code = /^`([^`]+)`/.exec(rest)?.[1];
  const name = code ?? rest.split(/\s\|\s|\s[–—-]\s|:\s|\s*\{#|\s*\|\s*$/, 1)[0] ?? '';
  return [name, documentedName(rest)].flatMap((one) => (one ? [keyOf(one)] : []));
}

function keyOf(name: string): string {
  return plainLabel(name).toLowerCase();
}

function joined(lines: readonly string[]): string {
  return collapsed(lines.join(' '));
}
