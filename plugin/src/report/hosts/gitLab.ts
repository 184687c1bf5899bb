import {encodePath, type Host, startsAtEmptyTree} from './host';
import {gitLabMergeRequest} from './pullRequests';
import type {Remote} from './remote';

/** gitlab.com and hosts whose name says GitLab. */
export function isGitLab({hostname}: Remote): boolean {
  return hostname.includes('gitlab');
}

/** Projects may lie in any depth of subgroups. */
export function gitLab(remote: Remote): Host | null {
  if (remote.segments.length < 2) {
    return null;
  }
  // `altssh.gitlab.com` takes ssh on the port of https and has no pages.
  const origin = /^(?:www\.|altssh\.)?gitlab\.com$/.test(remote.hostname) ? 'https://gitlab.com' : remote.origin;
  const webUrl = `${origin}/${encodePath(remote.segments.join('/'))}`;
  const fileUrl = (oid: string, path: string) => `${webUrl}/-/blob/${oid}/${encodePath(path)}`;
  return {
    name: 'GitLab',
    webUrl,
    // Two routes, one per notation; `..` sets what the page calls a straight comparison.
    compareUrl: (range) =>
      startsAtEmptyTree(range) ? null : `${webUrl}/-/compare/${range.base}${range.notation}${range.head}`,
    commitUrl: (oid) => `${webUrl}/-/commit/${oid}`,
    fileUrl,
    // As on GitHub, a line has an address only where the source is shown.
    lineUrl: (oid, path, line) => `${fileUrl(oid, path)}?plain=1#L${line}`,
    diffId: () => null,
    maxDiffs: null,
    pullRequestUrl: (number) => `${webUrl}/-/merge_requests/${number}`,
    pullRequestIn: gitLabMergeRequest(remote.segments.join('/')),
  };
}
