const limits =
  /\b(?:unsupported|unavailable|disabled|limitations?|(?:not|n't) (?:yet |currently |currently be )?(?:support|available))/i;
const retired = /\b(?:deprecated|retired)/i;

/** True where the words above things say what cannot be done: a thing that leaves them can be. */
export function isOfLimits(lead: string): boolean {
  return limits.test(lead);
}

/** True where the words above things say that there are none, or are to be none: to leave them is no loss. */
export function isOfLacks(lead: string): boolean {
  return isOfLimits(lead) || retired.test(lead);
}

/** The line that leads in a list: the nearest one above that is no item, no continuation of one and not blank. */
export function listLead(text: string | null, line: number | undefined): string {
  return lineAbove(text, line, (one) => !/^\s*(?:[-*+]|\d+[.)])\s|^\s{2,}/.test(one));
}

/** The line that leads in a table, given the line of one of its rows. */
export function tableLead(text: string | null, line: number | undefined): string {
  return lineAbove(text, line, (one) => !one.includes('|'));
}

/** The line of a table's heads, given the line of one of its rows. */
export function tableHead(text: string | null, line: number | undefined): string {
  const above = linesAbove(text, line);
  const rule = above.findIndex((one) => /^[\s|:-]*-{2,}[\s|:-]*$/.test(one));
  return above.slice(0, rule).every((one) => one.includes('|')) ? (above[rule + 1] ?? '') : '';
}

function lineAbove(text: string | null, line: number | undefined, leads: (line: string) => boolean): string {
  return linesAbove(text, line).find((one) => one.trim() !== '' && leads(one)) ?? '';
}

/** The lines above one, from the nearest up. */
function linesAbove(text: string | null, line: number | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .slice(0, Math.max(0, (line ?? 1) - 1))
    .reverse();
}
