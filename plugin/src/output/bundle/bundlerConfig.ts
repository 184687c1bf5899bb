import type {Plugin} from '@docusaurus/types';

type ConfigureBundler = NonNullable<Plugin['configureWebpack']>;

/** What Docusaurus hands to plugins of the bundler's configuration, webpack's or Rspack's. */
export type BundlerConfig = Parameters<ConfigureBundler>[0];

type SplitChunks = Exclude<NonNullable<BundlerConfig['optimization']>['splitChunks'], false | undefined>;

/** Rules of a bundler which modules get a file of their own. */
export type CacheGroups = NonNullable<SplitChunks['cacheGroups']>;
