import type {ChangeEvent} from '../model/event';
import {changeEvent} from './changeEvent';
import type {BlockMatch} from './matchBlocks';
import {lineOf} from './statusEvents';

interface Link {
  text: string;
  target: string;
}

/** Links of a changed block that came, went, or lead elsewhere. */
export function linkEvents({base, head}: BlockMatch): ChangeEvent[] {
  if (!base || !head) return [];
  const place = {section: head.section, line: lineOf({base, head})};
  const before = linksOf(base.text);
  const after = linksOf(head.text);
  const gone = without(before, after);
  const come = without(after, before);
  const events: ChangeEvent[] = [];
  for (const link of gone) {
    const twin = come.findIndex((other) => other.text === link.text || gone.length === come.length);
    const [next] = twin < 0 ? [] : come.splice(twin, 1);
    if (!next) events.push(changeEvent('link-removed', {...place, before: link.target, name: link.text}));
    else if (next.target !== link.target) {
      const kind = isSamePage(link.target, next.target) ? 'link-path-changed' : 'link-target-changed';
      events.push(changeEvent(kind, {...place, before: link.target, after: next.target, name: next.text}));
    }
  }
  for (const link of come) {
    events.push(changeEvent('link-added', {...place, after: link.target, name: link.text}));
  }
  return events;
}

/** Inline links and definitions, without images. */
export function linksOf(text: string): Link[] {
  const links: Link[] = [];
  for (const [, label, target] of text.matchAll(
    /(?<!!)\[((?:[^[\]]|\[[^[\]]{0,300}\]){0,300})\]\(<?([^()\s>]{1,2000})[^()]{0,300}\)/g,
  )) {
    links.push({text: label ?? '', target: target ?? ''});
  }
  for (const [, label, target] of text.matchAll(/^\[([^\]]+)\]:\s+(\S+)/gm)) {
    links.push({text: label ?? '', target: target ?? ''});
  }
  for (const [, target, label] of text.matchAll(/<a\s[^>]*href=["']([^"']+)["'][^>]*>([^<]*)/g)) {
    links.push({text: label ?? '', target: target ?? ''});
  }
  return links;
}

function without(links: readonly Link[], others: readonly Link[]): Link[] {
  const rest = others.map(({target}) => target);
  return links.filter(({target}) => {
    const index = rest.indexOf(target);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

/** True where only host, locale or folders differ: the last part of the path and the anchor are the same. */
export function isSamePage(before: string, after: string): boolean {
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
