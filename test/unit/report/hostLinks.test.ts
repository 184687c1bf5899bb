import {detectHost} from '../../../plugin/src/report/hostLinks';
import type {HostRange} from '../../../plugin/src/report/hosts/host';

const base = 'a'.repeat(40);
const head = 'b'.repeat(40);
const mergeBase = 'c'.repeat(40);
const twoDots: HostRange = {base, head, notation: '..', mergeBase: null};
const threeDots: HostRange = {base, head, notation: '...', mergeBase};
const fromAncestor: HostRange = {...twoDots, mergeBase: base};
const fromEmptyTree: HostRange = {...twoDots, base: '4b825dc642cb6eb9a060e54bf8d69288fbee4904'};

describe('the repository that a remote names', () => {
  test.each([
    ['https://github.com/acme/docs.git', 'GitHub', 'https://github.com/acme/docs'],
    ['https://github.com/acme/docs', 'GitHub', 'https://github.com/acme/docs'],
    ['https://github.com/acme/docs/', 'GitHub', 'https://github.com/acme/docs'],
    ['http://www.github.com/acme/docs.git', 'GitHub', 'https://github.com/acme/docs'],
    ['https://user:secret@github.com/acme/docs.git', 'GitHub', 'https://github.com/acme/docs'],
    ['git@github.com:acme/docs.git', 'GitHub', 'https://github.com/acme/docs'],
    ['github.com:/acme/docs.git', 'GitHub', 'https://github.com/acme/docs'],
    ['ssh://git@github.com:22/acme/docs.git', 'GitHub', 'https://github.com/acme/docs'],
    ['ssh://git@ssh.github.com:443/acme/docs.git', 'GitHub', 'https://github.com/acme/docs'],
    ['git://github.com/acme/docs.git', 'GitHub', 'https://github.com/acme/docs'],
    ['git+https://github.com/acme/docs.git', 'GitHub', 'https://github.com/acme/docs'],
    ['GIT@GITHUB.COM:acme/Docs.git', 'GitHub', 'https://github.com/acme/Docs'],
    ['https://github.example.org:8443/acme/docs.git', 'GitHub', 'https://github.example.org:8443/acme/docs'],
    ['git@github.example.org:acme/docs.js.git', 'GitHub', 'https://github.example.org/acme/docs.js'],
    ['https://gitlab.com/group/sub/deep/docs.git', 'GitLab', 'https://gitlab.com/group/sub/deep/docs'],
    ['ssh://git@altssh.gitlab.com:443/group/docs.git', 'GitLab', 'https://gitlab.com/group/docs'],
    ['git@gitlab.example.org:group/docs.git', 'GitLab', 'https://gitlab.example.org/group/docs'],
    ['http://gitlab.local:8080/group/docs.git', 'GitLab', 'http://gitlab.local:8080/group/docs'],
    ['git@bitbucket.org:team/docs.git', 'Bitbucket', 'https://bitbucket.org/team/docs'],
    ['https://me@bitbucket.org/team/docs.git', 'Bitbucket', 'https://bitbucket.org/team/docs'],
    ['https://git.example.org/scm/DOC/site.git', 'Bitbucket', 'https://git.example.org/projects/DOC/repos/site'],
    ['https://example.org/code/scm/DOC/s.git', 'Bitbucket', 'https://example.org/code/projects/DOC/repos/s'],
    ['https://git.example.org/scm/~me/site.git', 'Bitbucket', 'https://git.example.org/users/me/repos/site'],
    ['ssh://git@bitbucket.a.org:7999/DOC/s.git', 'Bitbucket', 'https://bitbucket.a.org/projects/DOC/repos/s'],
    ['https://org@dev.azure.com/org/My%20Docs/_git/s', 'Azure DevOps', 'https://dev.azure.com/org/My%20Docs/_git/s'],
    ['https://dev.azure.com/org/_git/docs', 'Azure DevOps', 'https://dev.azure.com/org/_git/docs'],
    ['git@ssh.dev.azure.com:v3/org/project/docs', 'Azure DevOps', 'https://dev.azure.com/org/project/_git/docs'],
    ['https://org.visualstudio.com/project/_git/s', 'Azure DevOps', 'https://dev.azure.com/org/project/_git/s'],
    ['https://org.visualstudio.com/DefaultCollection/p/_git/s', 'Azure DevOps', 'https://dev.azure.com/org/p/_git/s'],
    ['org@vs-ssh.visualstudio.com:v3/org/project/s', 'Azure DevOps', 'https://dev.azure.com/org/project/_git/s'],
    ['https://tfs.example.org/tfs/Main/p/_git/_full/s', 'Azure DevOps', 'https://tfs.example.org/tfs/Main/p/_git/s'],
    ['https://codeberg.org/acme/docs.git', 'Codeberg', 'https://codeberg.org/acme/docs'],
    ['ssh://git@gitea.com/acme/docs.git', 'Gitea', 'https://gitea.com/acme/docs'],
    ['https://gitea.example.org:3000/acme/docs.git', 'Gitea', 'https://gitea.example.org:3000/acme/docs'],
    ['forgejo@forgejo.example.org:acme/docs.git', 'Forgejo', 'https://forgejo.example.org/acme/docs'],
  ])('%s is on %s at %s', (remoteUrl, name, webUrl) => {
    const host = detectHost(remoteUrl);
    expect(host?.name).toBe(name);
    expect(host?.webUrl).toBe(webUrl);
  });

  test.each([
    '',
    '.',
    '../docs.git',
    '/srv/git/docs.git',
    'file:///srv/github/docs.git',
    'C:\\github\\docs',
    'C:/github/docs',
    '\\\\server\\github\\docs',
    './odd:name/docs.git',
    'https://example.org/acme/docs.git',
    'https://gist.github.com/acme/123.git',
    'https://github.com/acme',
    'https://github.com/acme/docs/tree/main',
    'git@ssh.dev.azure.com:v3/org/project',
    'https://',
    'https://user:pass/word@github.com/a/b',
  ])('"%s" names none that is known', (remoteUrl) => {
    expect(detectHost(remoteUrl)).toBeNull();
  });
});

test('a repository without a remote has no host, unless there is a template', () => {
  expect(detectHost(null)).toBeNull();
  expect(detectHost(null, 'github')).toBeNull();
  expect(detectHost(null, {name: 'cgit', commit: 'https://x.org/{oid}'})?.commitUrl(head)).toBe(
    `https://x.org/${head}`,
  );
});

test.each([
  ['github', 'git@code.example.org:a/b.git', 'GitHub', 'https://code.example.org/a/b/commit/OID'],
  ['gitlab', 'https://code.example.org/a/b/c.git', 'GitLab', 'https://code.example.org/a/b/c/-/commit/OID'],
  ['gitea', 'git@code.example.org:a/b.git', 'Gitea', 'https://code.example.org/a/b/commit/OID'],
  ['bitbucket', 'ssh://git@x.org:7999/A/b.git', 'Bitbucket', 'https://x.org/projects/A/repos/b/commits/OID'],
  ['bitbucket', 'git@bitbucket.org:a/b.git', 'Bitbucket', 'https://bitbucket.org/a/b/commits/OID'],
  ['azure-devops', 'https://x.org/c/p/_git/r', 'Azure DevOps', 'https://x.org/c/p/_git/r/commit/OID'],
] as const)('a host that is said to run %s is taken at its word (%s)', (kind, remoteUrl, name, commitUrl) => {
  const host = detectHost(remoteUrl, kind);
  expect(host?.name).toBe(name);
  expect(host?.commitUrl(head)).toBe(commitUrl.replace('OID', head));
});

describe('compare links', () => {
  test.each([
    ['GitHub', 'git@github.com:a/b', `https://github.com/a/b/compare/${base}..${head}`],
    ['GitLab', 'git@gitlab.com:a/b', `https://gitlab.com/a/b/-/compare/${base}..${head}`],
    ['Codeberg', 'git@codeberg.org:a/b', `https://codeberg.org/a/b/compare/${base}..${head}`],
    ['Bitbucket', 'git@bitbucket.org:a/b', null],
    ['Bitbucket Server', 'https://x.org/scm/a/b', null],
    ['Azure DevOps', 'https://dev.azure.com/o/p/_git/r', null],
  ])('for ".." stand on %s only where the page compares both sides', (_name, remoteUrl, expected) => {
    expect(detectHost(remoteUrl)?.compareUrl(twoDots)).toBe(expected);
  });

  test.each([
    ['GitHub', 'git@github.com:a/b', `https://github.com/a/b/compare/${base}...${head}`],
    ['GitLab', 'git@gitlab.com:a/b', `https://gitlab.com/a/b/-/compare/${base}...${head}`],
    ['Codeberg', 'git@codeberg.org:a/b', `https://codeberg.org/a/b/compare/${base}...${head}`],
    ['Bitbucket', 'git@bitbucket.org:a/b', `https://bitbucket.org/a/b/branches/compare/${head}%0D${mergeBase}#diff`],
    [
      'Bitbucket Server',
      'https://x.org/scm/a/b',
      `https://x.org/projects/a/repos/b/compare/diff?targetBranch=${mergeBase}&sourceBranch=${head}`,
    ],
    [
      'Azure DevOps',
      'https://dev.azure.com/o/p/_git/r',
      `https://dev.azure.com/o/p/_git/r/branchCompare?baseVersion=GC${mergeBase}&targetVersion=GC${head}&_a=files`,
    ],
  ])('for "..." on %s start at the merge base', (_name, remoteUrl, expected) => {
    expect(detectHost(remoteUrl)?.compareUrl(threeDots)).toBe(expected);
  });

  test('for ".." stand on every host when the base is known to be an ancestor of the head', () => {
    const remotes = ['git@bitbucket.org:a/b', 'https://x.org/scm/a/b', 'https://dev.azure.com/o/p/_git/r'];
    for (const remote of remotes) {
      expect(detectHost(remote)?.compareUrl(fromAncestor)).toContain(base);
    }
  });

  test.each([
    'git@github.com:a/b',
    'git@gitlab.com:a/b',
    'git@codeberg.org:a/b',
    'git@bitbucket.org:a/b',
    'https://x.org/scm/a/b',
    'https://dev.azure.com/o/p/_git/r',
  ])('do not exist for the start of history (%s)', (remoteUrl) => {
    expect(detectHost(remoteUrl)?.compareUrl(fromEmptyTree)).toBeNull();
    expect(detectHost(remoteUrl)?.compareUrl({...fromEmptyTree, notation: '...'})).toBeNull();
  });

  test('name the owner of a fork on both sides of "...", and on neither side of ".."', () => {
    const host = detectHost('git@github.com:upstream/docs', null, {fork: 'acme'});
    expect(host?.compareUrl(threeDots)).toBe(`https://github.com/upstream/docs/compare/acme:${base}...acme:${head}`);
    expect(host?.compareUrl(twoDots)).toBe(`https://github.com/upstream/docs/compare/${base}..${head}`);
  });
});

describe('links to commits, files and lines', () => {
  const path = 'docs/a #1?/50% of (x)/😀.md';
  const encoded = 'docs/a%20%231%3F/50%25%20of%20%28x%29/%F0%9F%98%80.md';

  test.each([
    ['git@github.com:a/b', 'commit/OID', 'blob/OID/PATH', 'blob/OID/PATH?plain=1#L7'],
    ['git@gitlab.com:a/b', '-/commit/OID', '-/blob/OID/PATH', '-/blob/OID/PATH?plain=1#L7'],
    ['git@codeberg.org:a/b', 'commit/OID', 'src/commit/OID/PATH', 'src/commit/OID/PATH?display=source#L7'],
    ['git@bitbucket.org:a/b', 'commits/OID', 'src/OID/PATH', 'src/OID/PATH#lines-7'],
    ['https://x.org/scm/a/b', 'commits/OID', 'browse/PATH?at=OID', 'browse/PATH?at=OID#7'],
  ])('%s', (remoteUrl, commit, file, line) => {
    const host = detectHost(remoteUrl);
    const expected = (form: string) => `${host?.webUrl ?? ''}/${form.replace('OID', head).replace('PATH', encoded)}`;
    expect(host?.commitUrl(head)).toBe(expected(commit));
    expect(host?.fileUrl(head, path)).toBe(expected(file));
    expect(host?.lineUrl(head, path, 7)).toBe(expected(line));
  });

  test('Azure DevOps takes path and commit as parameters and selects up to the next line', () => {
    const host = detectHost('https://dev.azure.com/o/p/_git/r');
    const file = `https://dev.azure.com/o/p/_git/r?path=/${encoded}&version=GC${head}`;
    expect(host?.commitUrl(head)).toBe(`https://dev.azure.com/o/p/_git/r/commit/${head}`);
    expect(host?.fileUrl(head, path)).toBe(file);
    expect(host?.lineUrl(head, path, 7)).toBe(`${file}&line=7&lineEnd=8&lineStartColumn=1&lineEndColumn=1`);
  });

  test('half of a surrogate pair becomes the replacement character', () => {
    expect(detectHost('git@github.com:a/b')?.fileUrl(head, 'a\uD800.md')).toMatch(/a%EF%BF%BD\.md$/);
  });
});

describe('a template', () => {
  const template = {
    name: 'cgit',
    compare: 'https://git.example.org/diff/?id={head}&id2={base}&n={notation}',
    file: 'https://git.example.org/tree/{path}?id={oid}&as={unknown}',
    line: 'https://git.example.org/tree/{path}?id={oid}#n{line}',
  };

  test('has its placeholders filled in, and others left alone', () => {
    const host = detectHost('/srv/git/docs.git', template);
    expect(host?.name).toBe('cgit');
    expect(host?.webUrl).toBeNull();
    expect(host?.compareUrl(twoDots)).toBe(`https://git.example.org/diff/?id=${head}&id2=${base}&n=..`);
    expect(host?.fileUrl(head, 'a b/$&.md')).toBe(
      `https://git.example.org/tree/a%20b/%24%26.md?id=${head}&as={unknown}`,
    );
    expect(host?.lineUrl(head, 'a.md', 3)).toBe(`https://git.example.org/tree/a.md?id=${head}#n3`);
  });

  test('gives no link where it has no address, and none for the start of history', () => {
    const host = detectHost('git@github.com:a/b', template);
    expect(host?.commitUrl(head)).toBeNull();
    expect(host?.compareUrl(fromEmptyTree)).toBeNull();
    expect(host?.webUrl).toBe('https://github.com/a/b');
  });
});
