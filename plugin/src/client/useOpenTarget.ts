import {useLocation} from '@docusaurus/router';
import {useEffect} from 'react';
import {decodeHash} from './decodeHash';
import {targetIds} from './lineTarget';

/**
 * Opens what the location's hash points to: the diff of a file's block (an element with `data-changelog-file`), or each
 * `<details>` around the element. The router scrolls to elements but does not open what hides them.
 */
export function useOpenTarget(): void {
  const {hash} = useLocation();
  useEffect(() => {
    const [id = '', ...others] = targetIds(decodeHash(hash));
    const exact = document.getElementById(id);
    const target = exact ?? others.map((other) => document.getElementById(other)).find((element) => element !== null);
    if (!target) {
      return;
    }
    const hiding = enclosingDetails(target);
    const inside = target
      .closest('[data-changelog-file]')
      ?.querySelector<HTMLDetailsElement>('details[data-changelog-diff]');
    for (const details of inside ? [...hiding, inside] : hiding) {
      details.open = true;
    }
    if (hiding.length > 0 || exact === null) {
      return scrollWhenDrawn(target.id);
    }
  }, [hash]);
}

/** Diffs are drawn once more where the reader prefers another view than the server's, and elements are new then. */
function scrollWhenDrawn(id: string): () => void {
  const frame = requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView());
  return () => cancelAnimationFrame(frame);
}

function enclosingDetails(element: Element): HTMLDetailsElement[] {
  const details = element.closest('details');
  return details?.parentElement ? [details, ...enclosingDetails(details.parentElement)] : [];
}
