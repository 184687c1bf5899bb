import {type MarkdownParser, parseBlocks} from '../../markdown/blocks/parseBlocks';
import {type Section, sectionOutline} from '../../markdown/blocks/sectionOutline';
import {refusing} from '../../markdown/events/datedRefusal';
import {statusEvents} from '../../markdown/events/statusEvents';
import {deprecation} from '../../markdown/events/statusPhrases';
import {replacementNear} from '../../markdown/prose/replacement';
import type {ChangeEvent} from '../../model/event';
import type {ChangedFile} from '../../model/fileChange';
import {isOfBreaks, pathKind} from '../pathKind';
import type {FormerText} from '../range/formerText';

/**
 * The events of a file, of a new page with what it says of the end of things that were there before. A page that says so of
 * itself has that event already, and one on what breaks has its entries.
 *
 * @param former what the documents of the range said before the range
 */
export function withNamedRetirements(
  events: ChangeEvent[],
  {change, head}: ChangedFile,
  parse: MarkdownParser,
  former: FormerText,
): ChangeEvent[] {
  const [first, ...rest] = events;
  if (first?.kind !== 'file-added' || head === null || pathKind(change.path) !== 'page') return events;
  if (isOfBreaks(change.path) || rest.some(({kind}) => kind === 'deprecation-added')) return events;
  return [first, ...namedRetirements(head, parse, former), ...rest];
}

function namedRetirements(text: string, parse: MarkdownParser, former: FormerText): ChangeEvent[] {
  if (!speaksOfEnds(text)) return [];
  const outline = sectionOutline(text);
  const speaks = ({start, end}: Section) => speaksOfEnds(outline.lines.slice(start - 1, end).join('\n'));
  const blocks = parseBlocks(parse, outline, outline.sections.filter(speaks)) ?? [];
  return blocks
    .flatMap((head) => statusEvents({base: null, head}, ''))
    .filter(({kind}) => kind === 'deprecation-added')
    .filter((event) => isOfKnownName(event, former) && isNews(event, outline.lines, former))
    .map((event) => ({...event, lead: replacementNear(outline.lines, event.line.new ?? 1, event.after ?? '')}));
}

function speaksOfEnds(text: string): boolean {
  return text.search(deprecation) >= 0 || text.search(refusing) >= 0;
}

/** What stood in another document has only moved; of a mark alone, the line that it stands in says whether that is so. */
function isNews({after, name, line}: ChangeEvent, lines: readonly string[], former: FormerText): boolean {
  const own = lines.slice((line.new ?? 1) - 1).find((one) => one.includes(name ?? ''));
  const said = (after ?? '').split('\n');
  return !former.holds((own ?? '').trim()) && (after === name || said.some((one) => !former.holds(one.trim())));
}

/** A title that is spelt as names are in code only. */
const nameOfCode = /^[\w$]*(?:[a-z\d][A-Z]|[A-Za-z\d][_.][A-Za-z\d])[\w$.()]*$/;

/**
 * True where what goes is named in code, before what is said of it or right behind (“the deprecated `name` setting”), or by the
 * title of the section, and the name is known.
 */
function isOfKnownName({after, name, section}: ChangeEvent, former: FormerText): boolean {
  if (after === null || name === null) return false;
  const [lead, rest] = [after.slice(0, after.indexOf(name)), after.slice(after.indexOf(name) + name.length)];
  const named = [...lead.matchAll(/`([^`]+)`/g), ...rest.matchAll(/^\W{0,3}`([^`]+)`/g)];
  const subjects = named.map(([, code = '']) => code);
  if (subjects.length === 0 && !/\w/.test(lead) && nameOfCode.test(section ?? '')) subjects.push(section ?? '');
  return subjects.some((subject) => former.names(subject));
}
