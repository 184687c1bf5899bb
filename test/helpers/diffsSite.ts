import {createRepository, type TestRepository} from './repository';
import {createReportSite} from './reportSite';
import type {TemporarySite} from './temporarySite';

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

/** What stands behind the indentation of a line, and has no place to break. */
export const longWord = 'word'.repeat(100);

/**
 * A site with one report: prose with a table, a settings file, a line over 2,000 characters, one with a long word, and a document
 * with two hunks.
 */
export function createDiffsSite(): TemporarySite & {repository: TestRepository} {
  const repository = commitBothSides();
  return createReportSite(repository, {
    siteDir: 'site',
    config: {themeConfig: {navbar: {title: 'Docs'}, colorMode: {respectPrefersColorScheme: true}}},
  });
}

function commitBothSides(): TestRepository {
  const repository = createRepository();
  repository.write('docs/limits.md', prose(10, 'ten calls'));
  repository.write('docs/config.yaml', '# Settings\nname: "one"\nretries: 3\n');
  repository.write('docs/wide.md', 'short\n');
  repository.write('docs/indented.md', 'short\n');
  repository.write('docs/guide.md', guide('Old words.'));
  repository.commit('Start');
  repository.tag('v1');
  repository.write('docs/limits.md', prose(20, 'twenty calls'));
  repository.write('docs/config.yaml', '# Settings\nname: "two"\nretries: 4');
  repository.write('docs/wide.md', `${'x'.repeat(2000)}${longTail}\n`);
  repository.write('docs/indented.md', `short\n\n    ${longWord} and others\n`);
  repository.write('docs/guide.md', guide('New words.', 'One more.\n'));
  repository.commit('Change');
  repository.tag('v2');
  return repository;
}
