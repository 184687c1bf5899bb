import {type MarkdownParser, parseBlocks} from '../../markdown/blocks/parseBlocks';
import {type Section, sectionOutline} from '../../markdown/blocks/sectionOutline';
import {statusEvents} from '../../markdown/events/statusEvents';
import {deprecation} from '../../markdown/events/statusPhrases';
import {replacementNear} from '../../markdown/prose/replacement';
import type {ChangeEvent} from '../../model/event';
import type {ChangedFile} from '../../model/fileChange';
import {isOfBreaks, pathKind} from '../pathKind';

/**
 * The events of a file, of a new page with what it says of the end of things that were there before. A page that says so of
 * itself has that event already, and one on what breaks has its entries.
 *
 * @param former what the documents of the range said before
 */
export function withNamedRetirements(
  events: ChangeEvent[],
  {change, head}: ChangedFile,
  parse: MarkdownParser,
  former: () => string,
): ChangeEvent[] {
  const [first, ...rest] = events;
  if (first?.kind !== 'file-added' || head === null || pathKind(change.path) !== 'page') return events;
  if (isOfBreaks(change.path) || rest.some(({kind}) => kind === 'deprecation-added')) return events;
  return [first, ...namedRetirements(head, parse, former), ...rest];
}

function namedRetirements(text: string, parse: MarkdownParser, former: () => string): ChangeEvent[] {
  if (text.search(deprecation) < 0) return [];
  const outline = sectionOutline(text);
  const speaks = ({start, end}: Section) =>
    outline.lines
      .slice(start - 1, end)
      .join('\n')
      .search(deprecation) >= 0;
  const blocks = parseBlocks(parse, outline, outline.sections.filter(speaks)) ?? [];
  return blocks
    .filter(({kind}) => kind !== 'code')
    .flatMap((head) => statusEvents({base: null, head}, former()))
    .filter((event) => event.kind === 'deprecation-added' && isOfKnownName(event, former()))
    .map((event) => ({...event, lead: replacementNear(outline.lines, event.line.new ?? 1, event.after ?? '')}));
}

/**
 * True where what goes is named in code, before what is said of it or right behind (“the deprecated `name` setting”), or by the
 * section, and the name is known.
 */
function isOfKnownName({after, name, section}: ChangeEvent, former: string): boolean {
  const [lead = '', ...rest] = (after ?? '').split(name ?? '');
  const named = [...lead.matchAll(/`([^`]+)`/g), ...rest.join(name ?? '').matchAll(/^\W{0,3}`([^`]+)`/g)];
  const subjects = named.map(([, code = '']) => code);
  if (subjects.length === 0 && !/\w/.test(lead) && section !== null) subjects.push(section);
  return subjects.some((subject) => former.includes(subject));
}
