import {decode} from './credentials';

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
  // A path that cannot exist: for any file that does, git prints a hint.
  GIT_GRAFT_FILE: '/dev/null/none',
  // A build must fail, not wait for somebody to type a password.
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
};

/** With this, a partial clone that lacks an object fails instead of fetching it in silence. */
const offline: Record<string, string> = {GIT_ALLOW_PROTOCOL: 'none'};

/** Transports that run no command of a URL's choice, as `ext::` would. */
const online: Record<string, string> = {GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh'};

export interface NetworkSettings {
  network: boolean;
  /** With credentials. */
  remoteUrl?: string;
}

export const allowedGitVariables: readonly string[] = Object.keys({
  ...fixed,
  ...online,
  ...remoteVariables(''),
}).filter((name) => name.startsWith('GIT_'));

/** The environment of every git process. */
export function gitEnvironment(
  {network, remoteUrl}: NetworkSettings,
  source: NodeJS.ProcessEnv = process.env,
): Record<string, string> {
  const kept = inherited.flatMap((name): [string, string][] => {
    const value = source[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(kept),
    ...fixed,
    ...(network ? online : offline),
    ...(remoteUrl === undefined ? {} : remoteVariables(remoteUrl)),
  };
}

/**
 * Settings by variable: the clone's own configuration does not show them. The credentials of a web URL go into a header,
 * because git hands the URL itself on as an argument of its helper, where `ps` shows it. Such a clone is bare, and its
 * folder is named, so that no repository around it (the site's own, for one) is taken in its place.
 */
function remoteVariables(url: string): Record<string, string> {
  const web = splitWebUrl(url);
  return {
    GIT_DIR: '.',
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'remote.origin.url',
    GIT_CONFIG_VALUE_0: web.url,
    GIT_CONFIG_KEY_1: `http.${web.origin}.extraHeader`,
    // An empty value means: no header.
    GIT_CONFIG_VALUE_1: web.header,
  };
}

function splitWebUrl(url: string): {url: string; origin: string; header: string} {
  const [, origin = '', userInfo, host = '', path = ''] =
    /^(https?:\/\/)(?:([^/?#]*)@)?([^/?#]*)(.*)$/is.exec(url) ?? [];
  if (userInfo === undefined) {
    return {url, origin: 'https://', header: ''};
  }
  const [user = '', ...password] = userInfo.split(':');
  const pair = [user, password.join(':')].map(decode).join(':');
  const encoded = Buffer.from(pair, 'utf8').toString('base64');
  return {url: origin + host + path, origin: `${origin}${host}/`, header: `Authorization: Basic ${encoded}`};
}
