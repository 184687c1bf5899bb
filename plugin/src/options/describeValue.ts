const longest = 80;

/** A value as an error may show it: on one line, cut to a bearable length, without the credentials of a URL. */
export function describeValue(value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? 'an empty list' : `a list of ${count(value.length, 'item')}`;
  }
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'object':
      return value === null ? 'null' : describeObject(value);
    case 'function':
      return 'a function';
    default:
      return String(value);
  }
}

function describeObject(value: object): string {
  const keys = Object.keys(value);
  return keys.length === 0
    ? 'an empty object'
    : `an object with ${cut(keys.map(withoutCredentials).map(plain).join(', '))}`;
}

/** The text in single quotes; what cannot be seen is escaped. */
export function quote(text: string): string {
  return `'${cut(plain(withoutCredentials(text)))}'`;
}

/** `'a', 'b' or 'c'`. */
export function inWords(values: readonly unknown[]): string {
  const words = values.map(describeValue);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** Everything before the last `@` may be a password that should have been encoded. */
export function withoutCredentials(text: string): string {
  return text.replace(/(:\/\/)[^]*@/u, '$1***@');
}

function plain(text: string): string {
  return text.replace(
    /[\p{Control}\p{Format}\p{Line_Separator}\p{Paragraph_Separator}\p{Surrogate}]/gu,
    escapeCharacter,
  );
}

function escapeCharacter(character: string): string {
  const short: Partial<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\\0'};
  return short[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
