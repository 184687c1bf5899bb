import type {ChangeEvent} from '../../model/event';
import type {Block, BlockMatch} from '../blocks/block';
import {changeEvent} from './changeEvent';
import {newSentences} from './componentSentences';
import {holdsProgram} from './componentEvents';
import {formerMarkEvents} from './formerMarks';
import {withoutId} from '../blocks/headingIds';
import {isFunctionWord} from '../prose/functionWords';
import {hardBreak} from '../blocks/hardBreak';
import {linkSpans} from '../blocks/linkSpans';
import {looksLikeCode} from '../blocks/looksLikeCode';
import {type Place, placeOf} from '../blocks/place';
import {refusalEvents} from './refusalEvents';
import {isAnnouncement, isAtRunTime} from './retirementClause';
import {availability, deprecation, lack, offer, preview, requirement, saying, support} from './statusPhrases';
import {textTokens} from '../prose/textTokens';
import {isInflection, isTypo, wordRuns} from '../prose/wordRuns';
import {lettersOf} from '../../text/lettersOf';
import {singleSpaced} from '../../text/collapsed';

const clauseEnd = new RegExp(`[.!?;](?:\\s|$)|\\||<br|。|${hardBreak.source}`);
const clauseEnds = new RegExp(`[.!?;]\\s+|\\||<br ?/?>|。|${hardBreak.source}\\s*`, 'g');

/** What makes an item, a note or a quote of the text behind it. */
const itemMark = /^\s*(?:(?:[-*+>]|\d+[.)]|:::+\s*\w+)\s+)+(?=\S)/;

const isInclude = /^\s*\[!INCLUDE\b[^\n]*$/i;

/** UTF-16 units on either side of a cut in which a link is looked for. */
const maxLink = 600;

/** What the words of a block say about the status of what it describes. Program text says nothing here. */
export function statusEvents({base, head}: BlockMatch, baseText: string): ChangeEvent[] {
  const block = head ?? base;
  if (!block) return [];
  if (base && head && [base, head].every(holdsProgram)) {
    return newSentences(base, head).flatMap((told) => statusEvents({base: null, head: told}, baseText));
  }
  if (isProgramText(block)) return annotationEvents({base, head});
  // The label of an include is no sentence of the page.
  if (isInclude.test(block.text)) return [];
  const [before, after] = [base?.text ?? '', head?.text ?? ''];
  if (singleSpaced(before) === singleSpaced(after)) return [];
  const found = (pattern: RegExp) => added(pattern, before, after);
  const lost = (pattern: RegExp) => added(pattern, after, before);
  const place = placeOf({base, head});
  const events: ChangeEvent[] = [];
  const deprecated = found(deprecation);
  // A clause that stood elsewhere in the base has only moved.
  const told = deprecated !== null && !stoodIn(baseText, deprecated) ? toldClause(deprecated) : null;
  if (told !== null && saysThatItGoes(told, after)) {
    events.push(changeEvent('deprecation-added', {...place, after: told, name: word(deprecation, told)}));
  } else if (block.kind === 'heading') events.push(...formerMarkEvents({base, head}, place));
  else events.push(...refusalEvents(head, baseText, place));
  const undone = head ? null : lost(deprecation);
  if (undone !== null && saysThatItGoes(undone, before)) {
    events.push(changeEvent('deprecated-text-removed', {...place, before: undone, name: word(deprecation, undone)}));
  }
  const required = found(requirement);
  const isAskedFor = required !== null && !saying.test(required.slice(0, required.search(requirement)));
  // What is asked for with a thing that is new takes nothing from anybody.
  if (isAskedFor && namesOf(required).every((name) => baseText.includes(name))) {
    events.push(changeEvent('requirement-added', {...place, after: fromSubject(requirement, required)}));
  }
  const supported = found(support);
  if (supported !== null && !stoodIn(baseText, supported))
    events.push(changeEvent('support-announced', {...place, after: fromSubject(support, supported)}));
  const all = [...events, ...reversalEvents({base, head}, place), ...previewEvents({base, head}, place)];
  return all.length > 0 && base && head && isRespelt(before, after) ? [] : all;
}

/** Rather than speaking of things that go, or of what happens to a thing as something runs. */
function saysThatItGoes(clause: string, text: string): boolean {
  const status = word(deprecation, clause) ?? '';
  return isAnnouncement(clause, status) && !isAtRunTime(clause, status, text);
}

/** Characters of a clause beyond which events cut it before a link. */
const longestClause = 120;

/** A clause without a reason that would be cut before its link; null where that is a condition without which it says too much. */
function toldClause(clause: string): string | null {
  const status = word(deprecation, clause) ?? '';
  const end = clause.indexOf(status) + status.length;
  const joint = clause.length > longestClause ? cutClause.exec(clause.slice(end, longestClause)) : null;
  if (!joint) return clause;
  return joint[1] === undefined ? clause.slice(0, end + joint.index) : null;
}

/** A reason or, in brackets, a condition that is given with a link. */
const cutClause = /\s(?:because|since|as|(if|when|unless))\s[^[]*\[/;

/** True where words are spelt otherwise, and nothing else: what the text says now, it meant before. */
function isRespelt(before: string, after: string): boolean {
  return wordRuns(before, after).every(({before: one, after: other}) => isTypo(one, other) || isInflection(one, other));
}

/** What could not be done can be, or the other way round, in a block that is mostly the same. */
function reversalEvents({base, head}: BlockMatch, place: Place): ChangeEvent[] {
  if (!base || !head) return [];
  const [before, after] = [base.text, head.text];
  const lacks = count(lack, after) - count(lack, before);
  if (lacks === 0) return [];
  const isOffered = lacks < 0;
  const offers = count(offer, after) - count(offer, before);
  if (Math.sign(offers) !== -Math.sign(lacks) || !isMostlySame(before, after)) return [];
  if (isOffered) {
    const clause = added(offer, before, after);
    return clause === null ? [] : [changeEvent('support-announced', {...place, after: fromSubject(offer, clause)})];
  }
  const clause = added(lack, before, after);
  return clause === null || isAsked(clause, after)
    ? []
    : [changeEvent('deprecation-added', {...place, after: fromSubject(lack, clause), name: word(lack, clause)})];
}

/** A question says of nothing that it cannot be done. */
function isAsked(clause: string, text: string): boolean {
  return /^\s*\?/.test(text.slice(text.indexOf(clause) + clause.length));
}

/** The names of a clause: what stands in code, and words with a number. */
function namesOf(clause: string): string[] {
  return [...clause.matchAll(/`([^`]+)`|(?<![\w.-])([a-z][\w.-]*\d[\w.-]*\w)/gi)].map(
    ([, code, word]) => code ?? word ?? '',
  );
}

/** True for a clause whose lines the text has, however far they are indented. */
function stoodIn(text: string, clause: string): boolean {
  return clause.split('\n').every((line) => text.includes(line.trim()));
}

/** Indented prose reads as code to CommonMark. A badge is made to say a status. */
function isProgramText({kind, text, name}: Block): boolean {
  if (kind === 'code') return /^\s*(?:```|~~~)/.test(text) || text.split('\n').some(looksLikeCode);
  return (
    (kind === 'markup' && !/badge|label|status|pill|chip/i.test(name ?? '')) || kind === 'import' || kind === 'export'
  );
}

/** Program text says that something is deprecated in annotations only. */
function annotationEvents({base, head}: BlockMatch): ChangeEvent[] {
  const marked = (block: Block | null) => (block?.text ?? '').split('\n').filter((line) => /@deprecated\b/i.test(line));
  const [before, after] = [marked(base), marked(head)];
  const line = base ? after.find((one) => !before.includes(one)) : undefined;
  if (line === undefined || after.length <= before.length) return [];
  return [changeEvent('deprecation-added', {...placeOf({base, head}), after: line, name: '@deprecated'})];
}

/** Marks of a preview count where a block lost or gained only them; a block that comes or goes is told as such. */
function previewEvents({base, head}: BlockMatch, place: Place): ChangeEvent[] {
  if (!base || !head) return [];
  const [one, other] = [withoutAddresses(base.text), withoutAddresses(head.text)];
  const hasOtherMarks = [availability, preview].some((mark) => count(mark, one) !== count(mark, other));
  if (!hasOtherMarks || !isMostlySame(base.text, head.text)) return [];
  const available = added(availability, base.text, head.text);
  if (available !== null) return [changeEvent('general-availability', {...place, after: available})];
  const gained = added(preview, base.text, head.text);
  if (gained !== null) {
    const marked = head.kind === 'heading' ? (markedHeading(head.text) ?? markedName(gained)) : markedName(gained);
    // What the block names for the first time is no thing that became a preview.
    if (marked && !base.text.includes(marked.name)) return [];
    const after = marked?.whole ?? gained;
    return [changeEvent('preview-added', {...place, after, name: word(preview, gained)})];
  }
  const lost = added(preview, head.text, base.text);
  const bearer = lost === null ? null : markedName(lost);
  // What the block no longer names, be it in other marks, went with its mark.
  return lost === null || (bearer && !lettersOf(head.text).toLowerCase().includes(lettersOf(bearer.name).toLowerCase()))
    ? []
    : [
        changeEvent('preview-removed', {
          ...place,
          before: lost,
          after: head.cells[0] ?? firstLine(head.text),
          name: word(preview, lost),
        }),
      ];
}

/** The branch or folder that a link leads to says nothing of the status of things. */
function withoutAddresses(text: string): string {
  return text.replace(/(?<=\])\([^()\s]*\)|https?:\/\/[^\s)>\]]+/g, '');
}

/** Of a clause that has its mark in brackets, the name that stands before them, and both. */
function markedName(clause: string): {name: string; whole: string} | null {
  const mark = /\s\([^()]{0,40}\)/g;
  const found = [...clause.matchAll(mark)].find(([brackets]) => brackets.search(preview) >= 0);
  if (!found) return null;
  const words = [...clause.slice(0, found.index).matchAll(/\S+/g)];
  const tie = words.findLastIndex(([one]) => isFunctionWord(one) || /[,;:|)]$/.test(one));
  const start = words[tie + 1]?.index;
  if (start === undefined) return null;
  return {name: clause.slice(start, found.index), whole: clause.slice(start, found.index + found[0].length)};
}

/** Words of a heading that is told as a whole. */
const shortHeading = 6;
const headingMark = /\s*\([^()]{0,40}\)$/;

/**
 * Of a heading that ends in its mark, what it is on: all of it, of a long one what stands before the first tie or
 * bracket.
 */
function markedHeading(source: string): {name: string; whole: string} | null {
  const heading = withoutId(source);
  const [mark] = headingMark.exec(heading) ?? [];
  if (mark === undefined || mark.search(preview) < 0) return null;
  const text = heading.slice(0, -mark.length);
  const words = text.split(/\s+/);
  const tie = words.findIndex((one) => isFunctionWord(one) || /^[([]|[,:;–—-]$/.test(one));
  const lead = words.slice(0, tie < 0 ? undefined : tie).join(' ');
  const isLed = words.length > shortHeading && tie >= leastHeading && text.startsWith(lead);
  return isLed ? {name: lead, whole: lead} : {name: text, whole: heading};
}

/** Words that say what a heading is on. */
const leastHeading = 2;

/** Marks of a preview apart, at least half of the words are the same. */
function isMostlySame(before: string, after: string): boolean {
  const [one, other] = [before, after].map((text) => text.replace(preview, '').replace(/\(\s*\)/g, ''));
  const changed = wordRuns(one ?? '', other ?? '').flatMap((run) => [...run.beforeTokens, ...run.afterTokens]);
  return changed.length < (textTokens(before).length + textTokens(after).length) / 2;
}

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

/** The clause around the first match that `after` has and `before` has not; null where it has no more matches. */
function added(pattern: RegExp, before: string, after: string): string | null {
  const matches = [...after.matchAll(pattern)];
  if (matches.length === 0 || matches.length <= count(pattern, before)) return null;
  const match = matches.find(({index}) => !before.includes(clauseAt(after, index))) ?? matches[0];
  return match ? clauseAt(after, match.index) : null;
}

/** The stretch between ends of clauses, lines and cells around an index; long ones are cut, links never. */
function clauseAt(text: string, index: number): string {
  const starts = [...text.slice(0, index).matchAll(clauseEnds)].map((match) => match.index + match[0].length);
  const from = Math.max(starts[starts.length - 1] ?? 0, text.lastIndexOf(' ', index - 60) + 1);
  const rest = text.slice(index).search(clauseEnd);
  const to = rest < 0 ? text.length : index + rest;
  const [before, after] = [linkAround(text, from), linkAround(text, to)];
  const clause = text.slice(before?.start ?? from, after?.end ?? to).trim();
  return clause.replace(itemMark, '');
}

/** The link that a cut at an index would go through, with its place in the text. */
function linkAround(text: string, index: number): {start: number; end: number} | undefined {
  const offset = Math.max(0, index - maxLink);
  const links = linkSpans(text.slice(offset, index + maxLink));
  const found = links.find(({start, end}) => offset + start < index && index < offset + end);
  return found && {start: offset + found.start, end: offset + found.end};
}

/** Words before a status within which all of its clause is kept, and of a longer one those that say of what it is. */
const longestSubject = 6;
const subjectWords = 4;

/** A clause from the words before its status on: what a quote of its first words would leave out. */
function fromSubject(pattern: RegExp, clause: string): string {
  const at = clause.search(pattern);
  const status = word(pattern, clause) ?? '';
  // The verb at the end of a status is what it says.
  const lead = clause.slice(0, at + status.lastIndexOf(' ') + 1);
  // What is said in brackets is said of all that stands before them.
  if (/\([^()]*$/.test(lead)) return clause;
  const joint = [...lead.matchAll(/,\s+|\s(?:and|but|or|so|which|because)\s+/g)].at(-1);
  const start = joint ? joint.index + joint[0].length : 0;
  const words = [...lead.slice(start).matchAll(/\S+/g)];
  const first = words.length > longestSubject ? wholeSubject(words.map(([text]) => text)) : 0;
  const from = start + (words[first]?.index ?? 0);
  const opened = clause.slice(0, from).replace(/`[^`]*`|\[[^\]]*\]|\([^)]*\)/g, '');
  const told = clause.slice(from);
  if (/[`[(]/.test(opened)) return clause;
  // What a version brings stands between the thing and what is said of it.
  return /^(?:added|introduced) in\b/i.test(told) ? (told.split(/,\s/, 1)[0] ?? told) : told;
}

/** The first of the words to keep: what one says of another begins with that, as “Reading of `clock`” does. */
function wholeSubject(words: readonly string[]): number {
  let first = words.length - subjectWords - 1;
  while (first > 0 && [words[first], words[first - 1]].some((text) => isFunctionWord(text ?? ''))) first--;
  return first;
}

function word(pattern: RegExp, text: string): string | null {
  return text.match(pattern)?.[0] ?? null;
}

/** The first line of a block, without the mark of its item, note or quote. */
function firstLine(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return line.replace(itemMark, '');
}
