import type {BlobSource} from '../../model/blobSource';
import {readObjectsUpTo, readSizes} from '../catFile';
import {openGit} from '../git';
import {prefetchObjects, type PartialClone} from './prefetchBlobs';

/**
 * Contents of a repository, also after the time for reading its ranges is over: a site asks when all its plugins are loaded.
 *
 * @throws {GitError} from what it returns
 */
export function blobSource(clone: PartialClone): BlobSource {
  const {silenceSeconds, network, remoteUrl} = clone.git.settings;
  const settings = {silenceSeconds, network, ...(remoteUrl === undefined ? {} : {remoteUrl})};
  const git = openGit(clone.git.folder, settings);
  return async (oids, take) => {
    await prefetchObjects({...clone, git}, oids);
    const sizes = await readSizes(git, oids);
    await readObjectsUpTo(git, oids, {maxBytes: Infinity, sizes}, ({oid, bytes}) => take(oid, bytes));
  };
}
