import {escapeRegExp} from '../../../text/escapeRegExp';

/** Characters of a name, apart from those that mark it up; what is longer is a sentence. */
const longestName = 60;

/** Titles of sections and heads of columns under which names stand. */
const listOfThings =
  /\b(?:regions?|models?|languages?|locales?|availability|available|support(?:s|ed)?|versions?|platforms?|parameters?|options?|properties|arguments?|flags?|fields?|endpoints?|commands?|services?)\b/i;

const supported = /\b(?:available|supported)\b/i;

/** The name alone: the code of a label, or the label without its marks. */
export function bareName(label: string | null): string | null {
  return label === null ? null : (/`([^`]+)`/.exec(label)?.[1] ?? plainLabel(label));
}

/** Without what marks it up, so that a name that gained backticks is the same name. */
export function plainLabel(label: string): string {
  return label
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`\u200B]/g, '')
    .trim();
}

/** A parameter, a model, a region: a name rather than a sentence, an address or a number. */
export function isItemName(label: string | null): boolean {
  if (label === null || /https?:|:\/\//.test(label)) return false;
  const plain = plainLabel(label);
  const isWord = /^[\w.@/-]+$/.test(plain) && /[A-Za-z]{2}/.test(plain);
  return label.includes('`') || isWord || call.test(plain) || (plain.length <= longestName && isNumbered(plain));
}

/** What is called, with what it is given: `Regex.IsMatch(input, pattern)`. */
const call = /^[A-Za-z_$][\w$.]*(?:<[\w, ]+>)?\([^()]{0,80}\)$/;
const version = /^v?\d+(?:\.(?:\d+|x))*$/;

/** A name, or in a section on things that are available a few words or a version as well. */
export function isItemOf(label: string | null, section: string | null): boolean {
  if (isItemName(label)) return true;
  const plain = plainLabel(label ?? '');
  const isOfWords = /^\p{Lu}/u.test(plain) && plain.length <= longestName && !/[.!?:]$/.test(plain);
  return supported.test(section ?? '') && (isOfWords || version.test(plain));
}

/** A name with a number in it, such as those of models and versions. */
export function isNumbered(text: string): boolean {
  return /(?<![\w.])(?=[\w.-]*\d)(?=[\w.-]*[A-Za-z])[A-Za-z][\w.-]*/.test(text);
}

/** A label of a model, a version or the like: with code or with such a name. */
export function isNamedThing(label: string | null): boolean {
  return label !== null && (label.includes('`') || isNumbered(plainLabel(label)));
}

/** What a list names by its item: what stands before a colon or a dash, if that is all or the rest describes it. */
export function listedName(item: string): string {
  const [, name, rest] = /^(.{1,60}?)(?:\s[–—-]\s|:\s)(.*)/.exec(item) ?? [];
  const isVersion = /^`?[\w.-]*\d[\w.-]*`?$/.test(rest?.trim() ?? '');
  return name === undefined || isVersion ? item : name;
}

/** What a row is about: a name with the version that stands behind it in brackets, or the name alone. */
export function entryName(label: string | null): string | null {
  const whole = plainLabel((label ?? '').replace(/<sup>.*?<\/sup>|\s*<br ?\/?>.*$/gs, ''));
  return /\(v?[\w.-]*\d[\w.-]*\)$/.test(whole) ? whole : bareName(label);
}

/** True where the other version does not hold the name, or does not hold it with the version that a label gives it. */
export function isEntryGone(label: string | null, text: string | null): boolean {
  return [bareName(label), entryName(label)].some((name) => isGone(name, text));
}

/** True where the title of a section says that it lists models, regions, options and the like. */
export function isOfThings(section: string | null): boolean {
  return listOfThings.test(section ?? '');
}

/** True where an item of a list in this section names a thing. */
export function isListedItem(item: string | null, section: string | null): boolean {
  if (item === null || /\]\(|\]\[/.test(item)) return false;
  const plain = plainLabel(listedName(item));
  if (plain.length > longestName || /[.!?:]$/.test(plain)) return false;
  if (section === null) return isNumbered(plain);
  return isOfThings(section) && (isItemName(listedName(item)) || plain.split(/\s+/).length <= 3);
}

/**
 * The flag, function, property, package or other identifier that a heading documents: `--watch` of `--watch=<path>`, `render`
 * of `render(node)`; null for a heading of words.
 */
export function documentedName(heading: string | null): string | null {
  const plain = (heading ?? '').replace(/^`+\s*([^`]*?)\s*`+.*$/, '$1').replace(/\\(?=\W)/g, '');
  const pack = /^\[?(@[a-z\d][\w.-]*\/[\w.-]*\w)\]?(?:\(|$)/.exec(plain);
  if (pack?.[1] !== undefined) return pack[1];
  const name = /^(?:--?)?[A-Za-z_$][\w$.-]*/.exec(plain)?.[0].replace(/[.-]+$/, '') ?? '';
  const rest = plain.slice(name.length);
  const isIdentifier =
    /^--|^[a-z]+[A-Z]|^[a-z]\w*\.\w|_\w|^(?:[A-Z][a-z]+){4,}$/.test(name) ||
    rest.startsWith('(') ||
    heading?.startsWith('`');
  return name.length > 2 && isIdentifier && /^(?:$|[([=<:,]|\s+[[(<=])/.test(rest) ? name : null;
}

/** The command that a heading of code documents as a whole: `link <dir>`; null for a heading of words. */
export function documentedCommand(heading: string | null): string | null {
  return /^`([a-z][\w-]*(?: [^`]+)+)`$/.exec(heading?.trim() ?? '')?.[1] ?? null;
}

const deprecated = /[([_]*(?<![a-z])deprecated(?![a-z])[)\]_]*/i;

/** A label without the mark that says that it is deprecated. */
export function unmarked(label: string | null): string {
  return plainLabel(label ?? '')
    .replace(deprecated, '')
    .trim();
}

/**
 * True where the other version does not hold the identifier, be it as a part of a longer one. A method of a telling name
 * is held where it is named without its object.
 */
export function isIdentifierGone(name: string | null, text: string | null): boolean {
  if (name === null) return false;
  const method = /\.([a-z]+(?:_\w|[A-Z])[\w$]*)$/.exec(name)?.[1];
  return isWordGone(name, text) && (method === undefined || isWordGone(method, text));
}

function isWordGone(name: string, text: string | null): boolean {
  return !new RegExp(`(?<![\\w$-])${escapeRegExp(name)}(?![\\w$])`).test(text ?? '');
}

/** True where the other version does not hold the words at all. */
export function isGone(words: string | null, text: string | null): boolean {
  const plain = (given: string) => given.replace(/[*`\u200B]/g, '').toLowerCase();
  return words !== null && !plain(text ?? '').includes(plain(words));
}
