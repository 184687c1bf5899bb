/** Where a build runs, as far as it changes what a user has to set. */
export type CiHost = 'github-actions' | 'gitlab-ci' | 'netlify' | 'vercel' | 'cloudflare-pages' | 'docker';

/** What the clone lacks. */
export type CloneLack = 'history' | 'contents' | 'repository';

/** The first one that is set decides: a workflow of GitHub Actions may well build for another host. */
const variables: readonly (readonly [string, CiHost])[] = [
  ['GITHUB_ACTIONS', 'github-actions'],
  ['GITLAB_CI', 'gitlab-ci'],
  ['NETLIFY', 'netlify'],
  ['VERCEL', 'vercel'],
  ['CF_PAGES', 'cloudflare-pages'],
];

const labels: Record<CiHost, string> = {
  'github-actions': 'GitHub Actions',
  'gitlab-ci': 'GitLab CI',
  netlify: 'Netlify',
  vercel: 'Vercel',
  'cloudflare-pages': 'Cloudflare Pages',
  docker: 'Docker',
};

const keepGitFolder = 'COPY .git into the image, and take it out of .dockerignore';

const settings: Record<CloneLack, Record<CiHost, string>> = {
  history: {
    'github-actions': 'give actions/checkout `fetch-depth: 0`',
    'gitlab-ci': 'set the variable `GIT_DEPTH: "0"` in .gitlab-ci.yml',
    netlify: 'begin the build command with `git fetch --tags &&` (with `--unshallow` where the clone is shallow)',
    vercel: 'set the environment variable `VERCEL_DEEP_CLONE=true`',
    'cloudflare-pages': 'begin the build command with `git fetch --unshallow --tags &&`',
    docker: `make a full clone outside (no --depth), then ${keepGitFolder}`,
  },
  contents: {
    'github-actions': "take `filter` off actions/checkout, or set the option `fetch: 'missing'`",
    'gitlab-ci': "take `--filter` out of GIT_FETCH_EXTRA_FLAGS, or set the option `fetch: 'missing'`",
    netlify: "set the option `fetch: 'missing'` (Netlify clones without the contents of old files)",
    vercel: "set the option `fetch: 'missing'`",
    'cloudflare-pages': "set the option `fetch: 'missing'`",
    docker: "clone without `--filter` before the image is built, or set the option `fetch: 'missing'`",
  },
  repository: {
    'github-actions': 'run actions/checkout (with `fetch-depth: 0`) before the build, with git installed',
    'gitlab-ci': 'set the variable `GIT_STRATEGY: clone` (with `GIT_DEPTH: "0"`)',
    netlify: 'deploy from the repository, not from a folder that was uploaded',
    vercel:
      'deploy from the connected repository with `VERCEL_DEEP_CLONE=true`, not from an upload of the command line',
    'cloudflare-pages': 'deploy from the connected repository, not from an upload',
    docker: `install git in the image, and ${keepGitFolder}`,
  },
};

/**
 * Reads the environment, once, at the entry.
 *
 * @returns null where nothing in it names a known host: then hints list all of them
 */
export function detectCi(environment: Readonly<Record<string, string | undefined>>): CiHost | null {
  return variables.find(([name]) => environment[name])?.[1] ?? null;
}

/** What to set, on the host that the build runs on, or on each where it is not known. One sentence, or one per line. */
export function ciHint(lack: CloneLack, ci: CiHost | null): string {
  if (ci !== null) {
    return `${labels[ci]}: ${settings[lack][ci]}.`;
  }
  const hosts = Object.keys(labels) as CiHost[];
  return hosts.map((host) => `${labels[host]}: ${settings[lack][host]}.`).join('\n');
}
