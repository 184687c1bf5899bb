import {createRepository, type TestRepository} from './repository';
import {createReportSite} from './reportSite';
import type {TemporarySite} from './temporarySite';

const guide = (limit: number, steps: string, end: string): string =>
  `---\ntitle: Guide\ndate: 2025-01-${limit}\n---\n\nA guide.\n\n## Limits\n\nThe limit is ${limit} requests.\n\n` +
  `## Next steps\n\n${steps}\n${end}`;

const parts = (sentence: (index: number) => string): string =>
  Array.from({length: 450}, (_, index) => `## Part ${index}\n\n${sentence(index)}\n\n`).join('');

const long = (word: string): string => parts((index) => `The ${word}${index} of it.`);

const alike = (word: string): string => parts(() => `One ${word} of it.`);

/** Too large for a diff by its last line. */
const large = `# Large\n\n## Rows\n\nOne.\n\n## Columns\n\n${'It goes on. '.repeat(10_000)}\n`;

/**
 * A site with a report on its own docs: a page with events in three sections, one of them gone, two long ones, of which the
 * second has the same event in all sections, one with a single event, and two new ones, of which one is too large for a
 * diff.
 */
export function createEventsSite(): TemporarySite & {repository: TestRepository} {
  const repository = createRepository();
  repository.write('docs/guide.md', guide(20, '- Read on.', '\n## Old ways\n\nUse `<b>this</b>`.\n'));
  repository.write('docs/long.md', long('word'));
  repository.write('docs/alike.md', alike('word'));
  repository.write('docs/short.md', '# Short\n\nOne word.\n');
  repository.commit('Start');
  repository.tag('v1');
  repository.write('docs/guide.md', guide(10, '- Read on.\n- Ask <us> \u202e.', ''));
  repository.write('docs/long.md', long('sentence'));
  repository.write('docs/alike.md', alike('sentence'));
  repository.write('docs/large.md', large);
  repository.write('docs/fresh.md', '# Fresh\n\n## Begin\n\nOne.\n\n## End\n\nTwo.\n');
  repository.write('docs/short.md', '# Short\n\nTwo words.\n');
  repository.commit('Change');
  repository.tag('v2');
  repository.git('remote', 'add', 'origin', 'https://github.com/ferry/docs.git');
  return createReportSite(repository, {
    hasContrast: true,
    options: {limits: {fileBytes: 100_000}},
    config: {markdown: {format: 'detect'}},
  });
}
