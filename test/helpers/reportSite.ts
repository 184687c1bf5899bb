import type {TestRepository} from './repository';
import {createSite, type TemporarySite} from './temporarySite';

export interface ReportSiteOptions {
  /** Folder of the site in the repository; the repository itself where it is left out. */
  siteDir?: string;
  config?: object;
  /** Options of the plugin beside the repository and the range. */
  options?: object;
  /** Whether links have more contrast than Infima's, as in the template of a new site. */
  hasContrast?: boolean;
}

// As in the template of a new site; for older browsers Docusaurus emulates cascade layers, and styles differ.
const packageFile = {'package.json': JSON.stringify({name: 'test-site', browserslist: ['last 3 chrome versions']})};

/** With the style sheet `custom.css`, links have more contrast than Infima's, also on grey. */
export const contrastFiles = {
  ...packageFile,
  'custom.css': ':root {--ifm-color-primary: #205d3b;}\n[data-theme="dark"] {--ifm-color-primary: #25c2a0;}\n',
};

/** A site that shows docs at its root, with one report: from the tag v1 of the repository to v2. */
export function createReportSite(
  repository: TestRepository,
  {siteDir, config = {}, options = {}, hasContrast = false}: ReportSiteOptions = {},
): TemporarySite & {repository: TestRepository} {
  const theme = hasContrast ? {theme: {customCss: './custom.css'}} : {};
  const range = {repository: siteDir === undefined ? '.' : '..', ranges: [{base: 'v1', head: 'v2', slug: 'v2'}]};
  const site = createSite(repository, {
    ...(siteDir !== undefined && {siteDir}),
    config: {
      presets: [['classic', {blog: false, pages: false, docs: {routeBasePath: '/'}, ...theme}]],
      plugins: [['docusaurus-plugin-content-changelog', {...range, ...options}]],
      ...config,
    },
    files: {
      'docs/intro.md': '---\nslug: /\n---\n\n# Introduction\n',
      'static/favicon.ico': '',
      ...(hasContrast ? contrastFiles : packageFile),
    },
  });
  return {...site, repository};
}
