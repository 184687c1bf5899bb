import {ancestralBase, encodePath, type Host, type HostRange} from './host';
import {bitbucketCloudPullRequest} from './pullRequests';
import type {Remote} from './remote';

export function isBitbucketCloud({hostname}: Remote): boolean {
  return /^(?:www\.|altssh\.)?bitbucket\.org$/.test(hostname);
}

export function bitbucketCloud(remote: Remote): Host | null {
  const [workspace, repository, ...rest] = remote.segments;
  if (workspace === undefined || repository === undefined || rest.length > 0) {
    return null;
  }
  const webUrl = `https://bitbucket.org/${encodePath(`${workspace}/${repository}`)}`;
  const fileUrl = (oid: string, path: string) => `${webUrl}/src/${oid}/${encodePath(path)}`;
  return {
    name: 'Bitbucket',
    webUrl,
    compareUrl: (range) => compareUrl(webUrl, range),
    commitUrl: (oid) => `${webUrl}/commits/${oid}`,
    fileUrl,
    lineUrl: (oid, path, line) => `${fileUrl(oid, path)}#lines-${line}`,
    diffId: () => null,
    maxDiffs: null,
    pullRequestUrl: (number) => `${webUrl}/pull-requests/${number}`,
    pullRequestIn: bitbucketCloudPullRequest,
  };
}

/** The head comes first, a carriage return parts both, and the diff starts at their merge base. */
function compareUrl(webUrl: string, range: HostRange): string | null {
  const base = ancestralBase(range);
  return base && `${webUrl}/branches/compare/${range.head}%0D${base}#diff`;
}
