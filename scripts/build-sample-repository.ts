import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {access, chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';

/** The tags of the sample, oldest first. */
export const sampleTags: readonly string[] = ['v1.0.0', 'v1.1.0', 'v2.0.0-beta.1', 'v2.0.0'];

/** `commit.json`: what the files beside it cannot say. Applied in the order of the fields, the files after `removed`. */
interface Manifest {
  message: string;
  /** ISO 8601 with an offset; author's, committer's and tagger's date. */
  date: string;
  renamed?: {from: string; to: string}[];
  removed?: string[];
  /** Every occurrence is replaced, and each file must have one. */
  edits?: {in: string[]; replace: string; with: string}[];
  executable?: string[];
  /** With a message the tag is annotated, without it is lightweight. */
  tag?: {name: string; message?: string};
}

const sampleFolder = path.join(__dirname, 'sample');
// Inside the repository, where it goes away with it and no git command sees it.
const stampPath = path.join('.git', 'sample-stamp');
const settings = [
  'core.autocrlf=false',
  'commit.gpgSign=false',
  'tag.gpgSign=false',
  'init.defaultBranch=main',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

/**
 * Builds the repository of an invented product's docs from the folders in `scripts/sample`, one for each commit.
 * The object ids are the same on every machine. A target that was built from the same input is left alone.
 *
 * @throws {Error} if the target is a folder that this function did not make, or if an edit finds nothing to replace
 */
export async function buildSampleRepository(target: string): Promise<void> {
  const destination = path.resolve(target);
  const stamp = await inputStamp();
  if ((await readStamp(destination)) === stamp) return;
  await mkdir(path.dirname(destination), {recursive: true});
  const workFolder = await mkdtemp(`${destination}-`);
  try {
    const repository = path.join(workFolder, 'new');
    await writeHistory(repository);
    await writeFile(path.join(repository, stampPath), stamp);
    await moveIntoPlace(repository, destination, path.join(workFolder, 'old'), stamp);
  } finally {
    await rm(workFolder, {recursive: true, force: true});
  }
}

async function inputStamp(): Promise<string> {
  const entries = await readdir(sampleFolder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of [...files.sort(), __filename]) {
    const content = await readFile(file);
    hash.update(`${path.relative(__dirname, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

async function readStamp(repository: string): Promise<string | null> {
  return readFile(path.join(repository, stampPath), 'utf8').catch(() => null);
}

async function writeHistory(repository: string): Promise<void> {
  await mkdir(repository);
  await git(repository, ['init', '--quiet', '--template=', '--object-format=sha1']);
  // The fixtures' permissions depend on the checkout; the modes are those that the manifests name.
  await git(repository, ['config', 'core.fileMode', 'false']);
  const entries = await readdir(sampleFolder, {withFileTypes: true});
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => path.join(sampleFolder, entry.name));
  for (const folder of folders.sort()) {
    const manifest = JSON.parse(await readFile(path.join(folder, 'commit.json'), 'utf8')) as Manifest;
    await changeFiles(repository, folder, manifest);
    await commit(repository, manifest);
  }
}

async function changeFiles(repository: string, folder: string, manifest: Manifest): Promise<void> {
  const inRepository = (file: string) => path.join(repository, file);
  for (const {from, to} of manifest.renamed ?? []) await rename(inRepository(from), inRepository(to));
  for (const file of manifest.removed ?? []) await rm(inRepository(file));
  const files = path.join(folder, 'files');
  if (await exists(files)) await cp(files, repository, {recursive: true});
  for (const edit of manifest.edits ?? []) {
    for (const file of edit.in) await replaceIn(inRepository(file), edit.replace, edit.with);
  }
  for (const file of manifest.executable ?? []) await chmod(inRepository(file), 0o755);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function replaceIn(file: string, search: string, replacement: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(search)) throw new Error(`${file} does not contain ${JSON.stringify(search)}`);
  await writeFile(file, text.split(search).join(replacement));
}

async function commit(repository: string, {message, date, executable, tag}: Manifest): Promise<void> {
  await git(repository, ['add', '--all']);
  if (executable) await git(repository, ['update-index', '--chmod=+x', '--', ...executable]);
  await git(repository, ['commit', '--quiet', `--message=${message}`], date);
  if (!tag) return;
  const annotation = tag.message === undefined ? [] : ['--annotate', `--message=${tag.message}`];
  await git(repository, ['tag', ...annotation, tag.name], date);
}

/** Runs git with nothing of the user's: no configuration, no variables but the search path. */
async function git(repository: string, args: string[], date = ''): Promise<void> {
  const identity = {NAME: 'Ferry Docs', EMAIL: 'docs@ferry.example', DATE: date};
  const variables = Object.entries(identity).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  await promisify(execFile)('git', [...settings, ...args], {
    cwd: repository,
    env: {
      ...(Object.fromEntries(variables) as Record<string, string>),
      PATH: process.env.PATH,
      LC_ALL: 'C',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    },
  });
}

async function moveIntoPlace(repository: string, target: string, aside: string, stamp: string): Promise<void> {
  // Only what this function made is moved away; the second rename fails on anything else in its way.
  if ((await readStamp(target)) !== null) await rename(target, aside).catch(() => undefined);
  await rename(repository, target).catch(async (cause: unknown) => {
    // Another process that built the same repository may have been first.
    if ((await readStamp(target)) === stamp) return;
    throw new Error(`${target} is in the way and is not a sample repository`, {cause});
  });
}

if (require.main === module) {
  const target = process.argv[2];
  if (target === undefined) throw new Error('Usage: tsx scripts/build-sample-repository.ts TARGET');
  void buildSampleRepository(target);
}
