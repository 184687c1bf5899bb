import {existsSync, renameSync, writeFileSync} from 'node:fs';
import {copyFile, mkdir} from 'node:fs/promises';
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import type {BlobSource} from '../model/blobSource';
import {groupBy} from './pages/groupBy';
import {pictureFolder, type Picture} from './pages/placePictures';

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
  await mkdir(folder, {recursive: true});
  // Synchronous, as each content is let go before the next one comes.
  await readBlobs([...wanted.keys()], (oid, bytes) =>
    wanted.get(oid)?.forEach(({name}) => writeWhole(path.join(folder, name), bytes)),
  );
}

/** Another process may write the same file, and must not find half of it. */
function writeWhole(file: string, bytes: Buffer): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
}

/** Copies the pictures of this build into its output; what the clone lacked is not there. */
export async function copyPictures(pictures: readonly Picture[], from: string, to: string): Promise<void> {
  const written = pictures.filter(({name}) => existsSync(path.join(from, name)));
  if (written.length > 0) await mkdir(to, {recursive: true});
  for (const {name} of written) {
    await copyFile(path.join(from, name), path.join(to, name));
  }
}

type WebpackResult = ReturnType<NonNullable<Plugin['configureWebpack']>>;

/** Lets the development server show a folder of pictures. Names are those of contents, so that no file ever changes. */
export function servePictures(baseUrl: string, directory: string): WebpackResult {
  const served = {publicPath: `${baseUrl}${pictureFolder}`, directory, watch: false, serveIndex: false};
  return {devServer: {static: [served]}} as WebpackResult;
}
