/**
 * How hosts name a pull request in the commits that they write: at the end of a squashed commit's subject, and at the
 * start of a merge's. Group 1 is the number.
 */
const squashed = /^[^\n]*\(#(\d{1,9})\)\s*(?:\n|$)/;

const gitHubMerge = /^Merge pull request #(\d{1,9}) from /;
const giteaMerge = /^Merge pull request '[^\n]*' \(#(\d{1,9})\) from /;
const azureMerge = /^Merged PR (\d{1,9}): /;
const bitbucketCloudMerge = /^[^\n]*\(pull request #(\d{1,9})\)\s*(?:\n|$)/;
const bitbucketServerMerge = /^(?:Merge pull|Pull) request #(\d{1,9})(?: in |: )/;

export const gitHubPullRequest = finder([gitHubMerge, squashed]);
export const giteaPullRequest = finder([giteaMerge, squashed]);
export const azurePullRequest = finder([azureMerge]);
export const bitbucketCloudPullRequest = finder([bitbucketCloudMerge]);
export const bitbucketServerPullRequest = finder([bitbucketServerMerge]);

/**
 * GitLab names the merge request in a line of its own. `#1` is an issue there.
 *
 * @param project path of the project; a merge request of another one, as in a fork that follows, is none of this one's
 */
export function gitLabMergeRequest(project: string): (message: string) => number | null {
  return (message) => {
    const [, named = '', number] = /^See merge request (?:(\S{1,500}))?!(\d{1,9})\s*$/m.exec(message) ?? [];
    const isOwn = named === '' || named.toLowerCase() === project.toLowerCase();
    return isOwn && number !== undefined ? Number(number) : null;
  };
}

function finder(patterns: readonly RegExp[]): (message: string) => number | null {
  return (message) => {
    const found = patterns.map((pattern) => pattern.exec(message)?.[1]).find((number) => number !== undefined);
    return found === undefined ? null : Number(found);
  };
}
