import {openGit} from '../../../plugin/src/git/git';
import {imageDimensions} from '../../../plugin/src/git/contents/imageDimensions';
import {readContents} from '../../../plugin/src/git/contents/readContents';
import {readDiff} from '../../../plugin/src/git/diff/readDiff';
import {png, svg} from '../../helpers/pictures';
import {createRepository} from '../../helpers/repository';
import {diffSettings} from './diffSettings';

const pointer = (size: number): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize ${size}\n`;
const broken = png(20, 10).subarray(0, 18);
/** Above a mebibyte, and still a picture: what follows its end counts as nothing. */
const huge = Buffer.concat([png(30, 20), Buffer.alloc(2 * 1024 ** 2)]);

test('binary files and pictures have sizes before and after', async () => {
  const repository = createRepository();
  repository.write('changed.png', png(20, 10));
  repository.write('removed.png', png(3, 4));
  repository.write('broken.png', png(5, 5));
  repository.write('huge.png', png(5, 5));
  repository.write('lfs.png', pointer(1));
  repository.write('drawing.svg', svg(20, 10));
  repository.write('archive.zip', Buffer.from([0, 1]));
  repository.write('page.md', 'one\n');
  const base = repository.commit('Base');
  repository.write('changed.png', png(40, 20));
  repository.remove('removed.png');
  repository.write('added.PNG', png(7, 8));
  repository.write('broken.png', broken);
  repository.write('huge.png', huge);
  repository.write('lfs.png', pointer(2));
  repository.write('drawing.svg', svg(30, 15));
  repository.write('archive.zip', Buffer.from([0, 1, 2]));
  repository.write('page.md', 'two\n');
  repository.symlink('link.png', 'changed.png');
  const head = repository.commit('Head');
  const git = openGit(repository.folder);
  const {files} = await readDiff(git, base, head, diffSettings);
  const contents = await readContents(git, files);
  const told = files.map((file, index): [string, unknown] => {
    const {before, after} = contents[index]?.blobs ?? {};
    const size = (blob: typeof before): unknown => blob && [blob.bytes, blob.width, blob.height];
    return [file.path, contents[index]?.blobs && [size(before), size(after)]];
  });
  expect(Object.fromEntries(told)).toEqual({
    'added.PNG': [null, [png(7, 8).length, 7, 8]],
    'archive.zip': [
      [2, null, null],
      [3, null, null],
    ],
    'broken.png': [
      [png(5, 5).length, 5, 5],
      [18, null, null],
    ],
    'changed.png': [
      [png(20, 10).length, 20, 10],
      [png(40, 20).length, 40, 20],
    ],
    'drawing.svg': [
      [svg(20, 10).length, 20, 10],
      [svg(30, 15).length, 30, 15],
    ],
    'huge.png': [
      [png(5, 5).length, 5, 5],
      [huge.length, 30, 20],
    ],
    'lfs.png': [null, null],
    'link.png': null,
    'page.md': null,
    'removed.png': [[png(3, 4).length, 3, 4], null],
  });
  repository.cleanup();
});

test.each<[string, Buffer]>([
  ['no bytes', Buffer.alloc(0)],
  ['text', Buffer.from('not a picture')],
  ['a picture without pixels', png(0, 0)],
  ['a drawing without a size', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
  ['a drawing of endless width', Buffer.from('<svg width="1e999" height="2"></svg>')],
  ['half a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
])('%s: no dimensions, and no error', (_what, bytes) => {
  expect(imageDimensions(bytes)).toEqual({width: null, height: null});
});

test('a drawing that opens a tag again and again takes no time', () => {
  const bytes = Buffer.from('<svg '.repeat(200_000));
  const start = performance.now();
  expect(imageDimensions(bytes)).toEqual({width: null, height: null});
  expect(performance.now() - start).toBeLessThan(2000);
});
