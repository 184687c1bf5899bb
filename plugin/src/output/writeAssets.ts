import {existsSync, mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {copyFile, mkdir} from 'node:fs/promises';
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import type {BlobSource} from '../model/blobSource';
import {groupBy} from './pages/groupBy';
import type {TextFile} from './pages/fetchedFiles';
import {assetsFolder, type Picture} from './pages/placePictures';

/**
 * Writes the pictures that a folder does not hold yet, byte for byte as they are in the repository.
 *
 * @throws {GitError}
 */
export async function writePictures(
  pictures: readonly Picture[],
  folder: string,
  readBlobs: BlobSource,
): Promise<void> {
  const wanted = groupBy(
    pictures.filter(({name}) => !existsSync(path.join(folder, name))),
    ({oid}) => oid,
  );
  if (wanted.size === 0) return;
  // Synchronous, as each content is let go before the next one comes.
  await readBlobs([...wanted.keys()], (oid, bytes) =>
    wanted.get(oid)?.forEach(({name}) => writeWhole(path.join(folder, name), bytes)),
  );
}

/** Writes the files that a folder does not hold yet. */
export function writeTexts(files: readonly TextFile[], folder: string): void {
  for (const {name, text} of files.filter((file) => !existsSync(path.join(folder, file.name)))) {
    writeWhole(path.join(folder, name), text);
  }
}

/** Another process may write the same file, and must not find half of it. */
function writeWhole(file: string, bytes: Buffer | string): void {
  mkdirSync(path.dirname(file), {recursive: true});
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
}

/** Copies what this build needs into its output; what the clone lacked is not there. */
export async function copyAssets(files: readonly {name: string}[], from: string, to: string): Promise<void> {
  const written = files.filter(({name}) => existsSync(path.join(from, name)));
  if (written.length > 0) await mkdir(to, {recursive: true});
  for (const {name} of written) {
    await copyFile(path.join(from, name), path.join(to, name));
  }
}

type WebpackResult = ReturnType<NonNullable<Plugin['configureWebpack']>>;

/** Lets the development server show that folder. Names are those of contents, so that no file ever changes. */
export function serveAssets(baseUrl: string, directory: string): WebpackResult {
  const served = {publicPath: `${baseUrl}${assetsFolder}`, directory, watch: false, serveIndex: false};
  return {devServer: {static: [served]}} as WebpackResult;
}
