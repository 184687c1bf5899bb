import {execFileSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {openGit} from '../../../plugin/src/git/git';
import {
  openRepository,
  type Repository,
  type RepositoryContext,
  type WantedRefs,
} from '../../../plugin/src/git/opening/openRepository';
import {prefetchBlobs} from '../../../plugin/src/git/contents/prefetchBlobs';
import {readDiff} from '../../../plugin/src/git/diff/readDiff';
import {readContents} from '../../../plugin/src/git/contents/readContents';
import {readRemoteUrl} from '../../../plugin/src/git/repository';
import {serveRepository} from '../../helpers/gitHttpServer';
import {createRepository, type TestRepository} from '../../helpers/repository';
import {diffSettings} from './diffSettings';
import {withFakeGit} from './fakeGit';

let upstream: TestRepository;
let scratch: string;
let url: string;

beforeEach(() => {
  scratch = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'changelog-clone-')));
  upstream = createRepository();
  for (const round of [1, 2, 3]) {
    for (const name of ['a', 'b', 'c']) {
      upstream.write(`docs/${name}.md`, `${name} in round ${round}\n`);
    }
    upstream.commit(`Round ${round}`);
    upstream.tag(`v${round}`, {message: `Version ${round}`});
  }
  url = `file://${upstream.folder}`;
});

afterEach(() => {
  upstream.cleanup();
  rmSync(scratch, {recursive: true});
});

async function open(wanted: WantedRefs, changes: Partial<RepositoryContext> = {}, from = url): Promise<Repository> {
  const opened = await openRepository(
    {url: from},
    {
      siteDir: upstream.folder,
      cacheDir: path.join(scratch, 'cache'),
      fetch: 'never',
      remote: 'upstream',
      wanted,
      ci: null,
      settings: {silenceSeconds: 30},
      ...changes,
    },
  );
  if ('problem' in opened) {
    throw new Error(JSON.stringify(opened.problem));
  }
  return opened.repository;
}

async function read(repository: Repository, base: string, head: string): Promise<(string | null)[]> {
  const {files} = await readDiff(repository.git, base, head, diffSettings);
  return (await readContents(repository.git, files)).flatMap(({texts: file}) => [file.base, file.head]);
}

/** With it, whatever is not in the clone is an error. */
function offline(repository: Repository): Repository {
  const {folder, settings} = repository.git;
  return {...repository, git: openGit(folder, {...settings, network: false})};
}

/** Commands for the network that we start while something runs; those that git starts itself are not seen here. */
async function networkCalls(run: () => Promise<unknown>): Promise<string[]> {
  const calls = path.join(scratch, 'calls');
  const script = `echo "$*" >> '${calls}'; exec "$REAL_GIT" "$@"`;
  await withFakeGit(script, async () => run());
  const lines = existsSync(calls) ? readFileSync(calls, 'utf8').split('\n') : [];
  rmSync(calls, {force: true});
  return lines.filter((line) => /(?:^| )(?:fetch|ls-remote|upload-pack)(?: |$)/.test(line));
}

test('clones into the cache: bare, with branches and tags, and without the contents of files', async () => {
  const lines: string[] = [];
  const repository = await open('everything', {log: (line) => lines.push(line)});
  expect(repository).toMatchObject({
    url,
    remote: 'origin',
    facts: {workTree: null, shallow: false, partial: true},
    folder: expect.stringContaining(path.join(scratch, 'cache', 'clones')) as string,
  });
  expect(lines[0]).toBe(`Cloning ${url}`);
  expect(await readRemoteUrl(repository.git, 'origin')).toBe(url);
  const [base, head] = [upstream.oid('v1^{commit}'), upstream.oid('v2^{commit}')];
  expect(await read(repository, base, head)).toEqual(
    ['a', 'b', 'c'].flatMap((name) => [`${name} in round 1\n`, `${name} in round 2\n`]),
  );
  expect(readdirSync(path.join(scratch, 'cache', 'clones'))).toHaveLength(1);
});

test('asks nothing of the network where all commits are full object ids that are there', async () => {
  const wanted = [upstream.oid('HEAD~1'), upstream.oid('HEAD')];
  const first = await open(wanted);
  await prefetchBlobs(first, [{base: wanted[0] ?? '', head: wanted[1] ?? ''}]);
  const calls = await networkCalls(async () => {
    const second = await open(wanted);
    await prefetchBlobs(second, [{base: wanted[0] ?? '', head: wanted[1] ?? ''}]);
    expect(await read(offline(second), wanted[0] ?? '', wanted[1] ?? '')).toHaveLength(6);
  });
  expect(calls).toEqual([]);
});

test('fetches a commit that is missing, a tag that moved and the new branch of the head', async () => {
  await open('everything');
  upstream.checkout('HEAD');
  upstream.write('docs/d.md', 'd\n');
  upstream.git('checkout', '--quiet', '-b', 'next');
  const added = upstream.commit('Round 4');
  upstream.git('tag', '--force', '--no-sign', 'v3', 'HEAD');
  const byId = await open([added]);
  expect((await byId.git.run(['cat-file', '-t', added])).stdout.toString()).toBe('commit\n');
  const byRef = await open(['v3', 'HEAD']);
  expect((await byRef.git.run(['rev-parse', 'v3', 'HEAD'])).stdout.toString()).toBe(`${added}\n${added}\n`);
});

test('forgets tags that the remote no longer has', async () => {
  await open('everything');
  upstream.git('tag', '--delete', 'v2');
  const repository = await open('everything');
  expect((await repository.git.run(['for-each-ref', '--format=%(refname)'])).stdout.toString()).not.toContain('v2');
});

test('fetches the contents of all ranges at once, and only those', async () => {
  const repository = await open('everything');
  const [v1, v2, v3] = ['v1', 'v2', 'v3'].map((tag) => upstream.oid(`${tag}^{commit}`));
  const ranges = [
    {base: v1 ?? '', head: v2 ?? ''},
    {base: v2 ?? '', head: v3 ?? ''},
  ];
  await expect(read(offline(repository), v1 ?? '', v2 ?? '')).rejects.toThrow('from promisor remote');
  const calls = await networkCalls(() => prefetchBlobs(repository, ranges));
  expect(calls.filter((call) => call.includes('fetch'))).toHaveLength(1);
  expect(await read(offline(repository), v1 ?? '', v2 ?? '')).toHaveLength(6);
  expect(await read(offline(repository), v2 ?? '', v3 ?? '')).toHaveLength(6);
});

test('clones all of it where the server cannot leave contents out', async () => {
  upstream.git('config', 'uploadpack.allowFilter', 'false');
  const repository = await open('everything');
  const [base, head] = [upstream.oid('v1^{commit}'), upstream.oid('v2^{commit}')];
  expect(await read(offline(repository), base, head)).toHaveLength(6);
});

test('clones a repository of SHA-256 objects, and a folder relative to the site', async () => {
  const modern = createRepository({objectFormat: 'sha256'});
  modern.write('a.md', 'a\n');
  modern.commit('First');
  modern.write('a.md', 'b\n');
  modern.commit('Second');
  const repository = await open('everything', {siteDir: path.join(modern.folder, 'site')}, '..');
  expect(repository.facts.objectFormat).toBe('sha256');
  expect(repository.url).toBe(modern.folder);
  expect(await read(repository, modern.oid('HEAD~1'), modern.oid('HEAD'))).toEqual(['a\n', 'b\n']);
  modern.cleanup();
});

test('builds that clone at the same time all get a whole clone and leave nothing behind', async () => {
  const wanted = [upstream.oid('HEAD')];
  const opened = await Promise.all([1, 2, 3, 4].map(() => open(wanted)));
  expect(new Set(opened.map((repository) => repository.folder)).size).toBe(1);
  expect(readdirSync(path.join(scratch, 'cache', 'clones'))).toHaveLength(1);
  const updated = await Promise.all([1, 2, 3, 4].map(() => open('everything')));
  expect(updated).toHaveLength(4);
});

test('a clone that is damaged is made again', async () => {
  const {folder} = await open('everything');
  rmSync(path.join(folder, 'objects'), {recursive: true});
  const repository = await open('everything');
  expect(await read(repository, upstream.oid('v1^{commit}'), upstream.oid('v2^{commit}'))).toHaveLength(6);
});

test('no repository around the cache is taken for the clone', async () => {
  upstream.git('remote', 'add', 'origin', '/no/such/place');
  const repository = await open('everything', {cacheDir: path.join(upstream.folder, 'node_modules/.cache')});
  expect(repository.facts.gitDir).toBe(repository.folder);
});

describe('what cannot be cloned', () => {
  test('is a problem that says why and shows no credentials', async () => {
    const secret = 's3cret-t0ken';
    const lines: string[] = [];
    const script = `case "$*" in *ls-remote*) echo "fatal: Authentication failed for 'https://bot:${secret}@example.com/a.git'" >&2; exit 128;; esac; exec "$REAL_GIT" "$@"`;
    const opened = await withFakeGit(script, () =>
      openRepository(
        {url: `https://bot:${secret}@example.com/a.git`},
        {
          siteDir: scratch,
          cacheDir: path.join(scratch, 'cache'),
          fetch: 'never',
          remote: 'origin',
          wanted: 'everything',
          ci: null,
          settings: {silenceSeconds: 30},
          log: (line) => lines.push(line),
        },
      ),
    );
    expect(opened).toMatchObject({
      problem: {
        where: 'repository.url',
        what: "could not be fetched (fatal: Authentication failed for 'https://***@example.com/a.git')",
        received: 'https://example.com/a.git',
      },
    });
    expect(JSON.stringify([opened, lines])).not.toContain(secret);
    expect(readdirSync(path.join(scratch, 'cache', 'clones'))).toEqual([]);
  });

  test('is a problem where the URL is refused, and nothing runs', async () => {
    const marker = path.join(scratch, 'marker');
    const opened = openRepository(
      {url: `ext::sh -c "touch ${marker}"`},
      {
        siteDir: scratch,
        cacheDir: scratch,
        fetch: 'missing',
        remote: 'origin',
        wanted: 'everything',
        ci: null,
        settings: {silenceSeconds: 30},
      },
    );
    expect(await opened).toMatchObject({problem: {where: 'repository.url'}});
    expect(existsSync(marker)).toBe(false);
  });
});

test('credentials are in no file of the clone, and do not change its place', async () => {
  const secret = 'abc123secret';
  const asked = `https://bot:${secret}@example.com/a.git`;
  // In git's place, a script that answers for the host: it serves the folder instead.
  const script = `[ "$GIT_CONFIG_VALUE_0" ] && GIT_CONFIG_VALUE_0='${url}'; case "$*" in *${secret}*) exit 99;; esac; exec "$REAL_GIT" "$@"`;
  const lines: string[] = [];
  const repository = await withFakeGit(script, () => open('everything', {log: (line) => lines.push(line)}, asked));
  const other = await withFakeGit(script, () => open([upstream.oid('HEAD')], {}, 'https://example.com/a.git'));
  expect(other.folder).toBe(repository.folder);
  expect(repository.url).toBe('https://example.com/a.git');
  expect(() => execFileSync('grep', ['-r', '-a', secret, path.join(scratch, 'cache')])).toThrow();
  expect(lines.join('\n')).not.toContain(secret);
});

test('credentials of a web URL reach the host as a header, and the clone is as good as any', async () => {
  const server = await serveRepository(path.join(upstream.folder, '.git'), 'bot:t0ken!');
  try {
    const repository = await open('everything', {}, `http://bot:t0ken%21@127.0.0.1:${server.port}/`);
    expect(repository.url).toBe(`http://127.0.0.1:${server.port}/`);
    expect(repository.facts.partial).toBe(true);
    expect(await read(repository, upstream.oid('v1^{commit}'), upstream.oid('v2^{commit}'))).toHaveLength(6);
    // A URL with credentials would be asked for without them first.
    expect(server.authorizations).not.toContain(undefined);
  } finally {
    server.close();
  }
});

test('a cache folder that holds something else in the place of the clone is no obstacle', async () => {
  const {folder} = await open('everything');
  rmSync(folder, {recursive: true});
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'stray'), '');
  expect((await open('everything')).facts.partial).toBe(true);
});
