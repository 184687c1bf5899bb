import {IntlMessageFormat} from 'intl-messageformat';
import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {Messages} from '../locales';
import type {AnalysisMessageId} from '../locales/en/analysis';

export type PhraseValue = string | number | PhrasingContent[];
export type PhraseValues = Record<string, PhraseValue>;

export interface Phrases {
  has: (id: string) => id is AnalysisMessageId;
  /** A message as nodes: a value can never become markup. */
  say: (id: AnalysisMessageId, values?: PhraseValues, span?: SpanLimit) => PhrasingContent[];
}

/** How much of a span is quoted. */
export interface SpanLimit {
  words: number;
  characters: number;
}

/** The catalogue of a locale, ready to be filled in. Messages are compiled when they are first used. */
export function createPhrases({locale, analysis}: Messages): Phrases {
  const compiled = new Map<string, IntlMessageFormat>();
  const format = (id: AnalysisMessageId) => {
    const known = compiled.get(id) ?? new IntlMessageFormat(analysis[id], locale);
    compiled.set(id, known);
    return known;
  };
  const quote = (text: string) => String(format('quote').format({text}));
  return {
    has: (id): id is AnalysisMessageId => id in analysis,
    say: (id, values = {}, span = {words: 12, characters: 110}) => {
      const tags = {
        t: (chunks: Chunk[]) => token(textOf(chunks), quote, span),
        whole: (chunks: Chunk[]): PhrasingContent[] => [{type: 'inlineCode', value: textOf(chunks)}],
        em: emphasis,
      };
      return nodesOf(format(id).format<PhrasingContent | PhrasingContent[]>({...values, ...tags}));
    },
  };
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
function token(span: string, quote: (text: string) => string, limit: SpanLimit): PhrasingContent[] {
  const text = shortened(span, limit);
  if (text === '') return [];
  return isProse(text) ? [{type: 'text', value: quote(text)}] : [{type: 'inlineCode', value: text}];
}

function isProse(text: string): boolean {
  return !linkLike.test(text) && !/[`<>{}|[\]\\*_~$=#^"“”/@]|^\S*[\d.:-]\S*$|^[a-z]+[A-Z]\S*$/.test(text);
}

/** The first words of a span that can be quoted, of a long path its end; always contiguous in the span. */
function shortened(text: string, {words, characters}: SpanLimit): string {
  const first = readablePart(text).split(' ').slice(0, words).join(' ');
  if (first.length <= characters) return first;
  const end = first.includes(' ')
    ? ''
    : first.replace(/\/+$/, '').slice(first.replace(/\/+$/, '').lastIndexOf('/') + 1);
  if (end.length >= 3 && end.length <= characters && end !== first) return end;
  const cut = first.slice(0, characters);
  const space = cut.lastIndexOf(' ');
  return (space > characters / 3 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')).trim();
}

/**
 * Of a span of Markdown, a part without marks: the words before a link or its text, whichever is longer, without emphasis
 * around it; where code marks are left, the longest part between them.
 */
function readablePart(text: string): string {
  const link = /^(.*?)!?\[([^[\]]*)\]\(/s.exec(text);
  const [before = '', label = ''] = link ? [link[1], link[2]] : [text];
  const part = unmarked(before).length >= label.length ? before : label;
  const pieces = unmarked(part).split('`');
  if (pieces[0] === '' && pieces[1]) return pieces[1].trim();
  const longest = pieces.reduce((best, one) => (one.trim().length > best.length ? one.trim() : best), '');
  return unmarked(longest).replace(/(?<=[\p{L}\p{N}])[.,;:。、]+$/u, '') || text.trim();
}

function unmarked(text: string): string {
  return text.replace(/^(?:[\s|>]|\*{1,3}(?=\S)|_{1,3}(?=[^\s_]))+/, '').replace(/(?:\s|(?<=\S)\*{1,3}|\|)+$/, '');
}

function emphasis(chunks: Chunk[]): PhrasingContent[] {
  const value = textOf(chunks).trim();
  if (value === '') return [];
  return linkLike.test(value) ? nameNodes(value) : [{type: 'emphasis', children: [{type: 'text', value}]}];
}

/** A name as nodes. Parsers of GFM make links of addresses in text even where they are escaped; code stays code. */
export function nameNodes(value: string): PhrasingContent[] {
  return [linkLike.test(value) ? {type: 'inlineCode', value} : {type: 'text', value}];
}

/** The number of words of inline nodes, as a reader counts them. */
export function wordCount(nodes: readonly PhrasingContent[]): number {
  return plainText(nodes).split(/\s+/).filter(Boolean).length;
}

export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? plainText(node.children) : ''))
    .join('');
}
