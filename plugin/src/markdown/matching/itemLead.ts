import {itemParts} from '../blocks/itemParts';

const link = /^[*_]*!?\[[^\]]*\]\(([^()\s]+)\)/;
const code = /^[*_]*`([^`]+)`/;
const bold = /^(?:\*\*|__)([^*_]{2,60})(?:\*\*|__)/;

/** Where the link leads that an item begins with; null for an item that begins with words. */
export function leadTarget(text: string): string | null {
  return link.exec(itemParts(text).rest)?.[1] ?? null;
}

/** What an item of a list begins with where it is about that: where its first link leads, a name in code or bold words; else null. */
export function itemLead(text: string): string | null {
  const {rest} = itemParts(text);
  return leadTarget(text) ?? code.exec(rest)?.[1] ?? bold.exec(rest)?.[1] ?? null;
}
