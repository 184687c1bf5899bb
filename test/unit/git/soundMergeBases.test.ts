import {hasRemote} from '../../../plugin/src/git/fetching/fetch';
import {mergeBases} from '../../../plugin/src/git/history/history';
import type {Repository} from '../../../plugin/src/git/opening/openRepository';
import {countIsCut, soundMergeBases} from '../../../plugin/src/git/fetching/soundMergeBases';
import {openFolder} from '../../helpers/openFolder';
import {createRepository, type TestRepository} from '../../helpers/repository';

let upstream: TestRepository;
let full: Repository;
let main: string;
let topic: string;

/**
 * The topic leads to its merge base by a long way and to an older commit by a short one: at some depths only the older
 * one is left.
 */
beforeAll(async () => {
  upstream = createRepository();
  const step = (name: string): void => {
    upstream.write(`${name}.md`, `${name}\n`);
    upstream.commit(name);
  };
  step('root');
  step('older');
  upstream.branch('side');
  step('base');
  upstream.branch('topic');
  step('main');
  upstream.checkout('side');
  step('side');
  upstream.checkout('topic');
  ['topic-1', 'topic-2', 'topic-3', 'topic-4'].forEach(step);
  upstream.merge('side');
  [main, topic] = [upstream.oid('main'), upstream.oid('topic')];
  full = await openFolder(upstream.folder, 'never');
});

afterAll(() => upstream.cleanup());

const depths = Array.from({length: 8}, (_, index) => index + 1);

test('a full clone is right as it is, whatever the number of merge bases', async () => {
  const found = await soundMergeBases(full, main, topic);
  expect(found).toEqual({bases: await mergeBases(full.git, main, topic), sound: true});
});

describe.each(depths)('at depth %i', (depth) => {
  let clone: TestRepository;

  beforeAll(() => {
    clone = upstream.clone({depth, args: ['--no-single-branch']});
  });

  afterAll(() => clone.cleanup());

  test.each([
    ['main', 'topic'],
    ['topic', 'main'],
    ['side', 'topic'],
    ['main~1', 'main'],
  ])('%s...%s has the merge base of the full clone, or is not proved', async (left, right) => {
    const shallow = await openFolder(clone.folder, 'never');
    const [base, head] = [upstream.oid(left), upstream.oid(right)];
    const present = clone.git('cat-file', '--batch-check', '--batch-all-objects', '--unordered').toString();
    const known = [base, head].every((oid) => present.includes(`${oid} commit`));
    const found = known ? await soundMergeBases(shallow, base, head) : {bases: [], sound: false};
    const truth = await mergeBases(full.git, base, head);
    expect(found.sound ? found.bases : truth).toEqual(truth);
  });

  test('the count of commits is that of the full clone, or is known to be cut', async () => {
    const shallow = await openFolder(clone.folder, 'never');
    const count = (repository: TestRepository): string =>
      repository.git('rev-list', '--count', main, `^${topic}`).toString();
    expect((await countIsCut(shallow, topic, main)) || count(clone) === count(upstream)).toBe(true);
  });

  test('is proved after fetching what is missing, where that is allowed', async () => {
    const shallow = await openFolder(clone.folder, 'missing');
    expect(await hasRemote(shallow.git, 'origin')).toBe(true);
    expect(await soundMergeBases(shallow, main, topic)).toEqual({
      bases: await mergeBases(full.git, main, topic),
      sound: true,
    });
  });
});

test('some depth gives a wrong merge base without a word from git, and is not proved', async () => {
  const truth = await mergeBases(full.git, main, topic);
  const wrong: boolean[] = [];
  for (const depth of depths) {
    const clone = upstream.clone({depth, args: ['--no-single-branch']});
    const shallow = await openFolder(clone.folder, 'never');
    const bases = await mergeBases(shallow.git, main, topic);
    if (bases.length > 0 && bases.join() !== truth.join()) {
      wrong.push((await soundMergeBases(shallow, main, topic)).sound);
    }
    clone.cleanup();
  }
  expect(wrong.length).toBeGreaterThan(0);
  expect(wrong).not.toContain(true);
});

test('the count from the start of history is cut in every shallow clone', async () => {
  const clone = upstream.clone({depth: 2});
  expect(await countIsCut(await openFolder(clone.folder, 'never'), null, topic)).toBe(true);
  expect(await countIsCut(full, null, topic)).toBe(false);
});
