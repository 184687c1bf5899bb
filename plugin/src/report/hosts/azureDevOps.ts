import {ancestralBase, encodePath, type Host, type HostRange} from './host';
import {azurePullRequest} from './pullRequests';
import type {Remote} from './remote';

/** Azure DevOps Services under all its names, and Azure DevOps Server by the `_git` in its addresses. */
export function azureDevOps(remote: Remote): Host | null {
  const webUrl = repositoryUrl(remote);
  if (webUrl === null) {
    return null;
  }
  const fileUrl = (oid: string, path: string) => `${webUrl}?path=/${encodePath(path)}&version=GC${oid}`;
  return {
    name: 'Azure DevOps',
    webUrl,
    compareUrl: (range) => compareUrl(webUrl, range),
    commitUrl: (oid) => `${webUrl}/commit/${oid}`,
    fileUrl,
    // A selection runs from a column to a column: this one ends where the next line starts.
    lineUrl: (oid, path, line) =>
      `${fileUrl(oid, path)}&line=${line}&lineEnd=${line + 1}&lineStartColumn=1&lineEndColumn=1`,
    diffId: () => null,
    maxDiffs: null,
    pullRequestUrl: (number) => `${webUrl}/pullrequest/${number}`,
    pullRequestIn: azurePullRequest,
  };
}

function repositoryUrl(remote: Remote): string | null {
  if (remote.hostname === 'ssh.dev.azure.com' || remote.hostname === 'vs-ssh.visualstudio.com') {
    return sshRepositoryUrl(remote.segments);
  }
  const at = remote.segments.indexOf('_git');
  // Partial clones have a word of their own between `_git` and the name.
  const names = remote.segments.slice(at + 1).filter((segment) => segment !== '_full' && segment !== '_optimized');
  const [repository, ...rest] = names;
  if (at === -1 || repository === undefined || rest.length > 0) {
    return null;
  }
  const parents = remote.segments.slice(0, at);
  return join(...servicesParents(remote, parents), ['_git', repository]);
}

/** `v3/organization/project/repository`. */
function sshRepositoryUrl(segments: string[]): string | null {
  const [version, organization, project, repository, ...rest] = segments;
  if (version !== 'v3' || organization === undefined || project === undefined) {
    return null;
  }
  return repository === undefined || rest.length > 0
    ? null
    : join('https://dev.azure.com', [organization, project], ['_git', repository]);
}

/** `organization.visualstudio.com` is the former address of `dev.azure.com/organization`; both answer. */
function servicesParents(remote: Remote, parents: string[]): [origin: string, parents: string[]] {
  const organization = /^(?<name>[^.]+)\.visualstudio\.com$/.exec(remote.hostname)?.groups?.name;
  if (organization === undefined) {
    return [remote.hostname === 'dev.azure.com' ? 'https://dev.azure.com' : remote.origin, parents];
  }
  return ['https://dev.azure.com', [organization, ...parents.filter((name) => name !== 'DefaultCollection')]];
}

function join(origin: string, parents: string[], rest: string[]): string {
  return `${origin}/${encodePath([...parents, ...rest].join('/'))}`;
}

/** GC stands for a commit. Which notation the page follows is documented nowhere, so the base must be an ancestor. */
function compareUrl(webUrl: string, range: HostRange): string | null {
  const base = ancestralBase(range);
  return base && `${webUrl}/branchCompare?baseVersion=GC${base}&targetVersion=GC${range.head}&_a=files`;
}
