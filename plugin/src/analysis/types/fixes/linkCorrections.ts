import type {ChangeEvent, EventKind} from '../../../model/event';
import type {FileFacts} from '../../fileFacts';
import {asides} from './corrections';

const targetEdits: readonly EventKind[] = [
  'link-target-changed',
  'link-path-changed',
  'link-anchor-changed',
  'code-url-changed',
];

/**
 * Finds a link that leads to another part of the same page, below another folder, or to another page of the same site of the web,
 * in a file in which only links changed: it led to the wrong place, unless the edit follows what else the range does. What was
 * taken for another way to the same page is another page then.
 */
export function correctedLinks(
  events: readonly ChangeEvent[],
  follows: (event: ChangeEvent) => boolean,
): Pick<FileFacts, 'events' | 'linkCorrection'> {
  const own = events.filter(({kind}) => !asides.includes(kind));
  const isCorrected = own.every((event) => isRetitled(event) || (isOtherPlace(event) && !follows(event)));
  const at = isCorrected ? events.findIndex(isOtherPlace) : -1;
  if (at < 0) return {events, linkCorrection: null};
  const told = events.map((event): ChangeEvent =>
    event.kind === 'link-path-changed' ? {...event, kind: 'link-target-changed'} : event,
  );
  return {events: told, linkCorrection: told[at] ?? null};
}

/** Words with a number go along with another version of what they lead to. */
function isRetitled({kind, before, after}: ChangeEvent): boolean {
  return kind === 'link-text-changed' && !/\d/.test(`${before ?? ''}${after ?? ''}`);
}

function isOtherPlace({kind, before, after}: ChangeEvent): boolean {
  if (before === null || after === null || !targetEdits.includes(kind)) return false;
  if (kind === 'link-anchor-changed') return isOtherPart(before, after);
  const [one, other] = [addressOf(before), addressOf(after)];
  if (one && other) return isOtherPageOfSite(one, other);
  return one === null && other === null && kind === 'link-path-changed' && isOtherFolder(before, after);
}

/** Lines of code and the choice of a tab are no parts of a page. */
function isOtherPart(before: string, after: string): boolean {
  return [before, after].every((target) => /^(?!L\d)[^/?&=]+$/.test(target.split('#').slice(1).join('#')));
}

/** Both lead to a page of that name: a folder too many or too few led elsewhere, and one in the place of another was renamed. */
function isOtherFolder(before: string, after: string): boolean {
  const [parts = [], others = []] = [before, after].map((target) => partsOf(target.split(/[?#]/, 1)[0] ?? ''));
  const named = (some: readonly string[], than: readonly string[]) =>
    some.some((part) => part !== '..' && !than.includes(part));
  if (named(parts, others) && named(others, parts)) return false;
  const isOtherForm = before.startsWith('/') !== after.startsWith('/');
  // The address of a page and the path of its file lead to one place.
  if (isOtherForm && hasEnding(before) !== hasEnding(after)) return false;
  return isOtherForm || parts.join('/') !== others.join('/');
}

function hasEnding(target: string): boolean {
  return /\.[a-z]{2,5}(?:[?#]|$)/i.test(target);
}

/** The parts of a path, without the version that one of them is of: `client@1.2`. */
function partsOf(path: string): string[] {
  const plain = path.replace(/(?<=\w)@[\w.^~-]+(?=\/|$)/g, '');
  const parts = plain.split('/').filter((part) => part !== '' && part !== '.');
  const last = parts.pop()?.replace(/\.(?:mdx?|html?)$/i, '') ?? '';
  return /^(?:index|readme)?$/i.test(last) ? parts : [...parts, last];
}

function addressOf(target: string): URL | null {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(target) && URL.canParse(target) ? new URL(target) : null;
}

/** Where each address is a thing of its own, whatever stands beside it. */
const shortLinks = /^(?:aka\.ms|bit\.ly|discord\.gg|go\.microsoft\.com|youtu\.be|(?:.*\.)?youtube\.com)$/;
const codeHosts = /^(?:github|gitlab|bitbucket)\.(?:com|org)$/;
const locale = /^[a-z]{2}(?:-[a-z]{2,4})?$/i;
const edition = /^(?:v?\d[\w.-]*|latest|stable|current|next|main|master|dev(?:elop)?|head)$/i;
/** What says how a page is shown, and not which. */
const ofView = /^(?:view|preserve-view|tabs|pivots|api-version|utm_\w+|WT\.\w+)$/i;

function isOtherPageOfSite(one: URL, other: URL): boolean {
  const host = hostOf(one);
  if (host !== hostOf(other) || shortLinks.test(host)) return false;
  const [parts, others] = [one, other].map(({pathname}) => partsOf(pathname).filter((part) => !locale.test(part)));
  if (!parts || !others || (codeHosts.test(host) && parts[0] !== others[0])) return false;
  if (parts.join('/').toLowerCase() === others.join('/').toLowerCase()) return isOtherQuery(one, other);
  return !differing(parts, others).every((part) => edition.test(part));
}

function hostOf({hostname}: URL): string {
  return hostname.replace(/^www\./, '');
}

/** The parts of each that the other has not. */
function differing(parts: readonly string[], others: readonly string[]): string[] {
  return [...parts.filter((part) => !others.includes(part)), ...others.filter((part) => !parts.includes(part))];
}

function isOtherQuery(one: URL, other: URL): boolean {
  const [keys, others] = [[...one.searchParams.keys()], [...other.searchParams.keys()]];
  return (
    keys.join() === others.join() &&
    keys.some((key) => !ofView.test(key) && one.searchParams.get(key) !== other.searchParams.get(key))
  );
}
