import {useHistory, useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import {useEffect} from 'react';
import {decodeHash, targetIds} from './lineTarget';
import {useSettledLinks} from './useSettledLinks';

/**
 * Opens what the location's hash points to: the diff of a file's block (an element with `data-changelog-file`), or each
 * `<details>` around the element. The router scrolls to elements but does not open what hides them.
 *
 * @param elsewhere the page that has an element which is not on this one, without hash; null where there is none
 */
export function useOpenTarget(elsewhere: (id: string) => string | null): void {
  const {hash} = useLocation();
  const history = useHistory();
  const {baseUrl, trailingSlash} = useDocusaurusContext().siteConfig;
  useSettledLinks();
  useEffect(() => {
    const [id = '', ...others] = targetIds(decodeHash(hash));
    const exact = document.getElementById(id);
    const target = exact ?? others.map((other) => document.getElementById(other)).find((element) => element !== null);
    if (!target) {
      const page =
        hash === ''
          ? null
          : targetIds(decodeHash(hash))
              .map(elsewhere)
              .find((found) => found !== null);
      if (page) history.replace(applyTrailingSlash(page, {baseUrl, trailingSlash}) + hash);
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
  }, [hash, history, elsewhere, baseUrl, trailingSlash]);
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
