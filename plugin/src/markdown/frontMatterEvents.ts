import type {ChangeEvent, FrontMatterEventKind} from '../model/event';
import type {Block} from './block';
import {changeEvent} from './changeEvent';
import {lineOf} from './statusEvents';

const people = /^(?:ms\.)?(?:co-?)?(?:authors?|reviewers?|manager|owner|maintainers?)(?:_.*)?$|^author_/i;
const dates = /^(?:ms\.)?(?:date|last_update|lastmod|updated|update_date|last_modified(?:_at)?|review_date)$/i;
const titles = /^(?:title|sidebar_label|linkTitle|pagination_label)$/;

/** What changed in one key of the front matter. */
export function frontMatterEvent(base: Block | null, head: Block | null): ChangeEvent {
  const name = head?.name ?? base?.name ?? '';
  const [before, after] = differing(base ? valueOf(base) : '', head ? valueOf(head) : '');
  const isEmpty = before === '' && after === '';
  return changeEvent(kindOf(name), {
    name,
    before: isEmpty && base ? name : before,
    after: isEmpty && head ? name : after,
    line: lineOf({base, head}),
  });
}

function kindOf(name: string): FrontMatterEventKind {
  if (dates.test(name)) return 'front-matter-date';
  if (people.test(name)) return 'front-matter-people';
  if (titles.test(name)) return 'front-matter-title';
  return name === 'description' ? 'front-matter-description' : 'front-matter-metadata';
}

function valueOf({text}: Block): string {
  return text.replace(/^[^:=]*[:=]\s*/, '').replace(/^(['"])(.*)\1$/s, '$2');
}

/** Of values over several lines, the first lines in which they differ; empty where one side only lacks lines. */
function differing(before: string, after: string): [string, string] {
  const [one, other] = [before.split('\n'), after.split('\n')];
  const gone = one.find((line) => !other.includes(line));
  const come = other.find((line) => !one.includes(line));
  return [listItem(gone ?? ''), listItem(come ?? '')];
}

function listItem(line: string): string {
  return line.replace(/^\s*-\s+/, '').trim();
}
