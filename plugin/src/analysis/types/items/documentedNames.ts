import type {EventKind} from '../../../model/event';
import {isMisspelt} from '../../../markdown/prose/wordRuns';
import {lineAt} from '../../../text/lineAt';
import {isOfAlias} from '../names/namesInEvents';
import {isOfTrouble} from '../../pathKind';
import {type Condition, grows, half} from '../conditions';
import {documentedCommand, documentedName, isGone, isIdentifierGone, plainLabel} from '../names/itemNames';

/** The heading of a flag, function or property went or got another name, and the page no longer holds the former one. */
export const documentedNameRemoved: Condition = ({events, movedAway, elsewhere, file: {head}}) => {
  if (movedAway > half) return undefined;
  // What was said of a thing elsewhere goes on to name it.
  const own = (head ?? '').replace(/\[[^\]\n]*\]\(https?:[^)\n]*\)/g, '');
  return events.find(
    ({kind, before, after}) =>
      (kind === 'heading-removed' || (kind === 'heading-renamed' && isOtherName(before, after))) &&
      (isIdentifierGone(documentedName(before), own) ||
        (kind === 'heading-removed' && isGone(documentedCommand(before), own))) &&
      !elsewhere.defines(documentedName(before) ?? documentedCommand(before)),
  );
};

/** A name that was but misspelt has not gone. */
function isOtherName(before: string | null, after: string | null): boolean {
  const [one, other] = [documentedName(before), documentedName(after)];
  return other !== null && (one === null || !isMisspelt(one, other));
}

/** Another name of a thing is no longer told: "Also under the alias: `toBeCalled()`". */
export const aliasRemoved: Condition = ({events, movedAway, file: {head}}) =>
  movedAway > half
    ? undefined
    : events.find(
        ({kind, before}) =>
          (kind === 'paragraph-removed' || kind === 'list-item-removed') &&
          isOfAlias(before) &&
          isIdentifierGone(/`\W*([\w$.-]+)/.exec(before ?? '')?.[1] ?? null, head),
      );

/** The heading of a flag, function or property came, however little is said of it. */
export const documentedNameAdded: Condition = ({events, movedHere, cameFrom, file: {change, base}}) =>
  movedHere > half || isOfTrouble(change.path)
    ? undefined
    : events.find(
        ({kind, after, line}) =>
          kind === 'heading-added' && isIdentifierGone(documentedName(after), base) && cameFrom(line.new) === null,
      );

const introducing: readonly EventKind[] = ['paragraph-added', 'list-item-added', 'paragraph-reworded'];
const named =
  /`([A-Za-z_$-][\w.$-]{2,})[^`]*`(?:(?:,|,? and) `[^`]+`){0,8}\s+(?:(?:parameter|option|setting|flag|argument|field|header|attribute|method|function|hook|command|prop)s?|propert(?:y|ies))\b/g;

/** The text introduces a parameter, option or function by its name, which the page did not hold. */
export const namedThingIntroduced: Condition = (facts) => {
  const {events, movedHere, cameFrom, file} = facts;
  if (movedHere > half || !grows(facts)) return undefined;
  return events.find(
    ({kind, line}) =>
      introducing.includes(kind) &&
      cameFrom(line.new) === null &&
      [...lineAt(file.head, line.new).matchAll(named)].some(([, name]) => isIdentifierGone(name ?? null, file.base)),
  );
};

/** An item that begins with the name of a thing and its mark: "**Night mode (preview)** dims the page". */
export const previewIntroduced: Condition = ({events, movedHere, file: {base, head}}) =>
  movedHere > half
    ? undefined
    : events.find(({kind, line}) => kind === 'list-item-added' && isGone(namedPreview(lineAt(head, line.new)), base));

function namedPreview(item: string): string | null {
  const lead = /^\s*[-*+]\s+(?:\*\*|__)(.{3,60}?)\s*\((?:public |private )?preview\)/i.exec(item);
  return lead?.[1] ? plainLabel(lead[1]) : null;
}
