import {createHash} from 'node:crypto';
import {encodePath, encodeSegment, type Host, type HostRange, startsAtEmptyTree} from './host';
import {gitHubPullRequest} from './pullRequests';
import type {Remote} from './remote';

/** github.com, GitHub Enterprise Server by the host's name, and `*.ghe.com`. */
export function isGitHub({hostname}: Remote): boolean {
  return hostname !== 'gist.github.com' && (hostname.includes('github') || hostname.endsWith('.ghe.com'));
}

/**
 * @param fork Owner of the fork that holds both commits, where it is not the remote's.
 */
export function gitHub(remote: Remote, fork?: string): Host | null {
  const [owner, repository, ...rest] = remote.segments;
  if (owner === undefined || repository === undefined || rest.length > 0) {
    return null;
  }
  const webUrl = `${webOrigin(remote)}/${encodePath(`${owner}/${repository}`)}`;
  const fileUrl = (oid: string, path: string) => `${webUrl}/blob/${oid}/${encodePath(path)}`;
  return {
    name: 'GitHub',
    webUrl,
    compareUrl: (range) => compareUrl(webUrl, range, fork),
    commitUrl: (oid) => `${webUrl}/commit/${oid}`,
    fileUrl,
    // `plain=1` shows the source of a rendered format; without it a line of Markdown has no address.
    lineUrl: (oid, path, line) => `${fileUrl(oid, path)}?plain=1#L${line}`,
    diffId: (path) => `diff-${createHash('sha256').update(path).digest('hex')}`,
    maxDiffs: 300,
    pullRequestUrl: (number) => `${webUrl}/pull/${number}`,
    pullRequestIn: gitHubPullRequest,
  };
}

function webOrigin(remote: Remote): string {
  // `ssh.github.com` takes ssh on the port of https and has no pages.
  return /^(?:www\.|ssh\.)?github\.com$/.test(remote.hostname) ? 'https://github.com' : remote.origin;
}

function compareUrl(webUrl: string, range: HostRange, fork: string | undefined): string | null {
  if (startsAtEmptyTree(range)) {
    return null;
  }
  const {base, head, notation} = range;
  // Both notations mean what they mean in git, but an owner before the commit is answered for `...` only.
  if (fork === undefined || notation === '..') {
    return `${webUrl}/compare/${base}${notation}${head}`;
  }
  const owner = encodeSegment(fork);
  return `${webUrl}/compare/${owner}:${base}...${owner}:${head}`;
}
