const brackets = ['()', '[]', '{}', '“”'] as const;
const openEnd = /^(.*\S)\s+[([{“][^)\]}”]*$/su;
const openStart = /^[^([{“]*[)\]}”][.,;:]?\s+(.*\S)$/su;

/** True where marks that stand in pairs do. */
export function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  const areClosed = brackets.every(([open = '', close = '']) => count(open) === count(close));
  return areClosed && ['`', '"', '**'].every((mark) => count(mark) % 2 === 0);
}

/** The words of a span without those behind a bracket that opens and before one that closes alone; the span where none are left. */
export function balancedPart(span: string): string {
  if (isBalanced(span)) return span;
  const parts = [openEnd, openStart].map((pattern) => pattern.exec(span)?.[1] ?? '');
  return parts.find((part) => /[\p{L}\p{N}]/u.test(part) && isBalanced(part)) ?? span;
}
