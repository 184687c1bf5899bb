import {IntlMessageFormat} from 'intl-messageformat';
import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {Messages} from '../locales';
import type {AnalysisMessageId} from '../locales/en/analysis';
import {ellipsis} from './quotedSpans';
import {countWords} from '../markdown/countWords';

export type PhraseValue = string | number | PhrasingContent[];
export type PhraseValues = Record<string, PhraseValue>;

export interface Phrases {
  has: (id: string) => id is AnalysisMessageId;
  /** A message as nodes: a value can never become markup. Spans are quoted as they are given. */
  say: (id: AnalysisMessageId, values?: PhraseValues) => PhrasingContent[];
  /** The name of a language in the locale; the code itself, where it has none. */
  language: (code: string) => string;
}

/** The catalogue of a locale, ready to be filled in. Messages are compiled when they are first used. */
export function createPhrases({locale, analysis, untranslated}: Messages): Phrases {
  const compiled = new Map<string, IntlMessageFormat>();
  const format = (id: AnalysisMessageId) => {
    const known = compiled.get(id) ?? new IntlMessageFormat(analysis[id], untranslated.has(id) ? 'en' : locale);
    compiled.set(id, known);
    return known;
  };
  const quote = (text: string) => String(format('quote').format({text}));
  return {
    has: (id): id is AnalysisMessageId => id in analysis,
    say: (id, values = {}) => {
      const tags = {
        t: (chunks: Chunk[]) => token(textOf(chunks), quote),
        whole: (chunks: Chunk[]) => nameNodes(textOf(chunks), true),
        em: emphasis,
      };
      return nodesOf(format(id).format<PhrasingContent | PhrasingContent[]>({...values, ...tags}));
    },
    language: (code) => languageName(code, untranslated.size > 0 ? 'en' : locale),
  };
}

/** Parts as a list within a sentence. */
export function joined(parts: readonly PhrasingContent[][], phrases: Phrases): PhrasingContent[] {
  return parts.reduce<PhrasingContent[]>((first, second, index) => {
    if (index === 0) return second;
    return phrases.say(index === parts.length - 1 ? 'list.and' : 'list.comma', {first, second});
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
  return list.flatMap((part): PhrasingContent[] => {
    if (typeof part === 'string') return part === '' ? [] : [{type: 'text', value: part}];
    return Array.isArray(part) ? part : [part];
  });
}

function textOf(chunks: Chunk[]): string {
  return chunks.filter((chunk) => typeof chunk === 'string').join('');
}

/** A quoted span: as code where it is no plain prose. */
function token(text: string, quote: (text: string) => string): PhrasingContent[] {
  if (text === '') return [];
  // A mark such as ✅ stands for itself.
  if (/^\p{So}\uFE0F?$/u.test(text)) return [{type: 'text', value: text}];
  if (isProse(text)) return [{type: 'text', value: quote(text)}];
  const isCut = text.endsWith(ellipsis);
  return [
    {type: 'inlineCode', value: isCut ? text.slice(0, -ellipsis.length) : text},
    ...nameNodes(isCut ? ellipsis : '', false),
  ];
}

function isProse(text: string): boolean {
  return !linkLike.test(text) && !/[`<>{}|[\]\\*_~$=#^"“”/@]|^\S*[\d.:-]\S*$|^[a-z]+[A-Z]\S*$/.test(text);
}

function emphasis(chunks: Chunk[]): PhrasingContent[] {
  const value = textOf(chunks).trim();
  if (value === '') return [];
  return linkLike.test(value) ? nameNodes(value) : [{type: 'emphasis', children: [{type: 'text', value}]}];
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
