/** Variables that git and its transports need; everything else, and every `GIT_*` of the user's, stays outside. */
const inherited = [
  'PATH',
  'PATHEXT',
  'HOME',
  'USER',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'XDG_CONFIG_HOME',
  'SYSTEMROOT',
  'TMPDIR',
  'TMP',
  'TEMP',
  'SSH_AUTH_SOCK',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'all_proxy',
  'no_proxy',
];

/** What git is told on purpose; simple-git passes `GIT_*` names on only when they are listed as allowed. */
const fixed: Record<string, string> = {
  // Messages are recognised by their English text.
  LC_ALL: 'C',
  // Replaced objects and grafts show another history than the one that was published.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  // A build must fail, not wait for somebody to type a password.
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
};

/** With this, a partial clone that lacks an object fails instead of fetching it in silence. */
const offline: Record<string, string> = {GIT_ALLOW_PROTOCOL: 'none'};

export const allowedGitVariables: readonly string[] = [...Object.keys(fixed), ...Object.keys(offline)].filter((name) =>
  name.startsWith('GIT_'),
);

/** The environment of every git process. */
export function gitEnvironment(network: boolean, source: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const kept = inherited.flatMap((name): [string, string][] => {
    const value = source[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {...Object.fromEntries(kept), ...fixed, ...(network ? {} : offline)};
}
