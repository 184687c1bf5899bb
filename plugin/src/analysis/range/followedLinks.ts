import type {ChangeEvent} from '../../model/event';
import type {LostAddress} from '../../model/impact';

/** True for an edit of a link that only follows what else the range does. */
export type FollowedLinks = (event: ChangeEvent, file: number) => boolean;

/**
 * Tells links that were wrong from those that were changed with what they lead to: a part or a page that has another name or
 * place, or an address that other files write otherwise as well. Linear in the number of events.
 *
 * @param events of each file of the range
 */
export function followedLinks(
  events: readonly (readonly ChangeEvent[])[],
  lost: readonly Pick<LostAddress, 'kind' | 'from'>[],
): FollowedLinks {
  const anchors = new Set(lost.flatMap(({kind, from}) => (kind.startsWith('anchor') ? [from] : [])));
  const pages = new Set(lost.flatMap(({kind, from}) => (kind.startsWith('page') ? [pageOf(from)] : [])));
  const holders = new Map<string, number>();
  for (const [file, own] of events.entries()) {
    for (const event of own.filter(isOfLink)) {
      const key = exchangeOf(event);
      // -1 where several files have it.
      holders.set(key, (holders.get(key) ?? file) === file ? file : -1);
    }
  }
  return (event, file) => {
    const [address = '', anchor = ''] = (event.before ?? '').split('#', 2);
    if (anchor !== '' && anchors.has(anchor)) return true;
    if (event.kind === 'link-anchor-changed') return false;
    return pages.has(pageOf(address)) || (holders.get(exchangeOf(event)) ?? file) !== file;
  };
}

function isOfLink({kind, before, after}: ChangeEvent): boolean {
  return /^(?:link-(?:target|path|anchor)|code-url)-changed$/.test(kind) && before !== null && after !== null;
}

/** The parts in which two addresses differ; where these only lead up or down, the addresses themselves. */
function exchangeOf({before, after}: ChangeEvent): string {
  const [one, other] = [before, after].map((address) => (address ?? '').split(/[/?#&=]/));
  if (!one || !other) return '';
  while (one.length > 0 && one[0] === other[0]) [one, other].forEach((parts) => parts.shift());
  while (one.length > 0 && one[one.length - 1] === other[other.length - 1])
    [one, other].forEach((parts) => parts.pop());
  const isWay = [...one, ...other].every((part) => /^\.{0,2}$/.test(part));
  return isWay ? `${before ?? ''}\n${after ?? ''}` : `${one.join('/')}\n${other.join('/')}`;
}

function pageOf(path: string): string {
  const plain = path.split('?', 1)[0]?.replace(/\/$/, '') ?? '';
  return plain.slice(plain.lastIndexOf('/') + 1).replace(/\.mdx?$/i, '');
}
