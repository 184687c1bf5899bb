import {sentencesIn} from '../prose/sentences';
import {collapsed} from '../../text/collapsed';

/** A sentence that says since when something is refused. */
export interface DatedRefusal {
  /** White space collapsed, without its stop and without stress on what negates it. */
  sentence: string;
  /** The part of it that says what is refused. */
  clause: string;
  /** The words that refuse. */
  verb: string;
}

const day = /[A-Z][a-z]+\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?20\d\d|\d{1,2} [A-Z][a-z]+ 20\d\d/.source;
const numbered = /v\d[\w.-]*|\d+\.\d[\w.-]*|20\d\d(?:-\d\d){1,2}[\w-]*|(?:version|release) \d[\w.-]*/.source;
/** A number alone counts things; with a name before it, it is a version. */
const named = /[\w@/.-]*[A-Za-z] (?:v(?:ersion )?)?\d[\w.-]*/.source;
const version = `[*\`]*(?:the )?(?:[\\w@/.-]+ )?(?:${numbered}|${day})[*\`]*`;
const onwards = /(?: (?:on|onwards?|and (?:later|newer|up|above|higher))\b| \([^()]{1,40}\))?/.source;
const starts = /as of|start(?:s|ing)(?: with| from| in| on)?|beginning (?:with|in|on|from)|effective/.source;

/** Since when, at the start of a sentence; “since” and a name without a comma behind them give a reason. */
const frame = new RegExp(
  `^\\W*(?:(?:since|from) ${version}${onwards}, |since ${named}${onwards}, |(?:${starts}) (?:${version}|${named})${onwards},? )`,
  'i',
);
/** The same behind what is refused. */
const framedBehind = new RegExp(
  `^[^,;:]{0,80} (?:since|${starts}) (?:${version}|${named})${onwards}\\W*(?:$|[,;])|^[^,;:]{0,80} from ${version} on`,
  'i',
);

/** What is done with a thing that is of use. */
const used =
  /(?:accept|allow|appli|evaluat|execut|expand|export|hono(?:u)?r|load|pars|permitt|recogni[sz]|resolv|respect|support)ed|read/
    .source;
const uses =
  /accepts?|allows?|appl(?:y|ies)|expands?|exports?|hono(?:u)?rs?|loads?|parses?|reads?|recogni[sz]es?|resolves?|respects?|supports?|works?/
    .source;
const not = /(?: [*_]*not[*_]*|n['’]t)/.source;
/** All places of a text that may refuse something. */
export const refusing = new RegExp(
  `(?<![\\w-])(?:${[
    'refuses? to \\w+',
    '(?:refuses?|rejects?|throws?|fails? with)',
    '(?:is|are|will be) (?:now )?(?:ignored|refused|rejected)',
    "can(?:not|['’]t| not)(?! (?:be )?(?:\\w+ly|clash|collide|conflict|crash|deadlock|escape|happen|leak|occur)\\b)(?: be)? \\w+",
    `(?:is|are)${not} (?:${used})`,
    `(?:is|are) no longer (?:${used})`,
    `no longer (?:${uses})`,
    `(?:do|does)${not} (?:${uses})(?= [^.;:]{0,60}any ?more\\b)`,
    'ha(?:s|ve) no effect',
  ].join('|')})(?![\\w-])`,
  'gi',
);
/** Between the day and the verb: a condition, a reason, something that is there now, or a verb that only is not refused. */
const otherwise =
  /\b(?:if|when|whenever|unless|until|while|once|so|because|though|although|instead|than|without|would|could|may|might|never|no longer|not|new|supports?|adds?|added|allows?|lets?|can|available|introduc\w+)\b|[;:]\s|\s[–—]\s/i;
/** What the verb is said of is meant by it only: “a setting that rejects all”, “to throw”. */
const beside = /\b(?:that|which|who|to|or)\s*$/i;
/** Behind the verb: what is only so by default or in passing, or better than what was. */
const softened =
  /^(?: \w+)? (?:by default|automatically|(?:when|while) \w+ing|(?:instead of|rather than) (?:crash|fail|hang)\w*)\b/i;
/** A version that refuses what an earlier one only warned of: “and Shop 12 fails with…”. */
const laterVersion = new RegExp(` (?:and|but) ((?:${named}|${numbered}) )$`, 'i');

/** Characters of a clause before its verb, beyond which the two cannot be quoted together. */
const longestSubject = 100;

/** The first sentence of a text that says that something is refused since a version or a day; null where there is none. */
export function datedRefusal(text: string): DatedRefusal | null {
  for (const one of sentencesIn(text)) {
    const found = refusalIn(withoutStress(collapsed(one.text)).replace(/[.!]+$/, ''));
    if (found) return found;
  }
  return null;
}

/** The words of a sentence that say since when, up to what is said; empty where it does not begin with them. */
export function sinceWhen(sentence: string): string {
  return frame.exec(sentence)?.[0] ?? '';
}

/** “**not**” as “not”: stress is no part of what can be quoted. */
export function withoutStress(text: string): string {
  return text.replace(/([*_]{1,2})not\1/g, 'not');
}

/** True for the words that refuse. */
export function isRefusing(words: string): boolean {
  return words.replace(refusing, '') === '';
}

function refusalIn(sentence: string): DatedRefusal | null {
  const lead = sinceWhen(sentence);
  for (const {0: verb, index} of sentence.matchAll(refusing)) {
    const [before, behind] = [sentence.slice(lead.length, index), sentence.slice(index + verb.length)];
    const [, later] = (lead === '' ? null : laterVersion.exec(before.slice(-longestSubject))) ?? [];
    if (later !== undefined) return {sentence, clause: sentence.slice(index - later.length), verb};
    const isDated = lead !== '' || framedBehind.test(behind);
    if (isDated && index <= longestSubject && isMain(before) && !softened.test(behind))
      return {sentence, clause: sentence, verb};
  }
  return null;
}

function isMain(before: string): boolean {
  return !otherwise.test(before) && !beside.test(before) && /[\w`)\]]\W*$/.test(before);
}
