import type {ChangeEvent, FrontMatterEventKind} from '../../model/event';
import type {Block} from '../blocks/block';
import {changeEvent} from './changeEvent';
import {lineOf} from '../blocks/place';
import {unquoted} from '../../text/unquoted';
import {withoutSpace} from '../../text/withoutSpace';

const people = /^(?:ms\.)?(?:co-?)?(?:authors?|reviewers?|manager|owner|maintainers?)(?:_.*)?$|^author_/i;
const dates = /^(?:ms\.)?(?:date|last_update|lastmod|updated|update_date|last_modified(?:_at)?|review_date)$/i;
/** Keys of Docusaurus that decide about the address, the place, the tags and the visibility of a page. */
const ownKinds = new Map<string, FrontMatterEventKind>([
  ['description', 'front-matter-description'],
  ['slug', 'front-matter-slug'],
  ['id', 'front-matter-id'],
  ['sidebar_position', 'front-matter-position'],
  ['tags', 'front-matter-tags'],
  ['draft', 'front-matter-visibility'],
  ['unlisted', 'front-matter-visibility'],
]);
const titles = /^(?:title|sidebar_label|linkTitle|pagination_label)$/;

/** What changed in one key of the front matter. */
export function frontMatterEvent(base: Block | null, head: Block | null): ChangeEvent {
  const name = head?.name ?? base?.name ?? '';
  const line = lineOf({base, head});
  if (base && head && withoutSpace(base.text) === withoutSpace(head.text))
    return changeEvent('whitespace-changed', {line});
  const [before, after] = differing(base ? valueOf(base) : '', head ? valueOf(head) : '');
  if (before || after) return changeEvent(kindOf(name), {name, before, after, line});
  // The key has no value, or one that only gained or lost its quotation marks.
  const [one, other] = differing(base?.text ?? '', head?.text ?? '');
  return changeEvent(kindOf(name), {name, before: one, after: other, line});
}

function kindOf(name: string): FrontMatterEventKind {
  if (dates.test(name)) return 'front-matter-date';
  if (people.test(name)) return 'front-matter-people';
  if (titles.test(name)) return 'front-matter-title';
  return ownKinds.get(name) ?? 'front-matter-metadata';
}

function valueOf({text}: Block): string {
  return unquoted(text.replace(/^[^:=]*[:=]\s*/, ''));
}

/**
 * Of values over several lines, the first lines in which they differ; empty where one side only lacks lines. Of the same lines in
 * another order, the first that changed places.
 */
function differing(before: string, after: string): [string, string] {
  const [one, other] = [before, after].map((value) => value.split('\n').map(listItem)) as [string[], string[]];
  const gone = one.find((line) => !other.includes(line));
  const come = other.find((line) => !one.includes(line));
  const moved = one.findIndex((line, index) => line !== other[index]);
  return (gone ?? come) === undefined ? [one[moved] ?? '', other[moved] ?? ''] : [gone ?? '', come ?? ''];
}

function listItem(line: string): string {
  return line.replace(/^\s*-\s+/, '').trim();
}
