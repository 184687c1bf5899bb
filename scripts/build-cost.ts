import {execFileSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {calculateReadingTime} from '@docusaurus/plugin-content-blog/lib/readingTime.js';
import type {ReportJson} from '../plugin/src/model/report';
import {validateChangelogOptions} from '../plugin/src/options';
import {reportMarkdown} from '../plugin/src/output/markdown/reportMarkdown';
import {makeReports} from '../plugin/src/report/makeReports';
import {createRepository, type TestRepository} from '../test/helpers/repository';
import {commandEnvironment} from '../test/helpers/siteCommands';
import {createSite, type TemporarySite} from '../test/helpers/temporarySite';

const usage = `Builds a site with reports of this plugin, and one whose blog has the same reports as Markdown, each with
both bundlers and without any cache, and says what CPU time they take. The blog is built without its time to read, whose
counting of words would take most of an hour; it is counted for a few of the posts by the blog's own function, and for all of
them in proportion. With --defaults the blog is built with nothing but its defaults instead, and nothing is reckoned.

  npm run build-cost -- [--pages 100] [--files 30] [--lines 60] [--rounds 1] [--bundler webpack|Rspack] [--defaults]`;

interface Size {
  pages: number;
  /** Files of each page. */
  files: number;
  /** Changed lines of each file: half of them added, half removed. */
  lines: number;
}

type Kind = 'plugin' | 'blog';

/** Whether the site sets Docusaurus' option `faster`, by the name of what then bundles it. */
const bundlers = {webpack: false, Rspack: true};

interface Run extends Size {
  rounds: number;
  bundlers: (keyof typeof bundlers)[];
  /** Whether the blog is built with its defaults. */
  defaults: boolean;
}

async function main(): Promise<void> {
  const run = readArguments();
  const source = createRepository();
  const home = createRepository();
  try {
    commitVersions(source, run);
    const options = {repository: source.folder, ranges: [{tags: 'v*'}], cache: false};
    const start = process.cpuUsage();
    const posts = await blogPosts(options);
    const making = secondsSince(start);
    console.log(`CPU seconds of ${run.pages} pages of ${run.files} files with ${run.lines} changed lines.\n`);
    console.log(`The reports made and printed as Markdown: ${making.toFixed(1)}`);
    const reading = run.defaults ? 0 : readingTime(Object.values(posts));
    for (const bundler of run.bundlers) {
      const faster = bundlers[bundler];
      const sites = {
        plugin: siteOf(home, `plugin-${bundler}`, faster, {
          plugins: [['docusaurus-plugin-content-changelog', options]],
        }),
        blog: siteOf(home, `blog-${bundler}`, faster, {posts, blog: run.defaults ? {} : cheapBlog}),
      };
      const builds = measure(sites, run.rounds);
      const beside = run.defaults ? {[byDefault]: 0} : {[byDefault]: reading, ...withoutReading(making)};
      report(bundler, builds, beside);
    }
  } finally {
    source.cleanup();
    home.cleanup();
  }
}

function readArguments(): Run {
  const {values} = parseArgs({
    options: {
      pages: {type: 'string', default: '100'},
      files: {type: 'string', default: '30'},
      lines: {type: 'string', default: '60'},
      rounds: {type: 'string', default: '1'},
      bundler: {type: 'string', multiple: true, default: Object.keys(bundlers)},
      defaults: {type: 'boolean', default: false},
    },
  });
  const [pages = 0, files = 0, lines = 0, rounds = 0] = [values.pages, values.files, values.lines, values.rounds].map(
    Number,
  );
  const chosen = values.bundler.filter((name): name is keyof typeof bundlers => name in bundlers);
  if (![pages, files, lines, rounds].every((count) => Number.isInteger(count) && count > 0) || chosen.length === 0) {
    throw new Error(usage);
  }
  return {pages, files, lines, rounds, bundlers: chosen, defaults: values.defaults};
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** One tag more than pages: a page tells of two tags that follow each other. */
function commitVersions(repository: TestRepository, {pages, files, lines}: Size): void {
  for (let version = 1; version <= pages + 1; version += 1) {
    for (let file = 1; file <= files; file += 1) {
      repository.write(`guides/page-${file}.md`, documentOf(file, version, lines / 2));
    }
    repository.commit(`Version ${version}`);
    repository.tag(`v${version}.0.0`);
  }
}

const words = 'an account sends every message to the endpoint that answers first and keeps its key for one hour'.split(
  ' ',
);

/** Sections of prose; every fifth paragraph stays as it is, the others are of the version. */
function documentOf(file: number, version: number, changed: number): string {
  const paragraphs: string[] = [];
  for (let line = 0, left = changed; left >= 1; line += 1) {
    if (line % 10 === 0) paragraphs.push(`## Section ${line / 10 + 1}`);
    const stays = line % 5 === 4;
    paragraphs.push(sentence(file * 1000 + line, stays ? 0 : version));
    if (!stays) left -= 1;
  }
  return [`# Guide ${file}`, ...paragraphs].join('\n\n').concat('\n');
}

function sentence(place: number, version: number): string {
  const chosen = Array.from({length: 12}, (_, index) => words[(place * 7 + index * (version + 3)) % words.length]);
  return `In ${version}, ${chosen.join(' ')}.`;
}

/** The reports in the plugin's own Markdown form, cut after the summary where the blog lists them. */
async function blogPosts(options: unknown): Promise<Record<string, string>> {
  const {reports} = await makeReports(validateChangelogOptions(options), {
    siteDir: process.cwd(),
    locale: 'en',
    environment: {},
  });
  const posts = await Promise.all(
    reports.map(async (one): Promise<[string, string]> => [postName(one), await post(one)]),
  );
  return Object.fromEntries(posts);
}

function postName({date, slug}: ReportJson): string {
  return `blog/${date}-${slug}.md`;
}

async function post(report: ReportJson): Promise<string> {
  return (await reportMarkdown([report])).replace(/\n## /, '\n<!-- truncate -->\n\n## ');
}

const readPosts = 3;

/** @returns seconds of CPU that the blog takes by default to say how long the posts are read */
function readingTime(posts: readonly string[]): number {
  const some = posts.slice(0, readPosts);
  const start = process.cpuUsage();
  some.forEach((text) => calculateReadingTime(text, 'en'));
  const reading = (secondsSince(start) / some.length) * posts.length;
  console.log(`The blog's time to read, from ${some.length} posts: ${reading.toFixed(1)}`);
  return reading;
}

/** Without feeds, which would have all posts again, and without the time to read, which is counted apart. */
const cheapBlog = {
  onUntruncatedBlogPosts: 'ignore',
  blogSidebarCount: 'ALL',
  feedOptions: {type: null},
  showReadingTime: false,
};

interface Parts {
  plugins?: readonly unknown[];
  posts?: Record<string, string>;
  /** Options of the blog; none where there are no posts. */
  blog?: Record<string, unknown> | false;
}

function siteOf(
  home: TestRepository,
  name: string,
  faster: boolean,
  {plugins = [], posts, blog = false}: Parts,
): TemporarySite {
  const config = {
    future: {v4: true, faster},
    // Ids of headings as the Markdown form writes them, and the comment that cuts a post.
    markdown: {mdx1Compat: {headingIds: true, comments: true}},
    presets: [['classic', {blog, pages: false}]],
    plugins,
    onBrokenLinks: 'ignore',
    onBrokenAnchors: 'ignore',
  };
  return createSite(home, {siteDir: name, config, ...(posts && {files: posts})});
}

/** The sites take turns, in another order in every second round. */
function measure(sites: Record<Kind, TemporarySite>, rounds: number): Record<Kind, number>[] {
  return Array.from({length: rounds}, (_, round) => {
    const first: Kind = round % 2 === 0 ? 'plugin' : 'blog';
    const second: Kind = first === 'plugin' ? 'blog' : 'plugin';
    return {[first]: timeOf(first, sites[first]), [second]: timeOf(second, sites[second])} as Record<Kind, number>;
  });
}

/** Says what each build took as soon as it ends: at full size one takes many minutes. */
function timeOf(kind: Kind, site: TemporarySite): number {
  const seconds = buildTime(site);
  console.log(`  ${kind}: ${seconds.toFixed(1)}`);
  return seconds;
}

/** @returns seconds of CPU of the build and all processes that it started, as the shell's `times` counts them */
function buildTime({folder}: TemporarySite): number {
  ['.docusaurus', 'build', 'node_modules/.cache'].forEach((name) =>
    rmSync(path.join(folder, name), {recursive: true, force: true}),
  );
  const script = '"$0" "$@" >build.log 2>&1 || { cat build.log >&2; exit 1; }; times';
  const command = [process.execPath, 'node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'];
  const printed = execFileSync('bash', ['-c', script, ...command], {
    cwd: folder,
    env: commandEnvironment(),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const [, children = ''] = printed.trim().split('\n');
  return children.split(' ').reduce((sum, time) => sum + secondsOf(time), 0);
}

/** @param time such as `1m2.345s` */
function secondsOf(time: string): number {
  const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(time) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

const byDefault = 'the blog as it is by default';

/** The plugin makes the reports; the blog takes them as they were made, and says by default how long each is read. */
function withoutReading(making: number): Record<string, number> {
  return {'the same without its time to read': 0, 'Markdown made, and built without time to read': making};
}

/** @param beside seconds that come to the blog's build, by what the sum stands for */
function report(bundler: string, runs: readonly Record<Kind, number>[], beside: Record<string, number>): void {
  for (const {plugin, blog} of runs) {
    for (const [what, more] of Object.entries(beside)) {
      console.log(`${bundler}: ${(plugin / (blog + more)).toFixed(2)} of ${what}`);
    }
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
