import {editsOf} from '../../../markdown/matching/edits';
import {isMisspelt} from '../../../markdown/prose/wordRuns';
import type {ChangeEvent} from '../../../model/event';
import {type Condition, half} from '../conditions';
import {foundEvent} from '../foundEvent';
import {documentedName, isGone, isIdentifierGone} from '../names/itemNames';
import {linesOf} from '../../../text/lineAt';

/** A list item that is about the name in code which it begins with: "- `size` (optional): how large it is". */
const nameItem = /^\s*[-*+]\s+\**`([A-Za-z_$][\w$.-]+)`\**\s*(?:$|[(:–—-])/;

/** Such items that a page has to keep, to be one that lists names. */
const leastItems = 2;

/** A property or the like lost its item, whatever list or component it stood in, and no other item came in its place. */
export const namedItemRemoved: Condition = ({events, movedAway, elsewhere, file: {change, head}}) => {
  if (movedAway > half) return undefined;
  for (const edit of editsOf(change.hunks ?? []).edits) {
    const [lost, come] = [namesOf(edit.oldLines), namesOf(edit.newLines)];
    const gone = lost.find(
      ({name}) =>
        isIdentifierGone(name, head) && !elsewhere.defines(name) && !come.some((one) => isMisspelt(name, one.name)),
    );
    if (gone && lost.length > come.length && namesOf(linesOf(head)).length >= leastItems) {
      return lostAt(events, gone.name, edit.oldStart + gone.index);
    }
  }
  return undefined;
};

function namesOf(lines: readonly string[]): {name: string; index: number}[] {
  return lines.flatMap((line, index) => {
    const name = nameItem.exec(line)?.[1];
    return name === undefined ? [] : [{name, index}];
  });
}

/** A name that went from a line; its item may be told as one that got other words. */
function lostAt(events: readonly ChangeEvent[], name: string, line: number): ChangeEvent | undefined {
  return foundEvent({kind: 'value-removed', before: `\`${name}\``, after: null, line: {old: line}}, events);
}

/** What a heading documents has to be named with what it belongs to now: `insert` became `page.insert`. */
export const nameQualified: Condition = ({events, file: {head}}) =>
  events.find(({kind, before, after}) => {
    const [name, whole] = [documentedName(before), documentedName(after)];
    if (kind !== 'heading-renamed' || name === null || !whole?.endsWith(`.${name}`)) return false;
    return isIdentifierGone(name, (head ?? '').replaceAll(whole, ''));
  });

/** A tab is struck from the names that a component of tabs is given, with what stood in it. */
export const tabStruck: Condition = ({events, file: {head}}) => {
  for (const event of events) {
    if (event.kind !== 'component-attribute-changed' || !/tabs?$/i.test(event.name ?? '')) continue;
    const [lost, come] = [quotedIn(event.before), quotedIn(event.after)];
    const gone = lost.find((name) => !come.includes(name) && isGone(name, head));
    const isReplaced = come.some((name) => !lost.includes(name));
    if (gone !== undefined && !isReplaced && come.length > 0 && losesTab(events, event)) {
      return {...event, kind: 'tab-removed', before: gone, after: null, name: gone};
    }
  }
  return undefined;
};

function quotedIn(attribute: string | null): string[] {
  const [, list] = /^(?:items|values|options|labels)=\{\s*\[(.*)\]\s*\}$/s.exec(attribute ?? '') ?? [];
  return [...(list ?? '').matchAll(/(["'])(.+?)\1/g)].map(([, , name = '']) => name);
}

function losesTab(events: readonly ChangeEvent[], {section}: ChangeEvent): boolean {
  return events.some(
    ({kind, section: place, name}) =>
      place === section && (kind === 'code-block-removed' || (kind === 'component-removed' && /tab/i.test(name ?? ''))),
  );
}
