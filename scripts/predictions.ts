import {readFileSync} from 'node:fs';
import path from 'node:path';
import {UserError, validateChangelogOptions} from '../plugin/src/options';
import {makeReports} from '../plugin/src/report/makeReports';
import type {FileJson} from '../plugin/src/model/report';
import {type ManifestRange, parseManifest} from './predictions/parseManifest';

const usage = 'Usage: npm run -s predictions -- REPOSITORY MANIFEST > predictions.json';

/** What a scorer compares with labels, by range and path. */
type Predictions = Record<string, Record<string, Pick<FileJson, 'type' | 'title' | 'explanation' | 'rule'>>>;

/** Says what changed in each file of each range, as reports do. */
async function predict(repository: string, ranges: readonly ManifestRange[]): Promise<Predictions> {
  const options = validateChangelogOptions({
    repository,
    // Names of ranges need not be slugs.
    ranges: ranges.map(({baseTag, headTag}, index) => ({base: baseTag, head: headTag, slug: slugOf(index)})),
  });
  const {reports, aliases} = await makeReports(options, {siteDir: process.cwd(), locale: 'en', environment: {}});
  const bySlug = new Map(reports.map((report) => [report.slug, report]));
  for (const {slug, alias} of aliases) {
    const report = bySlug.get(slug);
    if (report) bySlug.set(alias, report);
  }
  return Object.fromEntries(
    ranges.map(({range}, index) => [range, predictionsOf(bySlug.get(slugOf(index))?.files ?? [])]),
  );
}

function slugOf(index: number): string {
  return `range-${index}`;
}

function predictionsOf(files: readonly FileJson[]): Predictions[string] {
  return Object.fromEntries(
    files.map(({path: file, type, title, explanation, rule}) => [file, {type, title, explanation, rule}]),
  );
}

async function main([repository, manifest, ...more]: readonly string[]): Promise<void> {
  try {
    if (repository === undefined || manifest === undefined || more.length > 0) throw new UsageError(usage);
    const ranges = parseManifest(readText(manifest));
    process.stdout.write(`${JSON.stringify(await predict(path.resolve(repository), ranges), null, 1)}\n`);
  } catch (error) {
    if (!(error instanceof UserError || error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

class UsageError extends Error {}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`The manifest cannot be read: ${(error as Error).message}`);
  }
}

void main(process.argv.slice(2));
