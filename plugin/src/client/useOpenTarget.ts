import {useLocation} from '@docusaurus/router';
import {useEffect} from 'react';

/**
 * Opens what the location's hash points to: the diff of a file's block (an element with `data-changelog-file`), or each
 * `<details>` around the element. The router scrolls to elements but does not open what hides them.
 */
export function useOpenTarget(): void {
  const {hash} = useLocation();
  useEffect(() => {
    const target = document.getElementById(decodeHash(hash));
    if (target === null) {
      return;
    }
    const hiding = enclosingDetails(target);
    const inside = target.closest('[data-changelog-file]')?.querySelector('details');
    for (const details of inside ? [...hiding, inside] : hiding) {
      details.open = true;
    }
    if (hiding.length > 0) {
      target.scrollIntoView();
    }
  }, [hash]);
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

function enclosingDetails(element: Element): HTMLDetailsElement[] {
  const details = element.closest('details');
  return details?.parentElement ? [details, ...enclosingDetails(details.parentElement)] : [];
}
