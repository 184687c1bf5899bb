import {leastSection} from '../names/commonSections';
import {type Condition, first, grows, half} from '../conditions';
import {isGone, plainLabel} from '../names/itemNames';
import {includesMore} from './sections';

/** A tab on a model, of which the page said nothing. */
export const modelTabAdded: Condition = ({events, movedHere, file: {base}}) =>
  movedHere > half
    ? undefined
    : events.find(
        ({kind, after, count}) =>
          kind === 'tab-added' && count >= leastSection && isModelName(after) && isGone(plainLabel(after ?? ''), base),
      );

/** Languages, tools and systems with which one and the same thing is done. */
const ways =
  /^(?:python|java(?:script)?|typescript|c#|c\+\+|go|rust|ruby|php|swift|kotlin|node(?:\.js)?|rest(?: api)?|(?:[\w.]+ )?cli|(?:azure )?(?:powershell|portal)|curl|bash|https?|json|yaml|output|visual studio(?: code)?|bicep|terraform|npm|yarn|pnpm|unix|linux|macos|windows)$/i;

const tab = /<TabItem\b|\(#tabs?\//;

/**
 * Instructions that a page had for one case are told for several, by tabs: with a password and without, on one store or another; or
 * those that stood in tabs are told for one more.
 */
export const variantsAdded: Condition = (facts) => {
  const {events, movedHere, file, former} = facts;
  const tabs = events.filter(({kind}) => kind === 'tab-added');
  const names = new Set(tabs.map(({after}) => plainLabel(after ?? '')));
  if (
    names.size < (tab.test(file.base ?? '') ? 1 : 2) ||
    !grows(facts) ||
    movedHere > half ||
    first('tab-removed')(facts)
  )
    return undefined;
  const isNew = (name: string) => name !== '' && !ways.test(name) && isGone(name, file.base);
  // A case that other pages told before is no new one.
  if ([...names].some((name) => isNew(name) && former.says(name))) return undefined;
  return tabs.find(({after, count}) => count >= leastSection && isNew(plainLabel(after ?? '')));
};

/** `Phi-4-mini-instruct`, `gpt-4o`: one word of several parts with a number; a tool of some version is two words. */
function isModelName(label: string | null): boolean {
  const plain = plainLabel(label ?? '');
  return /^[A-Za-z][\w.]*(?:-[\w.]+)+$/.test(plain) && /\d/.test(plain);
}

/** A variant of the instructions whose name occurs nowhere in the head. */
export const variantRemoved: Condition = ({events, file: {head}}) =>
  includesMore(events)
    ? undefined
    : events.find(({kind, before, count}) => kind === 'tab-removed' && count >= leastSection && isGone(before, head));
