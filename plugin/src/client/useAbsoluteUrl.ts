import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import {useCallback} from 'react';

/** Turns a permalink into the address that others know the page by, written as the site writes its own. */
export function useAbsoluteUrl(): (permalink: string) => string {
  const {url, baseUrl, trailingSlash} = useDocusaurusContext().siteConfig;
  return useCallback(
    (permalink) => url + applyTrailingSlash(permalink, {baseUrl, trailingSlash}),
    [url, baseUrl, trailingSlash],
  );
}
