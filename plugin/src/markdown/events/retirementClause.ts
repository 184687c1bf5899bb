/** What is said of a thing that was retired before, or of its retirement as such. */
const mention = /\b(?:that|which|who) (?:are|is|were|was|have been|has been) [\w ]{0,20}\[?$/i;
/** A clause that only says which things are meant: "each page that was removed", "how many files are breaking changes". */
const restrictive =
  /(?:^|[^,\s]\s)(?:that|which|who) $|\b(?:how many|which \w+|whether)\b[^,;:]*$|\b(?:(?:says?|said|saying) that|that it (?:is|was))\b[^.;:]*$/i;
/** One of several words that stand for a kind of thing: "marks such as preview and deprecated", "a note on a deprecation". */
const example = /\b(?:such as|like)\b[^.;:]*$|\b(?:an?|any|each|every)\s$/i;
/** A word that only describes what is spoken of: "checks for deprecated APIs". */
const attribute =
  /\b(?:for|of|on|with|using|uses?|used|any|these|those|removes?|removed|replac\w+|detects?|finds?|from|about|to|no|includ\w+)\s+(?:the |all |any )?\W*$/i;
/** What code does at run time: "When the gesture has ended, the class is removed". */
const atRunTime =
  /^(?:when|whenever|once|if|as soon as|after|until|while)\b(?![^,]*\b(?:version|release|upgrad\w+|v?\d))/i;
/** What may happen at any time: "The data is deleted if the volume is removed". */
const supposed = /\b(?:if|when|once|unless|until)\s+(?:the|an?|any|these|those|this|that|your|its?)\s[^,;]{0,60}$/i;
/** A step of what code does: "It is queued, and then is removed". */
const inPassing = /\b(?:and then|then|briefly|temporarily|automatically)\b[^.]{0,40}$/i;
/** What code does with whatever it is given: "Everything that does not match is removed". */
const anything = /\b(?:any|every)(?:thing)?\b[^.]{0,60}?\b(?:that|which|who|not|without)\b/i;
/** UTF-16 units before a clause in which its sentence begins. */
const longestLead = 400;
/** What a reader is glad to be rid of. */
const burden =
  /\b(?:gating|limits?|limitations?|restrictions?|requirements?|registration|approval|waitlist|wait list)\b[^.]{0,40}?\b(?:is|are|was|were|has been|have been) removed\b/i;
/** The bare noun announces as a label, with an announcement, or ahead of its day. */
const announcedRetirement =
  /\bretirement\b\W{0,6}:|\bretirement date:|\bannounc\w+|\b(?:scheduled|on track) for retirement/i;

/** What somebody else says of things: "entries that call a parameter deprecated". */
const calling = /\bcall(?:s|ed|ing)?(?: [\w`-]+){0,2} $/i;
/** What programs print of things that go. */
const printed = /^\s+(?:warnings|messages|notices|logs)\b/i;
/** Where a link leads whose text ends in the word. */
const address = /^\]\([^()]*\)/;

/** True for a clause that newly says of a thing that it goes, rather than speaking of things that go or of retirement as such. */
export function isAnnouncement(clause: string, status: string): boolean {
  const at = clause.indexOf(status);
  const [lead, rest] = [clause.slice(0, at), clause.slice(at + status.length).replace(address, '')];
  if (/^deprecation$/i.test(status) && printed.test(rest)) return false;
  if (mention.test(lead) || calling.test(lead) || restrictive.test(lead) || burden.test(clause)) return false;
  if (/^(?:deprecat(?:ed|ion)|retired|discontinued)$/i.test(status) && example.test(lead))
    return announcedRetirement.test(clause);
  if (isPartOfName(lead, rest)) return false;
  if (/^(?:deprecated|retired)$/i.test(status) && attribute.test(lead) && /^\W{0,3}\s+[`[]?\w/.test(rest)) return false;
  return !/^retirement$/i.test(status) || announcedRetirement.test(clause);
}

/** In code, with a hyphen behind it, the word is a part of a name. */
function isPartOfName(lead: string, rest: string): boolean {
  return /^-\w/.test(rest) && lead.split('`').length % 2 === 0;
}

/** True for a clause that tells what happens to a thing while something runs, given the text that it stands in. */
export function isAtRunTime(clause: string, status: string, text: string): boolean {
  if (!/(?:removed|shut down|turned off|no longer valid)$/i.test(status)) return false;
  const sentence = sentenceOf(clause, text);
  const lead = sentence.slice(0, sentence.lastIndexOf(status));
  if (inPassing.test(lead) || (supposed.test(lead) && !/\d/.test(sentence))) return true;
  return anything.test(sentence) || (/^(?:is|are) /i.test(status) && atRunTime.test(sentence));
}

/** The clause with what stands before it in its sentence. */
function sentenceOf(clause: string, text: string): string {
  const at = text.indexOf(clause);
  const lead = at < 0 ? '' : text.slice(Math.max(0, at - longestLead), at);
  return (lead.split(/[.!?:]\s+|\n\s*\n|\n\s*(?:[-*+>#|]|\d+[.)])\s+/).pop() ?? '') + clause;
}
