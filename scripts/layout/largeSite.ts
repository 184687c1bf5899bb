import type {TestRepository} from '../../test/helpers/repository';
import {createSite, type TemporarySite} from '../../test/helpers/temporarySite';

const entries = 1000;
const files = 2000;
/** 60 documents in which 25 lines become 25 others: 3,000 changed lines. */
const documents = 60;
const lines = 25;

/** A site with a report of 3,000 changed lines, one of 2,000 files, and an index of 1,000 entries. */
export function createLargeSite(repository: TestRepository): TemporarySite {
  commitDays(repository);
  commitLines(repository);
  commitFiles(repository);
  const changelog = 'docusaurus-plugin-content-changelog';
  const ranges = [
    {base: 'v1', head: 'v2', slug: 'lines'},
    {base: 'v2', head: 'v3', slug: 'files'},
  ];
  const days = {
    id: 'days',
    repository: '..',
    include: ['day.md'],
    routeBasePath: 'days',
    ranges: [{every: 'day', limit: entries}],
    sidebar: {limit: 5},
  };
  return createSite(repository, {
    siteDir: 'site',
    config: {
      presets: [['classic', {blog: false, pages: false}]],
      plugins: [
        [changelog, {repository: '..', include: ['docs/**'], ranges}],
        [changelog, days],
      ],
      onBrokenLinks: 'ignore',
      onBrokenAnchors: 'ignore',
    },
    files: {'static/favicon.ico': ''},
  });
}

function commitDays(repository: TestRepository): void {
  for (let day = 0; day <= entries; day++) {
    repository.write('day.md', `# Today\n\nThe limit is ${day}.\n`);
    repository.commit(`Day ${day}`, {date: new Date(Date.UTC(2020, 0, 1 + day, 12)).toISOString()});
  }
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

function commitFiles(repository: TestRepository): void {
  for (let file = 0; file < files; file++) {
    repository.write(`docs/part-${file % 20}/file-${file}.md`, `# File ${file}\n\nWords.\n`);
  }
  repository.commit('Add files');
  repository.tag('v3');
}
