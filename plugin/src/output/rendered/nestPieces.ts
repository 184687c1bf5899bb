import type {RenderedInline, RenderedLink, RenderedMark} from '../../model/rendered';
import type {InlineFormat, InlineToken} from './inlineTokens';

/** A token of one side, or of both. */
export interface Piece {
  token: InlineToken;
  mark: RenderedMark | null;
  /** Where its link led before, if elsewhere. */
  was?: string;
}

/** Longest target that is shown; what is longer is no address that a reader compares. */
const maxTarget = 300;

/** Makes a tree of a line of pieces: formats on the outside, marks on the inside, and text in as few parts as can be. */
export function nestPieces(pieces: readonly Piece[], depth = 0): RenderedInline[] {
  return groupBy(pieces, (piece) => formatKey(piece, depth)).flatMap((group): RenderedInline[] => {
    const [first] = group;
    const format = first?.token.formats[depth];
    if (!first) return [];
    if (!format) return marked(group);
    const children = nestPieces(group, depth + 1);
    return [format.type === 'link' ? linkNode(format.url, first.was, children) : {type: format.type, children}];
  });
}

function formatKey({token, was}: Piece, depth: number): string {
  const format: InlineFormat | undefined = token.formats[depth];
  if (!format) return '';
  return format.type === 'link' ? JSON.stringify([format.url, was ?? null]) : format.type;
}

function linkNode(url: string, was: string | undefined, children: RenderedInline[]): RenderedLink {
  return {
    type: 'link',
    // Other targets lead from the document, which is not here.
    ...(/^(?:https?:\/\/|mailto:)/i.test(url) && url.length <= maxTarget && {href: url}),
    ...(was !== undefined && {targets: [was.slice(0, maxTarget), url.slice(0, maxTarget)]}),
    children,
  };
}

function marked(pieces: readonly Piece[]): RenderedInline[] {
  return groupBy(pieces, ({mark}) => mark ?? '').flatMap((group): RenderedInline[] => {
    const mark = group[0]?.mark ?? null;
    const children = groupBy(group, ({token}, index) => (token.atom ? `${index}` : '')).flatMap(leaf);
    return mark === null ? children : [{type: mark, children}];
  });
}

function leaf(group: readonly Piece[]): RenderedInline[] {
  const atom = group[0]?.token.atom;
  return atom ? [atom] : [group.map(({token}) => token.text).join('')];
}

/** Neighbours with one key. */
function groupBy(pieces: readonly Piece[], keyOf: (piece: Piece, index: number) => string): Piece[][] {
  const groups: Piece[][] = [];
  let open: string | null = null;
  for (const [index, piece] of pieces.entries()) {
    const key = keyOf(piece, index);
    if (key === open) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    open = key;
  }
  return groups;
}
