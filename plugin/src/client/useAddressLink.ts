import {useHistory} from '@docusaurus/router';
import type {MouseEvent} from 'react';

export interface AddressLink {
  href: string;
  onClick: (event: MouseEvent) => void;
}

/**
 * Makes a link to another state of the page that is open. `@docusaurus/Link` takes no address that is a query alone, and
 * the page's own address is not the same wherever it is served.
 *
 * @param query without `?`
 * @param hash id of an element
 */
export function useAddressLink(query: string, hash: string): AddressLink {
  const history = useHistory();
  return {
    href: `?${query}#${hash}`,
    onClick: (event) => {
      if (event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) {
        event.preventDefault();
        history.push({search: query, hash});
      }
    },
  };
}
