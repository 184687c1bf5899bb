import type {HostileRepository} from './hostileRepository';
import {createSite, type TemporarySite, type TemporarySiteOptions} from './temporarySite';

/** Where the reports of {@link createHostileSite} are. */
export const reportPath = '/changelog/base-head';

/** A site, not yet built, with a changelog of a repository that it stands in. */
export function createHostileSite(
  {repository}: HostileRepository,
  options: object = {},
  files: TemporarySiteOptions['files'] = {},
): TemporarySite {
  const changelog = {repository: '..', ranges: ['base..head', {tags: '**', sort: 'date'}], ...options};
  return createSite(repository, {
    siteDir: 'site',
    config: {
      markdown: {mdx1Compat: {headingIds: true}},
      presets: [['classic', {blog: false, pages: false, docs: {routeBasePath: '/'}}]],
      plugins: [['docusaurus-plugin-content-changelog', changelog]],
    },
    // Browsers ask for an icon, and a missing one would be told on the console.
    files: {'docs/intro.md': '---\nslug: /\n---\n\n# Introduction\n', 'static/favicon.ico': '', ...files},
  });
}
