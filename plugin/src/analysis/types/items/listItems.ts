import type {ChangeEvent} from '../../../model/event';
import type {ChangedFile} from '../../../model/fileChange';
import {type Condition, half, isMostly} from '../conditions';
import type {FileFacts} from '../../fileFacts';
import {bareName, isGone, isListedItem, listedName} from '../names/itemNames';
import {escapeRegExp} from '../../../text/escapeRegExp';
import {lineAt} from '../../../text/lineAt';
import {isOfLacks, isOfLimits, itemsBeside, listLead} from '../names/listLead';
import {defining} from '../names/namesInEvents';

/** Names that came to a list of models, regions, options and the like. */
export const listedItemAdded: Condition = ({events, cameFrom, file: {base, head}}) =>
  events.find(({kind, after, section, line}) => {
    const name = kind === 'list-item-added' ? nameOf(after, section, head, line.new) : null;
    return (
      name !== null &&
      !isOfLacks(listLead(head, line.new)) &&
      isMostly(inSection(events, section), 'list-item-added', 'list-item-removed') &&
      (isGone(name, base) || isOnlyMember(name, base)) &&
      cameFrom(line.new) === null
    );
  });

export const listedItemRemoved: Condition = (facts) => {
  const {events, movedAway, elsewhere, file} = facts;
  if (movedAway > half || hasTable(facts)) return undefined;
  return events.find(({kind, before, section, line}) => {
    const name = kind === 'list-item-removed' ? nameOf(before, section, file.base, line.old) : null;
    return (
      name !== null &&
      isStillLed(file, line.old) &&
      isMostly(inSection(events, section), 'list-item-removed', 'list-item-added') &&
      isGone(name, file.head) &&
      !elsewhere.defines(bareName(name))
    );
  });
};

/** A version left the list of those that are supported, whichever joined it. */
export const supportedVersionRemoved: Condition = ({events, movedAway, file: {head}}) =>
  movedAway > half
    ? undefined
    : events.find(
        ({kind, before, section}) =>
          kind === 'list-item-removed' &&
          /\bsupported versions?\b/i.test(section ?? '') &&
          /^\W*v?\d[\w.]*\W*$/.test(before ?? '') &&
          isGone(before, head),
      );

/** True where the other version holds the name as a member of other things alone: `revision` of `app.status.revision`. */
function isOnlyMember(name: string, text: string | null): boolean {
  return (
    /^[a-z][\w$]*$/i.test(name) && !new RegExp(`(?<![\\w$.-])${escapeRegExp(name)}(?![\\w$-])`, 'i').test(text ?? '')
  );
}

/** The thing that an item of a list is about; null for an item of words. */
function nameOf(
  item: string | null,
  section: string | null,
  text: string | null,
  line: number | undefined,
): string | null {
  if (isListedItem(item, section)) return listedName(item ?? '');
  const [name, ...others] = [item, ...itemsBeside(text, line)].map(
    (one) => describedName(one ?? '') ?? versionedName(one ?? ''),
  );
  return name !== undefined && others.some((other) => other !== null) ? name : null;
}

/** What sets off what is said of a name: nothing behind it, a colon, a dash, or words that define it. */
const definition = new RegExp(String.raw`^(?:$|\s*:\s|\s(?:[^.!?]{0,80}\s)?[-–—]\s|\s${defining}\s)`);

/** `size` of "`size` number (optional) - How large it is", of "`size` is the length", and of an item that is nothing but the name. */
function describedName(text: string): string | null {
  const item = plainLinks(text).trim();
  const [whole = '', name = null] = /^\**`([\w$-][\w$.-]*)(?:\([^`]*\))?\??`\**/.exec(item) ?? [];
  return definition.test(item.slice(whole.length)) ? name : null;
}

/** A name in code with its version, and nothing else: "`harbor-4` (`2024-08-06`)". */
function versionedName(text: string): string | null {
  return /^`[^`]+` \(`?v?\d[\w.-]*`?\)$/.exec(text.trim())?.[0] ?? null;
}

function plainLinks(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** What a list or section of limitations no longer holds can be done now. */
export const limitationLifted: Condition = ({events, movedAway, elsewhere, file: {base, head}}) =>
  movedAway > half
    ? undefined
    : events.find(
        ({kind, before, section, line}) =>
          kind === 'list-item-removed' &&
          !isLink(base, line.old) &&
          (/\blimitations?\b|\bunsupported\b|\bnot supported\b/i.test(section ?? '') ||
            isOfLimits(listLead(base, line.old))) &&
          isMostly(inSection(events, section), 'list-item-removed', 'list-item-added') &&
          (!isGone(section, head) || isToldNow(lineAt(base, line.old), base, head)) &&
          isGone(before, head) &&
          !elsewhere.says(before),
      );

/** All that a section had to say was that its thing is not there; the section says more now. */
export const lackTold: Condition = ({events, file: {base, head}}) =>
  events.find(
    ({kind, section, line}) =>
      (kind === 'paragraph-removed' || kind === 'paragraph-reworded') &&
      isBareLack(lineAt(base, line.old)) &&
      (kind === 'paragraph-reworded' ? !isOfLacks(lineAt(head, line.new)) : saysMore(inSection(events, section))),
  );

function saysMore(events: readonly ChangeEvent[]): boolean {
  return events.some(
    ({kind, after}) => (kind === 'paragraph-added' && !isOfLacks(after ?? '')) || kind === 'table-added',
  );
}

function isBareLack(text: string): boolean {
  return /^\W*(?:not (?:yet |currently )?(?:supported|available)|unsupported|unavailable|coming soon)\W*$/i.test(text);
}

/** The item says that something is not supported which the page speaks of elsewhere now, by its abbreviation or its name in code. */
function isToldNow(item: string, base: string | null, head: string | null): boolean {
  const names = isOfLimits(item) ? (item.match(/`[^`]+`|(?<![\w-])[A-Z][A-Z\d]{2,}(?![\w-])/g) ?? []) : [];
  return names.some((name) => timesIn(head, name) >= timesIn(base, name));
}

function timesIn(text: string | null, name: string): number {
  return (text ?? '').split(name).length - 1;
}

function inSection(events: readonly ChangeEvent[], section: string | null): ChangeEvent[] {
  return events.filter((event) => event.section === section);
}

/** An item that is nothing but a link leads somewhere, and says nothing. */
function isLink(text: string | null, line: number | undefined): boolean {
  return /^\s*[-*+]\s*\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])\W*$/.test(lineAt(text, line));
}

/** The list is there without the item: one that gave way to a sentence on all of them lost nothing. */
function isStillLed({base, head}: ChangedFile, line: number | undefined): boolean {
  const lead = listLead(base, line);
  return !isOfLacks(lead) && !isGone(lead, head);
}

/** A list that gave way to a table lost nothing. */
function hasTable({events}: FileFacts): boolean {
  return events.some(({kind}) => kind === 'table-added');
}
