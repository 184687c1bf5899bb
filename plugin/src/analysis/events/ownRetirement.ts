import {changeEvent} from '../../markdown/events/changeEvent';
import {replacementNear} from '../../markdown/prose/replacement';
import {frontMatterEnd} from '../../markdown/blocks/sectionOutline';
import type {ChangeEvent} from '../../model/event';
import {linesOf} from '../../text/lineAt';

/** How a page or a note at its top says that what the page is about goes. */
const ofItself =
  /^(?:[:>*_\s]|\[!)*(?:(?:danger|warning|caution|important|note|info)\W+)?deprecated\b|^\W*(?:this|the) (?:[\w`.-]+ ){1,4}(?:is|has been|was) (?:now )?(?:deprecated|retired|removed|discontinued)\b/i;
/** A thing that is said to go on a day. */
const coming =
  /^(?:[>*_\s]|\[!\w+\])*(?:(?:on|by|after|from|as of) [\w ,]{4,40}, )?(?:the )?((?:[\w`.-]+ ){1,5})(?:will be|is being|are being) (?:deprecated|retired|removed|discontinued)\b/i;
/** Lines with words at the top of a page, its title apart, in which it says what it is about. */
const openingLength = 6;

/** The page's title names what goes. */
function isOfTitle(thing: string | undefined, lines: readonly string[]): boolean {
  const title = lines.find((line) => /^#\s/.test(line)) ?? '';
  return thing !== undefined && title.toLowerCase().includes(thing.trim().toLowerCase());
}

/** What a new page says at its top of the end of what it is about. */
export function ownRetirement(text: string): ChangeEvent[] {
  const lines = linesOf(text);
  let told = 0;
  for (let index = frontMatterEnd(lines); index < lines.length && told < openingLength; index += 1) {
    const after = lines[index] ?? '';
    if (after.trim() === '' || /^\s*(?:#|import\b)/.test(after)) continue;
    told += 1;
    if (!ofItself.test(after) && !isOfTitle(coming.exec(after)?.[1], lines)) continue;
    const name = /deprecated|retired|removed|discontinued/i.exec(after)?.[0] ?? null;
    const line = index + 1;
    return [changeEvent('deprecation-added', {after, name, line: {new: line}, lead: replacementNear(lines, line)})];
  }
  return [];
}
