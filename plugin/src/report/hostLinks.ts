import {azureDevOps} from './hosts/azureDevOps';
import {bitbucketCloud, isBitbucketCloud} from './hosts/bitbucketCloud';
import {bitbucketServer, isBitbucketServer} from './hosts/bitbucketServer';
import {gitea, isGitea} from './hosts/gitea';
import {gitHub, isGitHub} from './hosts/gitHub';
import {gitLab, isGitLab} from './hosts/gitLab';
import type {Host} from './hosts/host';
import {parseRemote, type Remote} from './hosts/remote';
import {type HostTemplate, templateHost} from './hosts/template';

/** What runs on a host. */
export type HostKind = 'github' | 'gitlab' | 'bitbucket' | 'azure-devops' | 'gitea';

/**
 * Finds the pages that a remote's host has for a repository, from the remote's URL alone.
 *
 * @param remoteUrl As git prints it: https, ssh, git or scp-style. Credentials in it never reach a link. Null: no remote.
 * @param host What runs on the host where its name does not say so, or addresses to use in place of a known host's.
 * @param fork GitHub only: owner of the fork that holds the commits, for a remote that is its upstream.
 * @returns Null for local paths and for hosts that are not known, unless there is a template.
 */
export function detectHost(
  remoteUrl: string | null,
  host: HostKind | HostTemplate | null = null,
  {fork}: {fork?: string} = {},
): Host | null {
  const remote = remoteUrl === null ? null : parseRemote(remoteUrl);
  const template = typeof host === 'object' ? host : null;
  const kind = remote && (typeof host === 'string' ? host : detectKind(remote));
  const known = remote && kind ? readers[kind](remote, fork) : null;
  return template ? templateHost(template, known?.webUrl ?? null) : known;
}

function detectKind(remote: Remote): HostKind | null {
  // Hosts with an address of their own come before those that are known by a part of their name.
  if (azureDevOps(remote)) {
    return 'azure-devops';
  }
  if (isBitbucketCloud(remote)) {
    return 'bitbucket';
  }
  if (isGitHub(remote)) {
    return 'github';
  }
  if (isGitLab(remote)) {
    return 'gitlab';
  }
  if (isGitea(remote)) {
    return 'gitea';
  }
  return isBitbucketServer(remote) ? 'bitbucket' : null;
}

const readers: Record<HostKind, (remote: Remote, fork?: string) => Host | null> = {
  github: gitHub,
  gitlab: gitLab,
  bitbucket: (remote) => (isBitbucketCloud(remote) ? bitbucketCloud(remote) : bitbucketServer(remote)),
  'azure-devops': azureDevOps,
  gitea,
};
