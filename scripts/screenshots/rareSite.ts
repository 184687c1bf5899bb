import type {TestRepository} from '../../test/helpers/repository';
import {contrastFiles} from '../../test/helpers/reportSite';
import {createSite, type TemporarySite} from '../../test/helpers/temporarySite';
import {commitKinds} from './kinds';

const days = 60;

/** More than a report has room for on its own page. */
const manyFiles = 600;

/** Pages that a site rarely has, by the names of their pictures. */
export const rarePages = {
  'index-categories': '/changelog',
  'index-further': '/changelog/page/2',
  category: '/changelog/category/api',
  'category-empty': '/changelog/category/blog',
  'report-in-category': '/changelog/2025-01-03-api',
  'report-empty': '/whole/same',
  'index-missing': '/whole',
  missing: '/whole/v9-v10',
  'index-empty': '/none',
  'report-many-files': '/kinds/many',
  files: '/kinds/many/files-2',
  'index-right-to-left': '/ar/changelog',
  'files-right-to-left': '/ar/kinds/many/files-2',
} as const;

/** A report with a file of each kind, by the direction that it is written in. */
export const kindsReports = {leftToRight: '/kinds/kinds', rightToLeft: '/ar/kinds/kinds'} as const;

const changelog = 'docusaurus-plugin-content-changelog';

/** Entries of 61 days in categories; ranges without files, and one that is missing; a report with a file of each kind, and one with pages of files; nothing. */
const plugins = [
  [
    changelog,
    {
      repository: '..',
      ranges: [{every: 'day'}],
      include: ['docs/**'],
      categories: {
        guides: {label: 'Guides', paths: ['docs/guides/**']},
        api: {label: 'API', paths: ['docs/api/**']},
        blog: {label: 'Blog', paths: ['docs/blog/**']},
      },
    },
  ],
  [
    changelog,
    {
      id: 'whole',
      routeBasePath: 'whole',
      repository: '..',
      ranges: [{base: 'v2', head: 'v3', slug: 'same'}, 'v9..v10', 'v1..v2'],
      include: ['docs/**'],
      onMissing: 'log',
      sidebar: {label: 'Releases'},
    },
  ],
  [
    changelog,
    {
      id: 'kinds',
      routeBasePath: 'kinds',
      repository: '..',
      ranges: [
        {base: 'kinds-1', head: 'kinds-2', slug: 'kinds', title: 'A file of each kind'},
        {base: 'v3', head: 'v4', slug: 'many', title: 'Many files'},
      ],
      sidebar: {label: 'Kinds'},
    },
  ],
  [changelog, {id: 'none', routeBasePath: 'none', repository: '..', ranges: [], sidebar: {label: 'Nothing yet'}}],
];

/** A site with changelogs of its own history. */
export function createRareSite(repository: TestRepository): TemporarySite {
  commitDays(repository);
  commitMany(repository);
  commitKinds(repository, 'kinds-1', 'kinds-2');
  return createSite(repository, {
    siteDir: 'site',
    config: {
      // Arabic has no texts of the plugin: it shows what a language does that is written from right to left.
      i18n: {defaultLocale: 'en', locales: ['en', 'ar']},
      presets: [
        ['classic', {blog: false, pages: false, docs: {routeBasePath: '/'}, theme: {customCss: './custom.css'}}],
      ],
      themeConfig: {navbar: {title: 'Rare pages'}, colorMode: {respectPrefersColorScheme: true}},
      plugins,
    },
    files: {'docs/intro.md': '---\nslug: /\n---\n\n# Introduction\n', 'static/favicon.ico': '', ...contrastFiles},
  });
}

function commitDays(repository: TestRepository): void {
  repository.write('docs/api/queues.md', '# Queues\n\nA queue keeps messages for 3 days.\n');
  repository.commit('Describe queues', {date: dateOf(0)});
  repository.tag('v1');
  for (let day = 1; day <= days; day++) {
    repository.write('docs/guides/retries.md', `# Retries\n\nA message is sent again after ${day} seconds.\n`);
    if (day % 20 === 2) {
      repository.write('docs/api/queues.md', `# Queues\n\nA queue keeps messages for ${day} days.\n`);
      repository.write(`docs/api/limits-${day}.md`, `# Limits of day ${day}\n\nA queue has a length.\n`);
    }
    repository.commit(`Tune retries on day ${day}`, {date: dateOf(day)});
  }
  repository.tag('v2');
  repository.write('README.md', 'Outside the docs.\n');
  repository.commit('Add a readme', {date: dateOf(days)});
  repository.tag('v3');
}

function commitMany(repository: TestRepository): void {
  for (let index = 0; index < manyFiles; index++) {
    repository.write(`many/page-${index}.md`, `# Page ${index}\n\nA page of ${index} words.\n`);
  }
  repository.commit('Write many pages', {date: dateOf(days)});
  repository.tag('v4');
}

function dateOf(day: number): string {
  return new Date(Date.UTC(2025, 0, 1 + day, 12)).toISOString();
}
