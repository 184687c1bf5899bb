import {allowedGitVariables, gitEnvironment} from '../../../plugin/src/git/environment';

const offline = {network: false};

test('nothing of the user reaches git but what git and its transports need', () => {
  const environment = gitEnvironment(offline, {
    PATH: '/bin',
    HOME: '/home/user',
    SSH_AUTH_SOCK: '/agent',
    GIT_DIR: '/elsewhere',
    GIT_EXTERNAL_DIFF: 'evil',
    GIT_CONFIG_COUNT: '1',
    GIT_DIFF_OPTS: '-u0',
    EDITOR: 'vi',
    LC_ALL: 'de_DE.UTF-8',
    LANG: 'de_DE.UTF-8',
    LANGUAGE: 'de',
    TOKEN: 'secret',
  });
  expect(environment).toEqual({
    PATH: '/bin',
    HOME: '/home/user',
    SSH_AUTH_SOCK: '/agent',
    LC_ALL: 'C',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null/none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ALLOW_PROTOCOL: 'none',
  });
});

test('with the network, transports of git itself are allowed and helpers that run commands are not', () => {
  const allowed = gitEnvironment({network: true}, {}).GIT_ALLOW_PROTOCOL?.split(':');
  expect(allowed).toEqual(expect.arrayContaining(['https', 'ssh', 'git', 'file']));
  expect(allowed).not.toContain('ext');
});

test('the URL of a remote goes through variables, and its credentials into a header for that host alone', () => {
  expect(gitEnvironment({network: true, remoteUrl: 'https://bot:t%40ken@example.com:8080/a'}, {})).toMatchObject({
    GIT_DIR: '.',
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'remote.origin.url',
    GIT_CONFIG_VALUE_0: 'https://example.com:8080/a',
    GIT_CONFIG_KEY_1: 'http.https://example.com:8080/.extraHeader',
    GIT_CONFIG_VALUE_1: `Authorization: Basic ${Buffer.from('bot:t@ken').toString('base64')}`,
  });
  expect(gitEnvironment({network: true, remoteUrl: 'git@example.com:a'}, {})).toMatchObject({
    GIT_CONFIG_VALUE_0: 'git@example.com:a',
    GIT_CONFIG_VALUE_1: '',
  });
  expect(gitEnvironment({network: true}, {})).not.toHaveProperty('GIT_DIR');
});

test('every variable of git that is set is one that simple-git lets pass', () => {
  const set = Object.keys(gitEnvironment({network: true, remoteUrl: 'x'}, {})).filter((name) =>
    name.startsWith('GIT_'),
  );
  expect([...allowedGitVariables].sort()).toEqual(set.sort());
});
