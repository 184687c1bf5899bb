import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  openRepository,
  type RepositoryContext,
  type RepositorySource,
} from '../../../plugin/src/git/opening/openRepository';
import {openGit} from '../../../plugin/src/git/git';
import {readDiff} from '../../../plugin/src/git/diff/readDiff';
import {readRemoteUrl} from '../../../plugin/src/git/repository';
import type {Problem} from '../../../plugin/src/model/problem';
import {createRepository, type TestRepository} from '../../helpers/repository';
import {diffSettings} from './diffSettings';
import {withFakeGit} from './fakeGit';

let repository: TestRepository;
let scratch: string;

beforeAll(() => {
  scratch = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'changelog-open-')));
  repository = createRepository();
  repository.write('docs/page.md', 'one\n');
  repository.commit('First');
  repository.write('docs/page.md', 'two\n');
  repository.commit('Second');
});

afterAll(() => {
  repository.cleanup();
  rmSync(scratch, {recursive: true});
});

function context(changes: Partial<RepositoryContext> = {}): RepositoryContext {
  return {
    siteDir: repository.folder,
    cacheDir: path.join(scratch, 'cache'),
    fetch: 'never',
    remote: 'origin',
    wanted: [],
    ci: null,
    settings: {silenceSeconds: 30},
    ...changes,
  };
}

async function problemOf(source: RepositorySource, changes: Partial<RepositoryContext> = {}): Promise<Problem> {
  const opened = await openRepository(source, context(changes));
  if (!('problem' in opened)) {
    throw new Error('expected a problem');
  }
  return opened.problem;
}

async function changedPaths(source: RepositorySource, siteDir: string): Promise<string[]> {
  const opened = await openRepository(source, context({siteDir}));
  if ('problem' in opened) {
    throw new Error(opened.problem.what);
  }
  const [base, head] = [repository.oid('HEAD~1'), repository.oid('HEAD')];
  return (await readDiff(opened.repository.git, base, head, diffSettings)).files.map((file) => file.path);
}

describe('opens', () => {
  test('the work tree that the site stands in', async () => {
    expect(await changedPaths('.', repository.folder)).toEqual(['docs/page.md']);
  });

  test('a subfolder of a work tree, with paths from the root', async () => {
    expect(await changedPaths('.', path.join(repository.folder, 'docs'))).toEqual(['docs/page.md']);
  });

  test('a bare repository', async () => {
    const bare = repository.clone({bare: true});
    expect(await changedPaths(bare.folder, '/')).toEqual(['docs/page.md']);
    const opened = await openRepository(bare.folder, context());
    expect(opened).toMatchObject({repository: {facts: {workTree: null, shallow: false, partial: false}}});
  });

  test('a linked work tree, whose .git is a file', async () => {
    const folder = path.join(scratch, 'linked');
    repository.git('worktree', 'add', '--quiet', '--detach', folder);
    expect(await changedPaths('linked', scratch)).toEqual(['docs/page.md']);
    const opened = await openRepository(folder, context());
    expect(opened).toMatchObject({
      repository: {facts: {workTree: folder, commonDir: path.join(repository.folder, '.git')}},
    });
    repository.git('worktree', 'remove', folder);
  });

  test('a submodule', async () => {
    const outer = createRepository();
    outer.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      `file://${repository.folder}`,
      'inner',
    );
    outer.commit('Submodule');
    expect(await changedPaths('inner', outer.folder)).toEqual(['docs/page.md']);
    outer.cleanup();
  });

  test('a repository with a detached head and no branch', async () => {
    const clone = repository.clone();
    clone.git('checkout', '--quiet', '--detach');
    clone.git('branch', '--quiet', '-D', 'main');
    expect(await changedPaths('.', clone.folder)).toEqual(['docs/page.md']);
  });

  test('a repository of SHA-256 objects', async () => {
    const modern = createRepository({objectFormat: 'sha256'});
    modern.write('a.md', 'a\n');
    modern.commit('First');
    const opened = await openRepository(modern.folder, context());
    expect(opened).toMatchObject({repository: {facts: {objectFormat: 'sha256'}}});
    modern.cleanup();
  });
});

describe('says what is wrong and what to do', () => {
  test('where the folder does not exist', async () => {
    expect(await problemOf('nowhere')).toMatchObject({
      where: 'repository',
      what: 'names a folder that does not exist',
      received: path.join(repository.folder, 'nowhere'),
    });
  });

  test('where the folder is a file', async () => {
    expect(await problemOf('docs/page.md')).toMatchObject({what: 'names a folder that does not exist'});
  });

  test('where there is no .git, with the setting of every host', async () => {
    const problem = await problemOf('.', {siteDir: scratch});
    expect(problem.what).toContain('no git repository');
    for (const host of ['GitHub Actions', 'GitLab CI', 'Netlify', 'Vercel', 'Cloudflare Pages', 'Docker']) {
      expect(problem.fix).toContain(`${host}: `);
    }
    expect(problem.fix).toContain('.dockerignore');
  });

  test('where there is no .git, with the setting of the host that the build runs on', async () => {
    const problem = await problemOf('.', {siteDir: scratch, ci: 'vercel'});
    expect(problem.fix).toContain('VERCEL_DEEP_CLONE=true');
    expect(problem.fix).not.toContain('Netlify');
  });

  test('where a .git file leads to a repository that is not there', async () => {
    const folder = path.join(scratch, 'copied');
    mkdirSync(folder);
    writeFileSync(path.join(folder, '.git'), 'gitdir: /no/such/.git/worktrees/copied\n');
    expect((await problemOf(folder)).what).toContain('linked work tree or a submodule');
  });

  test('where no commit was made yet', async () => {
    const empty = createRepository();
    expect(await problemOf(empty.folder)).toMatchObject({what: 'has no commit yet', received: empty.folder});
    empty.cleanup();
  });

  test('where the repository belongs to another user', async () => {
    const problem = await withFakeGit('GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec "$REAL_GIT" "$@"', () => problemOf('.'));
    expect(problem.what).toContain('dubious ownership');
    expect(problem.fix).toContain(`safe.directory ${repository.folder}`);
  });

  test('where git does not open bare repositories by their folder', async () => {
    const bare = repository.clone({bare: true});
    const script = 'exec "$REAL_GIT" -c safe.bareRepository=explicit "$@"';
    expect((await withFakeGit(script, () => problemOf(bare.folder))).what).toContain('safe.bareRepository');
  });

  test('where there is no git', async () => {
    const before = process.env.PATH;
    process.env.PATH = path.join(scratch, 'empty');
    try {
      expect((await problemOf('.')).what).toContain('no git on the PATH');
      expect((await problemOf({url: repository.folder})).what).toContain('no git on the PATH');
    } finally {
      process.env.PATH = before;
    }
  });

  test('but throws what is no matter of the repository', async () => {
    await expect(
      openRepository('.', context({settings: {silenceSeconds: 30, signal: AbortSignal.abort()}})),
    ).rejects.toThrow('cancelled');
  });
});

test('opens a repository whose head is a branch without a commit, where other refs have some', async () => {
  const clone = repository.clone();
  clone.git('symbolic-ref', 'HEAD', 'refs/heads/unborn');
  expect(await openRepository(clone.folder, context())).toHaveProperty('repository');
});

test('stops git when the time for the whole run is over', async () => {
  const slow = 'exec sleep 5';
  const opened = withFakeGit(slow, () =>
    openRepository('.', context({settings: {silenceSeconds: 30, totalSeconds: 0.2}})),
  );
  await expect(opened).rejects.toThrow('took longer than 0.2 s (limits.totalSeconds)');
});

test('completes a shallow clone where the sources need all of the history and fetching is allowed', async () => {
  repository.tag('v1', {at: 'HEAD~1'});
  const shallow = repository.clone({depth: 1});
  const kept = await openRepository(shallow.folder, context({wanted: 'everything'}));
  expect(kept).toMatchObject({repository: {facts: {shallow: true}}});
  const completed = await openRepository(shallow.folder, context({wanted: 'everything', fetch: 'missing'}));
  expect(completed).toMatchObject({repository: {facts: {shallow: false}}});
  expect(shallow.oid('v1')).toBe(repository.oid('HEAD~1'));
});

test('the URL of a remote is read without its credentials', async () => {
  const clone = repository.clone();
  clone.git('remote', 'set-url', 'origin', 'https://ci-token:s3cret@example.com/group/docs.git');
  expect(await readRemoteUrl(openGit(clone.folder), 'origin')).toBe('https://example.com/group/docs.git');
  expect(await readRemoteUrl(openGit(clone.folder), 'upstream')).toBeNull();
});
