import type * as Preset from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import type {ChangelogOptions} from 'docusaurus-plugin-content-changelog';
import {themes} from 'prism-react-renderer';

const ownHistory: ChangelogOptions = {
  id: 'default',
  title: 'Changelog',
  ranges: [{every: 'day', limit: 30}],
  // The changelog of the documentation: the code that it describes has a history of its own.
  include: ['site/docs/**', 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  sidebar: {label: 'Changelog'},
};

const sample: ChangelogOptions = {
  id: 'sample',
  repository: '.sample/repository',
  routeBasePath: 'sample',
  title: 'Sample: Ferry docs',
  ranges: [{tags: 'v*', first: 'empty-tree'}],
  sidebar: {label: 'Sample changelog', limit: 3},
};

const config: Config = {
  title: 'Docs Changelog',
  tagline: 'What changed in your docs, read from git',
  favicon: 'img/logo.svg',
  url: 'https://docusaurus-plugin-content-changelog.example',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: {defaultLocale: 'en', locales: ['en']},
  future: {v4: true, faster: true},
  staticDirectories: ['site/static'],
  presets: [
    [
      'classic',
      {
        docs: {path: 'site/docs', routeBasePath: 'docs', sidebarPath: 'site/sidebars.ts'},
        blog: false,
        pages: {path: 'site/src/pages'},
        sitemap: {lastmod: 'date'},
        theme: {customCss: 'site/src/css/custom.css'},
      } satisfies Preset.Options,
    ],
  ],
  plugins: [
    ['docusaurus-plugin-content-changelog', ownHistory],
    ['docusaurus-plugin-content-changelog', sample],
  ],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'Docs Changelog',
      logo: {alt: '', src: 'img/logo.svg'},
      items: [
        {type: 'docSidebar', sidebarId: 'docs', label: 'Docs', position: 'left'},
        {to: '/changelog', label: 'Changelog', position: 'left'},
        {to: '/sample', label: 'Sample', position: 'left'},
      ],
    },
    footer: {style: 'light', copyright: 'MIT licensed. Built with Docusaurus.'},
    prism: {theme: themes.github, darkTheme: themes.dracula},
  } satisfies Preset.ThemeConfig,
};

export default config;
