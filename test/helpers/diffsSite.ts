import {createRepository, type TestRepository} from './repository';
import {createSite, type TemporarySite} from './temporarySite';

/** End of a line that is longer than what is drawn at first. */
export const longTail = 'tail '.repeat(100);

const prose = (limit: number, words: string): string =>
  `# Limits\n\nThe limit is ${limit} requests.\n\n` +
  `| Model | Limit |\n| --- | --- |\n| small | ${words} |\n\nEnd.\n`;

/** Lines 10 and 60 of 300 change, and a line comes behind the first of them. */
const guide = (words: string, more = ''): string =>
  Array.from({length: 300}, (_, index) =>
    index === 9 ? `${words}\n${more}` : index === 59 ? `${words}\n` : `Line ${index + 1}.\n`,
  ).join('');

/** A site with one report: prose with a table, a settings file, a line over 2,000 characters, and a document with two hunks. */
export function createDiffsSite(): TemporarySite & {repository: TestRepository} {
  const repository = commitBothSides();
  const site = createSite(repository, {
    siteDir: 'site',
    config: {
      presets: [['classic', {blog: false, pages: false, docs: {routeBasePath: '/'}}]],
      themeConfig: {navbar: {title: 'Docs'}, colorMode: {respectPrefersColorScheme: true}},
      plugins: [
        ['docusaurus-plugin-content-changelog', {repository: '..', ranges: [{base: 'v1', head: 'v2', slug: 'v2'}]}],
      ],
    },
    files: {
      'docs/intro.md': '---\nslug: /\n---\n\n# Introduction\n',
      'static/favicon.ico': '',
      // As in the template of a new site; for older browsers Docusaurus emulates cascade layers, and styles differ.
      'package.json': JSON.stringify({name: 'test-site', browserslist: ['last 3 chrome versions']}),
    },
  });
  return {...site, repository};
}

function commitBothSides(): TestRepository {
  const repository = createRepository();
  repository.write('docs/limits.md', prose(10, 'ten calls'));
  repository.write('docs/config.yaml', '# Settings\nname: "one"\nretries: 3\n');
  repository.write('docs/wide.md', 'short\n');
  repository.write('docs/guide.md', guide('Old words.'));
  repository.commit('Start');
  repository.tag('v1');
  repository.write('docs/limits.md', prose(20, 'twenty calls'));
  repository.write('docs/config.yaml', '# Settings\nname: "two"\nretries: 4');
  repository.write('docs/wide.md', `${'x'.repeat(2000)}${longTail}\n`);
  repository.write('docs/guide.md', guide('New words.', 'One more.\n'));
  repository.commit('Change');
  repository.tag('v2');
  return repository;
}
