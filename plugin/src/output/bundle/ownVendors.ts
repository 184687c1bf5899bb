import type {CacheGroups} from './bundlerConfig';

/**
 * Bundlers move installed packages to files of their own, one for each set of pages that share modules. Of this package, whose
 * pages share most, that made several files for each page, which all pages of the site have to know. It is a part of its
 * pages instead; other packages are moved as by default.
 *
 * @param present what the site has so far: a rule of its own stays
 */
export function ownVendors(present: CacheGroups): CacheGroups {
  const defaultVendors = {
    idHint: 'vendors',
    reuseExistingChunk: true,
    priority: -10,
    test: /[\\/]node_modules[\\/](?!(?:.*[\\/])?docusaurus-plugin-content-changelog[\\/])/,
  };
  return 'defaultVendors' in present ? {} : {defaultVendors};
}
