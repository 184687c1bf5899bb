import {ancestralBase, encodePath, encodeSegment, type Host, type HostRange} from './host';
import {bitbucketServerPullRequest} from './pullRequests';
import type {Remote} from './remote';

/** Bitbucket Server and Data Center: by the host's name, or by `/scm/` in the path, which only they clone from. */
export function isBitbucketServer({hostname, segments}: Remote): boolean {
  return segments.at(-3) === 'scm' || (/bitbucket|stash/.test(hostname) && segments.length === 2);
}

export function bitbucketServer(remote: Remote): Host | null {
  const [project, repository] = remote.segments.slice(-2);
  if (project === undefined || repository === undefined) {
    return null;
  }
  // Over http the path is the server's own, `scm`, and the two names; over ssh it is the names alone.
  const before = remote.segments.slice(0, -2);
  const context = before.slice(0, -1).map((segment) => `/${encodeSegment(segment)}`);
  const webUrl = remote.origin + context.join('') + repositoryPath(project, repository);
  const fileUrl = (oid: string, path: string) => `${webUrl}/browse/${encodePath(path)}?at=${oid}`;
  return {
    name: 'Bitbucket',
    webUrl,
    compareUrl: (range) => compareUrl(webUrl, range),
    commitUrl: (oid) => `${webUrl}/commits/${oid}`,
    fileUrl,
    lineUrl: (oid, path, line) => `${fileUrl(oid, path)}#${line}`,
    diffId: () => null,
    maxDiffs: null,
    pullRequestUrl: (number) => `${webUrl}/pull-requests/${number}`,
    pullRequestIn: bitbucketServerPullRequest,
  };
}

/** A personal repository is cloned from a project named `~user`. */
function repositoryPath(project: string, repository: string): string {
  const owner = project.startsWith('~')
    ? `/users/${encodeSegment(project.slice(1))}`
    : `/projects/${encodeSegment(project)}`;
  return `${owner}/repos/${encodeSegment(repository)}`;
}

/** "Target" is the side that would be merged into, hence our base; the diff starts at the merge base of both. */
function compareUrl(webUrl: string, range: HostRange): string | null {
  const base = ancestralBase(range);
  return base && `${webUrl}/compare/diff?targetBranch=${base}&sourceBranch=${range.head}`;
}
