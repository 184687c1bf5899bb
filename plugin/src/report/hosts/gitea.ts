import {encodePath, type Host, startsAtEmptyTree} from './host';
import {giteaPullRequest} from './pullRequests';
import type {Remote} from './remote';

const knownHosts = new Map([
  ['codeberg.org', 'Codeberg'],
  ['gitea.com', 'Gitea'],
]);

/** Codeberg, gitea.com and hosts whose name says Gitea or Forgejo. */
export function isGitea({hostname}: Remote): boolean {
  return knownHosts.has(hostname) || /gitea|forgejo/.test(hostname);
}

export function gitea(remote: Remote): Host | null {
  const [owner, repository, ...rest] = remote.segments;
  if (owner === undefined || repository === undefined || rest.length > 0) {
    return null;
  }
  const origin = knownHosts.has(remote.hostname) ? `https://${remote.hostname}` : remote.origin;
  const webUrl = `${origin}/${encodePath(`${owner}/${repository}`)}`;
  const fileUrl = (oid: string, path: string) => `${webUrl}/src/commit/${oid}/${encodePath(path)}`;
  return {
    name: hostName(remote.hostname),
    webUrl,
    // The route is split at `...`, and where there is none at `..`, which is shown as a direct comparison.
    compareUrl: (range) =>
      startsAtEmptyTree(range) ? null : `${webUrl}/compare/${range.base}${range.notation}${range.head}`,
    commitUrl: (oid) => `${webUrl}/commit/${oid}`,
    fileUrl,
    lineUrl: (oid, path, line) => `${fileUrl(oid, path)}?display=source#L${line}`,
    diffId: () => null,
    maxDiffs: null,
    pullRequestUrl: (number) => `${webUrl}/pulls/${number}`,
    pullRequestIn: giteaPullRequest,
  };
}

function hostName(hostname: string): string {
  return knownHosts.get(hostname) ?? (hostname.includes('forgejo') ? 'Forgejo' : 'Gitea');
}
