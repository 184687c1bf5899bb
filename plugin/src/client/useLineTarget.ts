import {useLocation} from '@docusaurus/router';
import {useMemo, useSyncExternalStore} from 'react';
import {decodeHash, parseLineTarget, type LineTarget} from './lineTarget';

/** The lines of a file's diff that the address points to; null at first, as the server does not know the hash. */
export function useLineTarget(anchor: string): LineTarget | null {
  // The router pushes addresses without an event; it draws its readers anew instead.
  useLocation();
  const id = useSyncExternalStore(subscribe, () => idBelow(anchor), noId);
  return useMemo(() => parseLineTarget(id, anchor), [id, anchor]);
}

/** The lines that the address points to at this moment, whether or not they are drawn as such yet. */
export function lineTargetNow(anchor: string): LineTarget | null {
  return parseLineTarget(idBelow(anchor), anchor);
}

/** Points the address to lines without a jump: the router would scroll to them, and the reader is there. */
export function pointToLines(id: string): void {
  window.history.replaceState(window.history.state, '', `#${id}`);
  window.dispatchEvent(new Event(addressReplaced));
}

const addressReplaced = 'changelog:address';

function subscribe(listener: () => void): () => void {
  const events = ['hashchange', addressReplaced];
  events.forEach((event) => window.addEventListener(event, listener));
  return () => events.forEach((event) => window.removeEventListener(event, listener));
}

/** Diffs of other files keep the same value whatever the address becomes, and are not drawn again. */
function idBelow(anchor: string): string {
  const id = decodeHash(window.location.hash);
  return id.startsWith(`${anchor}-`) ? id : '';
}

function noId(): string {
  return '';
}
