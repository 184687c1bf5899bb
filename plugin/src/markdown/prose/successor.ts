import {sentencesOf} from './opening';
import {collapsed} from '../../text/collapsed';

/** What takes the place of a thing that goes. */
export interface Successor {
  form: 'renamed' | 'replaced';
  /** Its name in code. */
  name: string;
}

const code = String.raw`(?:the\s+)?(?:new\s+)?(?:\[\x60([^\x60]+)\x60\]\([^()]*\)|\x60([^\x60]+)\x60)`;
const renamed = new RegExp(String.raw`\brenamed (?:to|as) ${code}`, 'i');
const replaced = new RegExp(
  String.raw`\b(?:replaced|superseded|succeeded) (?:by|with) ${code}|\buse ${code} instead\b`,
  'i',
);

/** The name that a sentence gives to what takes the place of a thing; null where it names none in code. */
export function successorIn(sentence: string | null): Successor | null {
  for (const [form, pattern] of [
    ['renamed', renamed],
    ['replaced', replaced],
  ] as const) {
    const name = pattern
      .exec(sentence ?? '')
      ?.slice(1)
      .find(Boolean);
    if (name) return {form, name};
  }
  return null;
}

/** What a page says of itself, or of what it documents. */
const ofItself = /^this [\w-]+ (?:is|was|has been|will be|got)\b/i;

/** The sentence before the first section of a page that says what takes the place of what it documents; null where none does. */
export function ownSuccessor(text: string): string | null {
  const [start = ''] = text.split(/^##\s/m, 1);
  const sentences = start.split(/\n\s*\n|\n(?=[:>#<])/).flatMap((part) => sentencesOf(collapsed(withoutMark(part))));
  return sentences.find((one) => ofItself.test(one) && successorIn(one) !== null) ?? null;
}

/** What begins a note stands on the line above its words, or before them. */
function withoutMark(paragraph: string): string {
  return paragraph.replace(/^\s*(?::{3,}[^\n]*\n|>\s*)/, '');
}
