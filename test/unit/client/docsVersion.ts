import type {PropVersionMetadata} from '@docusaurus/plugin-content-docs';

/** The latest version of the docs as Docusaurus gives it to their pages, with one empty sidebar. */
export const emptyDocsVersion: PropVersionMetadata = {
  pluginId: 'default',
  version: 'current',
  label: 'Next',
  banner: null,
  badge: false,
  className: '',
  isLast: true,
  noIndex: false,
  docsSidebars: {docs: []},
  docs: {},
};
