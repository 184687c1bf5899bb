const lacks =
  /\b(?:unsupported|unavailable|deprecated|retired|limitations?|(?:not|n't) (?:yet |currently |currently be )?(?:support|available))/i;

/** True where the list that an item stands in is one of what there is not: to leave it is no loss. */
export function isOfLacks(text: string | null, line: number | undefined): boolean {
  return lacks.test(listLead(text, line));
}

/** The line that leads in a list: the nearest one above that is no item, no continuation of one and not blank. */
export function listLead(text: string | null, line: number | undefined): string {
  const above = (text ?? '').split('\n').slice(0, Math.max(0, (line ?? 1) - 1));
  return above.reverse().find((one) => one.trim() !== '' && !/^\s*(?:[-*+]|\d+[.)])\s|^\s{2,}/.test(one)) ?? '';
}
