import type {TestRepository} from '../../test/helpers/repository';
import {contrastFiles} from '../../test/helpers/reportSite';
import {createSite, type TemporarySite} from '../../test/helpers/temporarySite';

export const days = 1000;

/** Pages that are edited in turn. */
const pages = 20;

/** A site with an entry for each of 1,000 days. */
export function createManyEntries(repository: TestRepository): TemporarySite {
  // One process of git instead of thousands.
  repository.gitWithInput(history(), 'fast-import', '--quiet');
  const ranges = [{every: 'day', branch: 'many'}];
  return createSite(repository, {
    siteDir: 'site',
    config: {
      presets: [['classic', {blog: false, pages: false, docs: {routeBasePath: '/'}}]],
      plugins: [['docusaurus-plugin-content-changelog', {repository: '..', include: ['docs/**'], ranges}]],
    },
    files: {'docs/intro.md': '---\nslug: /\n---\n\n# Introduction\n', 'static/favicon.ico': '', ...contrastFiles},
  });
}

function history(): string {
  return Array.from({length: days + 1}, (_, day) => commitOf(day)).join('');
}

/** A page is edited, and another gets one more section. */
function commitOf(day: number): string {
  const page = day % pages;
  const sections = Array.from(
    {length: Math.floor(day / pages)},
    (_, index) => `## Step ${index}\n\nTake step ${index}.\n`,
  );
  return (
    `commit refs/heads/many\ncommitter T <t@example.com> ${Date.UTC(2022, 0, 1 + day, 12) / 1000} +0000\n` +
    data(`Day ${day}`) +
    `M 100644 inline docs/limits/${page}.md\n${data(`# Limits ${page}\n\nA queue keeps messages for ${day} days.\n`)}` +
    `M 100644 inline docs/guides/${page}.md\n${data([`# Guide ${page}\n`, ...sections].join('\n'))}\n`
  );
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
