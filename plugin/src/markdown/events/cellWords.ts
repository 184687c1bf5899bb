const off =
  /^(?:[-–—✗✘✖❌❎🚫⛔]|no|n\/?a|none|todo|tbd|planned|not (?:available|supported)\.?|(?:.*\b)?coming soon\b.*)?$/iu;
const on = /^(?:[✅✓✔☑]\uFE0F?|yes|x|available|supported|ga|generally available)$/iu;

/** In words, so that whatever else a cell says is where or how a thing can be had. */
const lacking = /^(?:not (?:yet )?(?:available|supported)|unavailable|unsupported)\.?$/i;

/** True for a cell that says no, or nothing. */
export function isOff(cell: string): boolean {
  return off.test(plainCell(cell));
}

/** True for a cell that says yes, whatever it says behind that. */
export function isOn(cell: string): boolean {
  return on.test(plainCell(cell).split(' ', 1)[0] ?? '');
}

/** Whether what a cell says was turned on or off. */
export function turnedKind(before: string, after: string): 'table-cell-enabled' | 'table-cell-disabled' | null {
  const [one, other] = [plainCell(before), plainCell(after)];
  if (isOff(one) && isOn(other)) return 'table-cell-enabled';
  if (on.test(one) && isOff(other)) return 'table-cell-disabled';
  if (lacking.test(one) && !isOff(other)) return 'table-cell-enabled';
  return lacking.test(other) && !isOff(one) ? 'table-cell-disabled' : null;
}

/** What a cell says: of a picture, its alternative text. */
export function plainCell(cell: string): string {
  return cell
    .replace(/!\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/[*_`]/g, '')
    .trim();
}

/** True for the head of a column that only counts: it says of no cell what it means. */
export function isFillerHead(head: string): boolean {
  return /^(?:column|col\.?)?[\s_-]*\d*$/i.test(plainCell(head));
}
