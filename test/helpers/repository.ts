import {execFileSync} from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A path below the repository's root, with `/`; bytes for names that are not UTF-8. */
export type RepositoryPath = string | Buffer;

export interface RepositoryOptions {
  bare?: boolean;
  objectFormat?: 'sha1' | 'sha256';
}

export interface CommitOptions {
  /** Author's and committer's date, ISO 8601; by default a day after the commit before. A tagger's: by default the last commit's. */
  date?: string;
}

export interface CloneOptions {
  depth?: number;
  /** For example `blob:none`. */
  filter?: string;
  bare?: boolean;
  /** More arguments of `git clone`. */
  args?: readonly string[];
}

/** A repository of its own in a temporary folder; nothing of the user's configuration reaches it. */
export interface TestRepository {
  /** Absolute path of the work tree, or of the git directory where it is bare. */
  readonly folder: string;
  write: (file: RepositoryPath, content: string | Buffer, options?: {executable?: boolean}) => void;
  symlink: (file: RepositoryPath, target: string) => void;
  remove: (file: RepositoryPath) => void;
  rename: (from: RepositoryPath, to: RepositoryPath) => void;
  /** Commits the whole work tree, also where nothing changed. Returns the full object id. */
  commit: (message: string, options?: CommitOptions) => string;
  /** Annotated where there is a message. */
  tag: (name: string, options?: CommitOptions & {message?: string; at?: string}) => void;
  /** Makes the branch and stays where it is. */
  branch: (name: string, at?: string) => void;
  checkout: (ref: string) => void;
  /** Always makes a merge commit. Returns its full object id. */
  merge: (ref: string, options?: CommitOptions) => string;
  /** Full object id of anything that git can name. */
  oid: (name: string) => string;
  /** Standard output. Throws where git fails. */
  git: (...args: string[]) => Buffer;
  gitWithInput: (input: string | Buffer, ...args: string[]) => Buffer;
  /** Clones over git's own protocol, so that depth and filter count. Removed with the repository it came from. */
  clone: (options?: CloneOptions) => TestRepository;
  cleanup: () => void;
}

const settings = {
  'user.name': 'Test Author',
  'user.email': 'author@example.com',
  'commit.gpgSign': 'false',
  'tag.gpgSign': 'false',
  'core.autocrlf': 'false',
  'core.fsync': 'none',
  'maintenance.auto': 'false',
  'gc.auto': '0',
};

/** What a clone may ask for; in the repository's own configuration, so that it holds for any process that serves it. */
const served = '[uploadpack]\n\tallowFilter = true\n\tallowAnySHA1InWant = true\n';

const day = 86_400;
const firstDate = Date.UTC(2025, 0, 1, 12) / 1000;

export function createRepository({bare = false, objectFormat = 'sha1'}: RepositoryOptions = {}): TestRepository {
  const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'changelog-test-')));
  const folder = path.join(root, 'repository');
  mkdirSync(path.join(root, 'home'));
  mkdirSync(folder);
  const kind = bare ? ['--bare'] : [];
  execFileSync('git', ['init', '--quiet', '--template=', `--object-format=${objectFormat}`, ...kind], {
    cwd: folder,
    env: isolatedEnvironment(path.join(root, 'home')),
  });
  appendFileSync(path.join(folder, bare ? 'config' : '.git/config'), served);
  return new Repository(root, folder, root);
}

/** Variables under which git behaves the same on every machine. */
export function isolatedEnvironment(home: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    // Settings by variable, not by file: the repository's own configuration stays what a test makes of it.
    ...settingsAsVariables({'init.defaultBranch': 'main', ...settings}),
    LC_ALL: 'C',
    TZ: 'UTC',
  };
}

function settingsAsVariables(values: Record<string, string>): Record<string, string> {
  const entries = Object.entries(values);
  const variables = entries.flatMap(([key, value], index): [string, string][] => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {GIT_CONFIG_COUNT: String(entries.length), ...Object.fromEntries(variables)};
}

function toSeconds(date: string): number {
  return Math.floor(Date.parse(date) / 1000);
}

function dates(seconds: number): Record<string, string> {
  return {GIT_AUTHOR_DATE: `@${seconds} +0000`, GIT_COMMITTER_DATE: `@${seconds} +0000`};
}

class Repository implements TestRepository {
  private seconds = firstDate - day;
  private clones = 0;

  constructor(
    private readonly root: string,
    readonly folder: string,
    private readonly owned: string,
  ) {}

  write: TestRepository['write'] = (file, content, {executable = false} = {}) => {
    this.makeParent(file);
    writeFileSync(this.absolute(file), content, {mode: executable ? 0o755 : 0o644});
  };

  symlink: TestRepository['symlink'] = (file, target) => {
    this.makeParent(file);
    symlinkSync(target, this.absolute(file));
  };

  remove: TestRepository['remove'] = (file) => rmSync(this.absolute(file), {recursive: true});

  rename: TestRepository['rename'] = (from, to) => {
    this.makeParent(to);
    renameSync(this.absolute(from), this.absolute(to));
  };

  commit: TestRepository['commit'] = (message, options = {}) => {
    this.git('add', '--all');
    return this.record(['commit', '--quiet', '--allow-empty', '--allow-empty-message', '-m', message], options);
  };

  tag: TestRepository['tag'] = (name, {message, at = 'HEAD', ...options} = {}) => {
    const annotation = message === undefined ? [] : ['--annotate', '-m', message];
    this.run(
      ['tag', ...annotation, name, at],
      dates(options.date === undefined ? this.seconds : toSeconds(options.date)),
    );
  };

  branch: TestRepository['branch'] = (name, at = 'HEAD') => void this.git('branch', '--no-track', name, at);

  checkout: TestRepository['checkout'] = (ref) => void this.git('checkout', '--quiet', ref);

  merge: TestRepository['merge'] = (ref, options = {}) =>
    this.record(['merge', '--quiet', '--no-ff', '-m', `Merge ${ref}`, ref], options);

  oid: TestRepository['oid'] = (name) => this.git('rev-parse', '--verify', name).toString().trim();

  git: TestRepository['git'] = (...args) => this.run(args);

  gitWithInput: TestRepository['gitWithInput'] = (input, ...args) => this.run(args, {}, input);

  clone: TestRepository['clone'] = ({depth, filter, bare = false, args = []} = {}) => {
    this.clones += 1;
    const folder = path.join(this.owned, `clone-${this.clones}`);
    const options = [
      ...(depth === undefined ? [] : [`--depth=${depth}`]),
      ...(filter === undefined ? [] : [`--filter=${filter}`]),
      ...(bare ? ['--bare'] : []),
      ...args,
    ];
    this.git('clone', '--quiet', '--template=', ...options, `file://${this.folder}`, path.join(folder, 'repository'));
    return new Repository(this.root, path.join(folder, 'repository'), folder);
  };

  cleanup: TestRepository['cleanup'] = () => rmSync(this.owned, {recursive: true, force: true});

  private record(args: string[], options: CommitOptions): string {
    this.seconds = options.date === undefined ? this.seconds + day : toSeconds(options.date);
    this.run(args, dates(this.seconds));
    return this.oid('HEAD');
  }

  private run(args: readonly string[], variables: Record<string, string> = {}, input: string | Buffer = ''): Buffer {
    return execFileSync('git', args, {
      cwd: this.folder,
      env: {...isolatedEnvironment(path.join(this.root, 'home')), ...variables},
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 1024 ** 3,
    });
  }

  private makeParent(file: RepositoryPath): void {
    const bytes = Buffer.from(file);
    mkdirSync(this.absolute(bytes.subarray(0, Math.max(bytes.lastIndexOf('/'), 0))), {recursive: true});
  }

  private absolute(file: RepositoryPath): Buffer {
    return Buffer.concat([Buffer.from(`${this.folder}/`), Buffer.from(file)]);
  }
}
