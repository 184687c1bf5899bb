import type {TestRepository} from '../../test/helpers/repository';
import {createSite, type TemporarySite} from '../../test/helpers/temporarySite';

/** 60 documents in which 25 lines become 25 others: 3,000 changed lines. */
const documents = 60;
const lines = 25;

/** A site with a report of 3,000 changed lines. */
export function createLargeSite(repository: TestRepository): TemporarySite {
  commitLines(repository);
  const changelog = 'docusaurus-plugin-content-changelog';
  const ranges = [{base: 'v1', head: 'v2', slug: 'lines'}];
  return createSite(repository, {
    siteDir: 'site',
    config: {
      presets: [['classic', {blog: false, pages: false}]],
      plugins: [[changelog, {repository: '..', include: ['docs/**'], ranges}]],
      onBrokenLinks: 'ignore',
      onBrokenAnchors: 'ignore',
    },
    files: {'static/favicon.ico': ''},
  });
}

function commitLines(repository: TestRepository): void {
  for (const [tag, word] of Object.entries({v1: 'queues', v2: 'retries'})) {
    const sentence = (line: number): string =>
      `Line ${line} about ${word} is as long as lines of prose are in most repositories of docs.\n`;
    const text = Array.from({length: lines}, (_, line) => sentence(line)).join('');
    for (let file = 0; file < documents; file++) {
      repository.write(`docs/page-${file}.md`, text);
    }
    repository.commit(`Write about ${word}`);
    repository.tag(tag);
  }
}
