/** A piece of code, a path or an address, behind which a line may end. */
export interface CodePiece {
  text: string;
  /** True of what a browser would break at its hyphens though a line has room for it. */
  isWhole: boolean;
  /** True behind a separator, where a browser would not break. */
  mayBreakBehind: boolean;
}

/** Characters in a line that fits on the narrowest phones. */
const maxWhole = 26;

/** Words with hyphens, and those that a line may have no room for. */
const breakable = new RegExp(`(\\S*-\\S*|\\S{${maxWhole + 1},})`);

/** Up to a separator, of which those stay together that a path or an address begins with: `../a/`, `https://host/`. */
const separated = /(?:^(?:\w+:\/\/|[./]+))?[^/?&=]*[/?&=]+|[^/?&=]+/g;

/** Keeps words whole that fit in a line, and cuts longer ones behind their separators. */
export function codePieces(text: string): CodePiece[] {
  return text
    .split(breakable)
    .flatMap((piece) => (breakable.test(piece) && piece.length > maxWhole ? (piece.match(separated) ?? []) : piece))
    .filter((piece) => piece !== '')
    .map((piece, index, {length}) => ({
      text: piece,
      isWhole: piece.length <= maxWhole && /^\S*-\S*$/.test(piece),
      mayBreakBehind: index < length - 1 && /[/?&=]$/.test(piece),
    }));
}
