import type {BlockMatch} from '../blocks/block';
import type {ChangeEvent, EventKind} from '../../model/event';
import {changeEvent} from './changeEvent';
import {linkSpans} from '../blocks/linkSpans';
import {isOnlyPunctuation} from '../prose/onlyPunctuation';
import {type Place, placeOf} from '../blocks/place';
import {withoutOthers} from '../../text/countsOf';
import {collapsed} from '../../text/collapsed';

interface Link {
  text: string;
  target: string;
}

/** Links of a changed block that came, went, lead elsewhere or have another text. */
export function linkEvents({base, head}: BlockMatch): ChangeEvent[] {
  if (!base || !head) return [];
  const place = placeOf({base, head});
  const mended = mendedLinks(base.text, head.text);
  const unquoted = (target: string) => target.replace(/^['"]|['"]$/g, '');
  const isOther = ({target}: Link) => !mended.some((link) => link.target === unquoted(target));
  const [before, after] = [linksOf(base.text).filter(isOther), linksOf(head.text).filter(isOther)];
  const gone = withoutOthers(before, after, targetOf);
  const come = withoutOthers(after, before, targetOf);
  const events = retitled(before, after).flatMap(([link, next]) => textEvents(link, next, place));
  for (const link of gone) {
    const twin = come.findIndex((other) => other.text === link.text || gone.length === come.length);
    const [next] = twin < 0 ? [] : come.splice(twin, 1);
    if (!next) events.push(changeEvent('link-removed', {...place, before: link.target, name: link.text}));
    else if (next.target !== link.target) {
      const kind = targetKind(link.target, next.target);
      events.push(changeEvent(kind, {...place, before: link.target, after: next.target, name: next.text}));
      events.push(...textEvents(link, next, place));
    }
  }
  for (const link of mended) events.push(changeEvent('link-mended', {...place, after: link.target, name: link.text}));
  for (const link of come) {
    events.push(changeEvent('link-added', {...place, after: link.target, name: link.text}));
  }
  return events;
}

/** Links whose addresses or texts stood in the base without being links, as their marks were broken. */
function mendedLinks(before: string, after: string): Link[] {
  if (!isBroken(before) || isBroken(after)) return [];
  const known = linkSpans(before).map(targetOf);
  const stood = ({text, target}: Link) => before.includes(target) || before.includes(`[${text}](`);
  return linkSpans(after).filter((link) => !link.isImage && !known.includes(link.target) && stood(link));
}

/** Marks of a link between which a space or nothing stands, of which one is another, twice, missing or in the other's place. */
function isBroken(text: string): boolean {
  return /\][ \t]+\((?:https?:|\.{0,2}\/)|\]\((?:https?:|\.{1,2}\/)[^)\s]*(?:\n|$|\s(?!["']))|\][}\])]\((?:https?:|\.{0,2}\/)|\]\((?:\)|\((?:https?:|\.{0,2}\/)|['"])|\)\[(?:https?:|\.{0,2}\/)|\[[^\][()\n]{1,80}\((?:https?:|\.{0,2}\/)[^)\s]{1,2000}\)/.test(
    text,
  );
}

/** Inline links, definitions, anchors in HTML and bare addresses, without images. */
export function linksOf(text: string): Link[] {
  const spans = linkSpans(text);
  const bare = [...text.matchAll(/https?:\/\/[^\s<>()[\]"'`|]{1,2000}/g)]
    .filter(({index}) => !spans.some(({start, end}) => start <= index && index < end))
    .map(([target]) => ({text: '', target: target.replace(/[.,;:!?*_]+$/, '')}));
  return [...spans.filter(({isImage}) => !isImage), ...bare];
}

function targetOf({target}: Link): string {
  return target;
}

/** Pairs of links with the same target and another text. */
function retitled(before: readonly Link[], after: readonly Link[]): [Link, Link][] {
  const keyOf = ({text, target}: Link) => `${text}\n${target}`;
  const come = withoutOthers(after, before, keyOf);
  return withoutOthers(before, after, keyOf).flatMap((link): [Link, Link][] => {
    const twin = come.findIndex(({target}) => target === link.target);
    const [next] = twin < 0 ? [] : come.splice(twin, 1);
    return next ? [[link, next]] : [];
  });
}

function textEvents(link: Link, next: Link, place: Place): ChangeEvent[] {
  const [before, after] = [link, next].map(({text}) => collapsed(text));
  // Its punctuation is told as that of its sentence.
  if (!before || !after || before === after || isOnlyPunctuation(before, after)) return [];
  return [changeEvent('link-text-changed', {...place, before, after, name: after})];
}

function targetKind(before: string, after: string): EventKind {
  if (isSamePage(before, after)) return 'link-path-changed';
  return before.split('#', 1)[0] === after.split('#', 1)[0] ? 'link-anchor-changed' : 'link-target-changed';
}

/** True where only host, locale or folders differ: the last part of the path and the anchor are the same. */
function isSamePage(before: string, after: string): boolean {
  const [one, other] = [pageOf(before), pageOf(after)];
  return one.page !== '' && one.page === other.page && one.anchor === other.anchor;
}

function pageOf(target: string): {page: string; anchor: string} {
  const [address = '', anchor = ''] = target.split('#', 2);
  const path = (address.split('?', 1)[0] ?? '')
    .replace(/^https?:\/\/[^/]*/, '')
    .replace(/\/(?:index|readme)?(?:\.mdx?)?$/i, '');
  const page = (path.split('/').pop() ?? '').replace(/\.(?:mdx?|html?)$/, '').toLowerCase();
  return {page, anchor};
}
