import fc from 'fast-check';
import {diffArguments} from '../../plugin/src/git/diff/diffArguments';
import {openGit} from '../../plugin/src/git/git';
import {parseNumstat} from '../../plugin/src/git/diff/numstat';
import {readDiff} from '../../plugin/src/git/diff/readDiff';
import {readObjects} from '../../plugin/src/git/catFile';
import type {FileChange} from '../../plugin/src/model/fileChange';
import {rebuild} from '../helpers/rebuild';
import {createRepository} from '../helpers/repository';
import {importTree, treePair, type Tree} from '../helpers/trees';

const settings = {
  context: 3,
  renameCandidates: 5000,
  rangeBytes: 1 << 26,
  files: 3000,
  fileBytes: 1 << 20,
  fileLines: 20_000,
};
const repository = createRepository();
const git = openGit(repository.folder);

afterAll(() => repository.cleanup());

function display(path: string): string {
  return Buffer.from(path, 'latin1').toString('utf8');
}

/** The statuses that the trees themselves dictate; git may join a removal and an addition to a rename. */
function expectStatuses(files: readonly FileChange[], base: Tree, head: Tree): void {
  const shown = (tree: Tree, path: string): boolean => [...tree.keys()].some((key) => display(key) === path);
  for (const file of files) {
    expect(shown(head, file.path)).toBe(file.status !== 'removed');
    expect(shown(base, file.oldPath ?? file.path)).toBe(file.status !== 'added');
  }
}

test('base bytes and hunks give the head bytes, and the counts are numstat’s, for any two trees', async () => {
  await fc.assert(
    fc.asyncProperty(treePair, async ({base, head}) => {
      const baseOid = importTree(repository, base);
      const headOid = importTree(repository, head);
      const {files} = await readDiff(git, baseOid, headOid, settings);
      const counts = parseNumstat((await git.run(diffArguments('numstat', baseOid, headOid, settings))).stdout);
      const blobs = await readObjects(
        git,
        files.flatMap((file) =>
          [file.base, file.head].flatMap((side) => (side && side.mode !== '160000' ? [side.oid] : [])),
        ),
      );

      expect(files.map(({additions, deletions, binary}) => ({additions, deletions, binary}))).toEqual(counts);
      expectStatuses(files, base, head);
      for (const file of files.filter((candidate) => !candidate.binary)) {
        const bytes = (side: FileChange['base']): Buffer =>
          side?.mode === '160000'
            ? Buffer.from(`Subproject commit ${side.oid}\n`)
            : (blobs.get(side?.oid ?? '')?.bytes ?? Buffer.alloc(0));
        expect(rebuild(bytes(file.base), file.hunks ?? [], file.encoding)).toEqual(Buffer.from(bytes(file.head)));
      }
    }),
    {numRuns: 120},
  );
}, 180_000);
