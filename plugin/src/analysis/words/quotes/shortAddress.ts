import type {ChangeEvent} from '../../../model/event';

/** The end of an address by which a reader knows it: the last part, with the one before it where that is short. */
export function shortAddress(address: string): string {
  if (/\s/.test(address) || !address.includes('/')) return address;
  const path = address.replace(/[?#].*$/, '').replace(/\/+$/, '');
  const parts = path.split('/');
  const last = parts[parts.length - 1] ?? '';
  const two = parts.slice(-2).join('/');
  if (last === '' || /^\.+$/.test(last)) return address;
  return last.length < 12 && two.length <= 32 && !/^[.:]/.test(two) ? two : last;
}

/** Characters of a page with the anchor on it that has room in a title. */
const longestAnchor = 60;

/** The anchor in an address with the last part of the page's path before it, where both have room; the address where it has none. */
function shortAnchor(address: string): string {
  const at = address.indexOf('#');
  if (at < 0 || /\s/.test(address)) return address;
  const ofPage = address.slice(address.lastIndexOf('/', at) + 1);
  return ofPage.length <= longestAnchor ? ofPage : address.slice(at);
}

/** The event with its targets as titles show them; whole where they would read the same. */
export function withShortAddresses(event: ChangeEvent): ChangeEvent {
  const {kind, before, after} = event;
  if (!/^(?:link-(?!text)|image-|include-|import-)/.test(kind)) return event;
  const [one, other] = [before, after].map((target) => target && shortAddress(target));
  if (one !== other) return {...event, before: one ?? null, after: other ?? null};
  const [place, otherPlace] = [before, after].map((target) => target && shortAnchor(target));
  return place === otherPlace ? event : {...event, before: place ?? null, after: otherPlace ?? null};
}
