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
