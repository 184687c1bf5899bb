import type {ChangeEvent, EventKind} from '../../../model/event';
import {type Condition, first, grows, half} from '../conditions';
import type {FileFacts} from '../../fileFacts';
import {isGone} from '../names/itemNames';
import {sentencesIn} from '../../../markdown/prose/sentences';
import {lineAt, linesOf} from '../../../text/lineAt';
import {isOfBreaks, isWhatsNew} from '../../pathKind';
import {compareVersions, versionIn} from '../names/versions';
import {collapsed} from '../../../text/collapsed';

/** Lines of a note in which its first sentence stands. */
const noteLines = 3;
const wordings: readonly EventKind[] = ['paragraph-reworded', 'table-cell-changed', 'heading-renamed'];

/**
 * Something left its preview: the words say so, the note on the preview that a page includes is gone, or the section on how to
 * take part in it.
 */
export const becameAvailable: Condition = (facts) =>
  first('general-availability')(facts) ??
  facts.events.find((event) => isNoLongerComing(event) || isReleased(event)) ??
  placeholderFilled(facts) ??
  (isOnPreview(facts.file.head) ? undefined : previewEnded(facts));

/** A mark of a preview is gone, or what a page says to those who take part in one. */
const previewEnded: Condition = ({events, file}) =>
  events.find((event) => event.kind === 'preview-removed' && !isMarkedOtherwise(event, events)) ??
  events.find(
    ({kind, before, line}) =>
      (kind === 'include-removed' && isPreviewInclude(before) && !/preview\.mdx?/i.test(file.head ?? '')) ||
      (kind === 'heading-removed' && isPreviewStep(before) && isGone(before, file.head)) ||
      (kind === 'admonition-removed' && isPreviewNote(file, line.old)),
  );

/** Lines at the top of a page in which its titles stand. */
const titleLines = 40;

/** A title says that all of the page is on a preview: "Managed gateways (preview)". */
function isOnPreview(text: string | null): boolean {
  const title = /^(?:title:|#)\s.*[([–—-]\s*(?:public |private |limited )?preview[)\]]?["']?\s*$/i;
  return linesOf(text)
    .slice(0, titleLines)
    .some((line) => title.test(line));
}

/** True for the path of a part that says of a page that it is on a preview, and not of one that is on how to preview things. */
export function isPreviewInclude(path: string | null): boolean {
  return /(?:^|[-_/])preview(?:[-_](?:feature|note|notice|banner|callout|disclaimer|alert|warning|terms)[\w-]*)?\.mdx?\b/i.test(
    path ?? '',
  );
}

/** The section that lost a mark of its preview gained a note that says the same. */
function isMarkedOtherwise({section}: ChangeEvent, events: readonly ChangeEvent[]): boolean {
  const isNote = ({kind}: ChangeEvent) => kind === 'include-added' || kind === 'admonition-added';
  return events.some(
    (event) =>
      isNote(event) && event.section === section && /preview/i.test(`${event.after ?? ''} ${event.name ?? ''}`),
  );
}

/** What was said to come soon, and is still spoken of, is there. */
function isNoLongerComing({kind, before, after}: ChangeEvent): boolean {
  const soon = /\bcoming soon\b/i;
  return wordings.includes(kind) && soon.test(before ?? '') && !soon.test(after ?? '');
}

/** A passage that only said that something comes gave way to what came. */
const placeholderFilled: Condition = (facts) =>
  grows(facts) && facts.movedHere <= half
    ? facts.events.find(
        ({kind, before}) => kind === 'paragraph-removed' && /^\W*(?:[\w ]{0,40} )?coming soon\W*$/i.test(before ?? ''),
      )
    : undefined;

/** A package left its prereleases: `1.0.0-beta.3` became `1.0.0`. */
function isReleased({kind, before, after}: ChangeEvent): boolean {
  if (kind !== 'code-version-changed') return false;
  const released = /^(.*\d)-(?:alpha|beta|preview|rc|pre)[\w.-]*(["']?)$/.exec(before ?? '');
  return released !== null && `${released[1] ?? ''}${released[2] ?? ''}` === after;
}

/** A later version is the last one that is said to be supported: "supports up to version 2.3". */
export const supportRaised: Condition = ({events, file: {head}}) =>
  events.find(({kind, before, after, line}) => {
    const [former, now] = [versionIn(before), versionIn(after)];
    return (
      kind === 'number-changed' &&
      former !== null &&
      now !== null &&
      compareVersions(former, now) < 0 &&
      supportedUpTo.test(lineAt(head, line.new))
    );
  });

const supportedUpTo = /\bsupport(?:s|ed)?\b[^.;:]{0,40}\bup to\b/i;

const marks = [
  {note: /\bin (?:public |private |limited )?preview\b/i, mark: /preview/i},
  {note: /\b(?:is|are) (?:currently |still )?experimental\b/i, mark: /experimental/i},
];

/** The note says that something is in preview or experimental, and nothing else in the page does. */
function isPreviewNote({base, head}: FileFacts['file'], line: number | undefined): boolean {
  const lines = linesOf(base).slice((line ?? 1) - 1, (line ?? 1) + noteLines);
  return marks.some(({note, mark}) => note.test(lines.join('\n')) && !mark.test(head ?? ''));
}

/** "Register the preview feature", "Install the preview extension": who need no longer do so lost nothing. */
export function isPreviewStep(title: string | null): boolean {
  return /^(?:\W*(?:step )?\d+\W+)?(?:un)?(?:register|install|enable|opt in|sign up|join|request access)\b.*(?:preview|feature flag)/i.test(
    title ?? '',
  );
}

/** An entry in a page of breaking changes, or of what to do on the way to another version. */
export const breakAnnounced: Condition = (facts) =>
  isOfBreaks(facts.file.change.path) && grows(facts) && facts.movedHere <= half
    ? facts.events.find(
        ({kind, after}) => (kind === 'heading-added' || kind === 'table-row-added') && isGone(after, facts.file.base),
      )
    : undefined;

/** A sentence that said that nothing breaks says something else, and no other one says it. */
export const promiseWithdrawn: Condition = ({events, file: {base, head}}) =>
  promise.test(head ?? '')
    ? undefined
    : events.find(({kind, line}) => kind === 'paragraph-reworded' && promise.test(passageAt(base, line.old)));

/** The sentence that said that nothing breaks, of an edit that took it away; null for other edits. */
export function withdrawnPromise({kind, line}: ChangeEvent, base: string | null): string | null {
  const sentences = kind === 'paragraph-reworded' ? sentencesIn(passageAt(base, line.old)) : [];
  const found = sentences.find(({text}) => promise.test(text));
  return found ? collapsed(found.text) : null;
}

/** The sentence that stands where the promise did; null where it only went. */
export function insteadOfPromise({after, line}: ChangeEvent, head: string | null): string | null {
  const sentences = after === null ? [] : sentencesIn(passageAt(head, line.new)).map(({text}) => collapsed(text));
  return sentences.find((text) => after !== null && text.includes(after)) ?? null;
}

const promise = /\bno (?:\w+ )?breaking changes\b/i;

/** Lines of a passage from a line on. */
function passageAt(text: string | null, line: number | undefined): string {
  if (line === undefined) return '';
  const lines = linesOf(text).slice(line - 1);
  const end = lines.findIndex((one) => one.trim() === '');
  return lines.slice(0, end < 0 ? undefined : end).join(' ');
}

/**
 * An entry in a page that announces, or a section on what a version changed; a page that was only rearranged announces
 * nothing.
 */
export const newsAdded: Condition = (facts) => {
  if (facts.movedHere > half) return undefined;
  const isNews = isWhatsNew(facts.file.change.path);
  const isEntry = ({kind, after}: ChangeEvent) =>
    ((isNews && kind === 'table-row-added') || (kind === 'heading-added' && (isNews || isOfVersion(after)))) &&
    !isDate(after) &&
    isGone(after, facts.file.base);
  return (
    facts.events.find(isEntry) ??
    (isNews && grows(facts) ? first('list-item-added', 'paragraph-added')(facts) : undefined)
  );
};

/** A heading of a month announces nothing by itself. */
export function isDate(title: string | null): boolean {
  return /^\W*(?:\d{1,2}\s)?[\p{L}.]*\s?\d{4}\W*$/u.test(title ?? '');
}

/** "Changes between 2.0 and 3.0", "What's new in version 4". */
function isOfVersion(title: string | null): boolean {
  return /^\W*(?:changes|what[’']?s new|new|release notes|released?)\b.*\d/i.test(title ?? '');
}

/** The text newly says that something is available, supported or possible now. */
export const supportAnnounced: Condition = (facts) =>
  facts.movedHere > half ? undefined : first('support-announced')(facts);
