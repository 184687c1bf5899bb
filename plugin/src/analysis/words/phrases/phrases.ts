import {IntlMessageFormat} from 'intl-messageformat';
import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {type Messages, partsOf} from '../../../locales';
import type {AnalysisMessageId} from '../../../locales/en/analysis';
import {markedProse, type TextPiece} from '../quotes/markedProse';
import {ellipsis} from '../quotes/quotedSpans';
import {countWords} from '../../../markdown/prose/countWords';

export type PhraseValue = string | number | PhrasingContent[];
export type PhraseValues = Record<string, PhraseValue>;

export interface Phrases {
  has: (id: string) => id is AnalysisMessageId;
  /** What a message takes from outside. */
  argumentsOf: (id: AnalysisMessageId) => ReadonlySet<string>;
  /** A message as nodes: a value can never become markup. Spans are quoted as they are given, spans of code always as code. */
  say: (id: AnalysisMessageId, values?: PhraseValues, spans?: 'text' | 'code') => PhrasingContent[];
  /** The name of a language in the locale; the code itself, where it has none. */
  language: (code: string) => string;
}

/** The same catalogue serves all ranges: each of its messages is compiled once. */
const created = new WeakMap<Messages, Phrases>();

/** The catalogue of a locale, ready to be filled in. Messages are compiled when they are first used. */
export function createPhrases(messages: Messages): Phrases {
  const phrases = created.get(messages) ?? phrasesOf(messages);
  created.set(messages, phrases);
  return phrases;
}

function phrasesOf({locale, analysis, untranslated}: Messages): Phrases {
  const format = remembered(
    (id: AnalysisMessageId) => new IntlMessageFormat(analysis[id], untranslated.has(id) ? 'en' : locale),
  );
  const quote: Quote = (text) => nodesOf(format('quote').format<PhrasingContent | PhrasingContent[]>({text}));
  return {
    has: (id): id is AnalysisMessageId => id in analysis,
    argumentsOf: remembered((id) => partsOf(analysis[id]).arguments),
    say: (id, values = {}, spans = 'text') => {
      const tags = {
        t: (chunks: Chunk[]) => {
          // What is quoted already stays as it is.
          if (chunks.some((chunk) => typeof chunk !== 'string')) return nodesOf(chunks);
          return spans === 'code' ? code(textOf(chunks)) : token(textOf(chunks), quote);
        },
        whole: (chunks: Chunk[]) => nameNodes(textOf(chunks), true),
        em: emphasis,
      };
      return nodesOf(format(id).format<PhrasingContent | PhrasingContent[]>({...values, ...tags}));
    },
    language: (code) => languageName(code, untranslated.size > 0 ? 'en' : locale),
  };
}

function remembered<T>(make: (id: AnalysisMessageId) => T): (id: AnalysisMessageId) => T {
  const made = new Map<AnalysisMessageId, T>();
  return (id) => {
    const known = made.get(id) ?? make(id);
    made.set(id, known);
    return known;
  };
}

/** Parts as a list within a sentence, which goes on with how many more there are. */
export function joined(parts: readonly PhrasingContent[][], phrases: Phrases, more = 0): PhrasingContent[] {
  return parts.reduce<PhrasingContent[]>((first, second, index) => {
    if (index === 0) return second;
    const isLast = index === parts.length - 1 && more === 0;
    return phrases.say(isLast ? 'list.and' : 'list.comma', {first, second});
  }, []);
}

/** A folder of translations may be called anything. */
function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], {type: 'language'}).of(code) ?? code;
  } catch {
    return code;
  }
}

const linkLike = /www\.|:\/\/|@/i;

type Chunk = string | PhrasingContent | PhrasingContent[];

function nodesOf(parts: Chunk | Chunk[]): PhrasingContent[] {
  const list = Array.isArray(parts) ? parts : [parts];
  return joinTexts(
    list.flatMap((part): PhrasingContent[] => {
      if (typeof part === 'string') return part === '' ? [] : [{type: 'text', value: part}];
      return Array.isArray(part) ? part : [part];
    }),
  );
}

function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.reduce<PhrasingContent[]>((kept, node) => {
    const last = kept.at(-1);
    if (node.type !== 'text' || last?.type !== 'text') return [...kept, node];
    return [...kept.slice(0, -1), {type: 'text', value: withoutSpaceInside(last.value, node.value)}];
  }, []);
}

/** Phrases of languages that set other scripts off by spaces have one beside each value, which may be in their own script. */
function withoutSpaceInside(before: string, after: string): string {
  if (/\p{Script=Han} $/u.test(before) && /^[“（\p{Script=Han}]/u.test(after)) return before.slice(0, -1) + after;
  if (/[”）\p{Script=Han}]$/u.test(before) && /^ \p{Script=Han}/u.test(after)) return before + after.slice(1);
  return before + after;
}

function textOf(chunks: Chunk[]): string {
  return chunks.filter((chunk) => typeof chunk === 'string').join('');
}

type Quote = (text: PhrasingContent[]) => PhrasingContent[];

/** A quoted span: as code where it is no plain prose; code that prose names and words that it stresses stay so within its quotation marks. */
function token(text: string, quote: Quote): PhrasingContent[] {
  if (text === '') return [];
  // A mark such as ✅ stands for itself.
  if (/^\p{So}\uFE0F?$/u.test(text)) return [{type: 'text', value: text}];
  const pieces: TextPiece[] | null = isProse(text) ? [{text, form: 'text'}] : markedProse(text);
  return pieces ? quote(pieces.flatMap(pieceNodes)) : code(/^`([^`]+)`$/.exec(text)?.[1] ?? text);
}

function pieceNodes({text, form}: TextPiece): PhrasingContent[] {
  return form === 'emphasis' || form === 'strong'
    ? [{type: form, children: [{type: 'text', value: text}]}]
    : nameNodes(text, form === 'code');
}

/** The mark of a cut is no part of the code. */
function code(text: string): PhrasingContent[] {
  const isCut = text.endsWith(ellipsis);
  return [
    ...nameNodes(isCut ? text.slice(0, -ellipsis.length) : text, true),
    ...nameNodes(isCut ? ellipsis : '', false),
  ];
}

function isProse(text: string): boolean {
  return !linkLike.test(text) && !/[`<>{}|[\]\\*_~$=#^"“”/@]|^\S*[\d.:-]\S*$|^[a-z]+[A-Z]\S*$/.test(text);
}

function emphasis(chunks: Chunk[]): PhrasingContent[] {
  const value = readEntities(textOf(chunks)).trim();
  if (value === '') return [];
  return linkLike.test(value) ? nameNodes(value) : [{type: 'emphasis', children: [{type: 'text', value}]}];
}

/** Signs that a heading writes by their names, as its readers see them. */
function readEntities(text: string): string {
  const signs: Record<string, string> = {lt: '<', gt: '>', amp: '&', quot: '"'};
  return text.replace(/&(lt|gt|amp|quot);/g, (whole, name: string) => signs[name] ?? whole);
}

/** A name as nodes. Parsers of GFM make links of addresses in text even where they are escaped; code stays code. */
export function nameNodes(value: string, isCode = linkLike.test(value)): PhrasingContent[] {
  return value === '' ? [] : [{type: isCode ? 'inlineCode' : 'text', value}];
}

/** The number of words of inline nodes, as a reader counts them. */
export function wordCount(nodes: readonly PhrasingContent[]): number {
  return countWords(plainText(nodes));
}

export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? plainText(node.children) : ''))
    .join('');
}
