import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {diffArguments} from '../../../plugin/src/git/diff/diffArguments';
import {OutputMismatchError} from '../../../plugin/src/git/errors';
import {openGit} from '../../../plugin/src/git/git';
import {readDiff} from '../../../plugin/src/git/diff/readDiff';
import {createRepository, type TestRepository} from '../../helpers/repository';
import {diffSettings} from './diffSettings';
import {withFakeGit} from './fakeGit';

let repository: TestRepository;
let base: string;
let head: string;
/** What git itself prints, as latin1. */
let output: string;
let records: string[];
let sections: string[];

beforeAll(async () => {
  repository = createRepository();
  const write = (word: string): void => {
    repository.write('a.md', `${word}\nb\nc\n`);
    repository.write('b.md', `1\n2\n3\n4\n${word}\n5\n6\n7\n8\n9\n${word}\n`);
    repository.write('c.md', `c\n${word} of c\n`);
  };
  write('one');
  repository.write('link', 'a file that becomes a link\n');
  repository.write('x.sh', 'echo\n');
  base = repository.commit('First');
  write('two');
  repository.remove('link');
  repository.symlink('link', 'a.md');
  repository.write('d.md', 'added\n');
  repository.remove('x.sh');
  repository.write('x.sh', 'echo\n', {executable: true});
  repository.write('z.md', 'the last one\n');
  head = repository.commit('Second');
  const {stdout} = await openGit(repository.folder).run(diffArguments('patch', base, head, diffSettings));
  output = stdout.toString('latin1');
  const start = output.indexOf('\0diff --git ') + 1;
  records = output.slice(0, start - 1).match(/:[^\0]*\0[^\0]*\0/g) ?? [];
  sections = output.slice(start).split(/^(?=diff --git )/m);
});

afterAll(() => repository.cleanup());

/** Reads the range while something prints the given bytes in the place of `git diff --patch`. */
async function readPrinted(printed: string): Promise<unknown> {
  return withFakeGit('case "$*" in *--patch*) exec cat "$FAKE/printed";; esac\nexec "$REAL_GIT" "$@"', async (fake) => {
    writeFileSync(path.join(fake, 'printed'), printed, 'latin1');
    try {
      return await readDiff(openGit(repository.folder), base, head, diffSettings);
    } catch (error) {
      return error;
    }
  });
}

const print = (ownRecords: string[], ownSections: string[]): string =>
  `${ownRecords.join('')}\0${ownSections.join('')}`;
const without = <T>(items: T[], index: number): T[] => items.filter((_, position) => position !== index);
const swapped = <T>(items: T[], first: number, second: number): T[] =>
  items.map((item, index) => items[index === first ? second : index === second ? first : index] ?? item);
const changed = (items: string[], index: number, change: (item: string) => string): string[] =>
  items.map((item, position) => (position === index ? change(item) : item));

test('what git prints is read, printed by whomever', async () => {
  expect(records).toHaveLength(7);
  expect(sections).toHaveLength(8);
  expect(print(records, sections)).toBe(output);
  expect(await readPrinted(output)).toEqual(await readDiff(openGit(repository.folder), base, head, diffSettings));
});

test.each<[string, () => string]>([
  ['lacks its first section', () => print(records, without(sections, 0))],
  ['lacks a section in the middle', () => print(records, without(sections, 2))],
  ['lacks its last section', () => print(records, without(sections, 7))],
  ['lacks one half of a type change', () => print(records, without(sections, 5))],
  ['has a section twice', () => print(records, [...sections.slice(0, 1), ...sections])],
  [
    'has a section in the place of another',
    () =>
      print(
        records,
        changed(sections, 1, () => sections[0] ?? ''),
      ),
  ],
  ['has two sections in another order', () => print(records, swapped(sections, 0, 1))],
  ['has a change of mode in the place of an edit', () => print(records, swapped(sections, 0, 6))],
  ['lacks a record', () => print(without(records, 0), sections)],
  ['has two records in another order', () => print(swapped(records, 0, 1), sections)],
  [
    'has a status that git does not have',
    () =>
      print(
        changed(records, 0, (record) => record.replace(' M\0', ' Q\0')),
        sections,
      ),
  ],
  [
    'has an unmerged file',
    () =>
      print(
        changed(records, 0, (record) => record.replace(' M\0', ' U\0')),
        sections,
      ),
  ],
  [
    'has a rename without its second path',
    () =>
      print(
        changed(records, 6, (record) => record.replace(' A\0', ' R100\0')),
        sections,
      ),
  ],
  [
    'lacks a line of a hunk',
    () =>
      print(
        records,
        changed(sections, 1, (section) => section.replace('\n+two\n', '\n')),
      ),
  ],
  [
    'has a line of a hunk twice',
    () =>
      print(
        records,
        changed(sections, 1, (section) => section.replace('\n+two\n', '\n+two\n+two\n')),
      ),
  ],
  [
    'lacks the hunks of a file',
    () =>
      print(
        records,
        changed(sections, 0, (section) => section.replace(/^@@.*/ms, '')),
      ),
  ],
  ['has colours', () => print(records, sections).replaceAll('\n+', '\n\x1b[32m+')],
  ['has a prefix before each line', () => print(records, sections).replaceAll('\n', '\n| ')],
  [
    'is a combined diff',
    () =>
      print(
        records,
        changed(sections, 0, (section) => section.replace('@@ ', '@@@ ')),
      ),
  ],
  ['is a message', () => 'warning: something\n'],
])('an output that %s fails with the name of the range', async (_what, printed) => {
  expect(printed()).not.toBe(output);
  const error = await readPrinted(printed());
  expect(error).toBeInstanceOf(OutputMismatchError);
  expect((error as Error).message).toContain(`output-mismatch in ${base}..${head}`);
});

test('an output that is cut off fails wherever it is cut', async () => {
  const step = Math.max(1, Math.floor(output.length / 60));
  const offsets = Array.from({length: output.length}, (_, index) => index).filter(
    (offset) => offset > 0 && (offset % step === 0 || output.length - offset < 40),
  );
  for (const offset of offsets) {
    expect([offset, await readPrinted(output.slice(0, offset))]).toEqual([offset, expect.any(OutputMismatchError)]);
  }
});
