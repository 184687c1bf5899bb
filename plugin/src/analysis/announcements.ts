import type {ChangeEvent} from '../model/event';
import {type Condition, first, grows} from './conditions';
import {isWhatsNew} from './pathKind';

/** What is said of a thing that was retired before, or of its retirement as such. */
const mention = /\b(?:that|which|who) (?:are|is|were|was|have been|has been) [\w ]{0,20}\[?$/i;
/** What code does at run time: "When the gesture has ended, the class is removed". */
const atRunTime =
  /^(?:when|whenever|once|if|as soon as|after|until|while)\b(?![^,]*\b(?:version|release|upgrad\w+|v?\d))/i;
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

/** The text newly says that something goes, rather than that it has long gone. */
export const retirementAnnounced: Condition = ({events, file: {head}}) =>
  events.find(
    (event) => event.kind === 'deprecation-added' && isAnnouncement(event) && !isAtRunTime(event, event.after, head),
  );

/** Text that said that something goes is gone, and stands in no other file of the range. */
export const deprecatedTextRemoved: Condition = ({events, elsewhere, file: {base}}) =>
  events.find(
    (event) =>
      event.kind === 'deprecated-text-removed' &&
      !isAtRunTime(event, event.before, base) &&
      !elsewhere.says(event.before),
  );

function isAtRunTime({name}: ChangeEvent, clause: string | null, text: string | null): boolean {
  if (!/(?:removed|shut down|turned off)$/i.test(name ?? '')) return false;
  const sentence = sentenceOf(clause ?? '', text ?? '');
  return anything.test(sentence) || (/^(?:is|are) /i.test(name ?? '') && atRunTime.test(sentence));
}

/** The clause with what stands before it in its sentence. */
function sentenceOf(clause: string, text: string): string {
  const at = text.indexOf(clause);
  const lead = at < 0 ? '' : text.slice(Math.max(0, at - longestLead), at);
  return (lead.split(/[.!?:]\s+|\n\s*\n|\n\s*(?:[-*+>#|]|\d+[.)])\s+/).pop() ?? '') + clause;
}

function isAnnouncement({name, after}: ChangeEvent): boolean {
  const clause = after ?? '';
  if (name === null) return true;
  if (mention.test(clause.slice(0, clause.indexOf(name))) || burden.test(clause)) return false;
  return !/^retirement$/i.test(name) || announcedRetirement.test(clause);
}

/** Something left its preview: the words say so, or the note on the preview that a page includes is gone. */
export const becameAvailable: Condition = (facts) =>
  first('general-availability', 'preview-removed')(facts) ??
  facts.events.find(
    ({kind, before}) =>
      kind === 'include-removed' && /preview/i.test(before ?? '') && !/preview\.mdx?/i.test(facts.file.head ?? ''),
  );

/** An entry in a page that announces; a page that was only rearranged announces nothing. */
export const newsAdded: Condition = (facts) =>
  isWhatsNew(facts.file.change.path) && grows(facts)
    ? first('heading-added', 'table-row-added', 'list-item-added', 'paragraph-added')(facts)
    : undefined;
