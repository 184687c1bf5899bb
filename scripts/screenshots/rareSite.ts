import type {TestRepository} from '../../test/helpers/repository';
import {createSite, type TemporarySite} from '../../test/helpers/temporarySite';

const days = 60;

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
} as const;

/** A site with entries of 61 days in categories, ranges without files, ranges that are missing, and an empty changelog. */
export function createRareSite(repository: TestRepository): TemporarySite {
  commitDays(repository);
  const changelog = 'docusaurus-plugin-content-changelog';
  const include = ['docs/**'];
  const categories = {
    guides: {label: 'Guides', paths: ['docs/guides/**']},
    api: {label: 'API', paths: ['docs/api/**']},
    blog: {label: 'Blog', paths: ['docs/blog/**']},
  };
  return createSite(repository, {
    siteDir: 'site',
    config: {
      presets: [['classic', {blog: false, pages: false, docs: {routeBasePath: '/'}}]],
      themeConfig: {navbar: {title: 'Rare pages'}, colorMode: {respectPrefersColorScheme: true}},
      plugins: [
        [changelog, {repository: '..', ranges: [{every: 'day'}], include, categories}],
        [
          changelog,
          {
            id: 'whole',
            routeBasePath: 'whole',
            repository: '..',
            ranges: [{base: 'v2', head: 'v3', slug: 'same'}, 'v9..v10', 'v1..v2'],
            include,
            onMissing: 'log',
            sidebar: {label: 'Releases'},
          },
        ],
        [changelog, {id: 'none', routeBasePath: 'none', repository: '..', ranges: [], sidebar: {label: 'Nothing yet'}}],
      ],
    },
    files: {'docs/intro.md': '---\nslug: /\n---\n\n# Introduction\n', 'static/favicon.ico': ''},
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

function dateOf(day: number): string {
  return new Date(Date.UTC(2025, 0, 1 + day, 12)).toISOString();
}
