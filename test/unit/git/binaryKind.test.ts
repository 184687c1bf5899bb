import {openGit} from '../../../plugin/src/git/git';
import {readContents} from '../../../plugin/src/git/contents/readContents';
import {readDiff} from '../../../plugin/src/git/diff/readDiff';
import {createRepository} from '../../helpers/repository';
import {diffSettings} from './diffSettings';

test('tells binary files apart', async () => {
  const repository = createRepository();
  const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const versions: Record<string, [Buffer | string | null, Buffer | string | null]> = {
    'attribute.lock': ['one\n', 'two\n'],
    'added.lock': [null, 'two\n'],
    'both.lock': [Buffer.from([0, 1]), Buffer.from([0, 2])],
    'content.png': [Buffer.from([1, 0, 2]), Buffer.from([1, 0, 3])],
    'became-text.md': [Buffer.from([1, 0, 2]), 'text\n'],
    'late.bin': [Buffer.concat([Buffer.alloc(100, 1), Buffer.from([0])]), Buffer.alloc(200)],
    'removed.png': [Buffer.from([0]), null],
    'strings.txt': [utf16('Größe\n'), utf16('größer\n')],
    'big-endian.txt': [utf16('a').swap16(), utf16('b').swap16()],
    'utf-32.txt': [Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), Buffer.from([0xff, 0xfe, 0, 0, 0x62, 0, 0, 0])],
    'plain.md': ['one\n', 'two\n'],
    'huge.bin': [Buffer.alloc(2 * 1024 ** 2), Buffer.from('x'.repeat(9000))],
    'huge.lock': ['x'.repeat(2 * 1024 ** 2), 'y\n'],
  };
  const commit = (side: 0 | 1): string => {
    for (const [name, sides] of Object.entries(versions)) {
      const content = sides[side];
      if (content !== null) {
        repository.write(name, content);
      } else if (side === 1) {
        repository.remove(name);
      }
    }
    return repository.commit(`Side ${side}`);
  };
  repository.write('.gitattributes', '*.lock binary\n');
  const [base, head] = [commit(0), commit(1)];
  const git = openGit(repository.folder);
  const {files} = await readDiff(git, base, head, diffSettings);
  const contents = await readContents(git, files);
  expect(Object.fromEntries(files.map((file, index) => [file.path, contents[index]?.kind]))).toEqual({
    'attribute.lock': 'attribute',
    'added.lock': 'attribute',
    'both.lock': 'content',
    'content.png': 'content',
    'became-text.md': 'content',
    'late.bin': 'content',
    'removed.png': 'content',
    'strings.txt': 'utf-16',
    'big-endian.txt': 'utf-16',
    'utf-32.txt': 'content',
    'plain.md': null,
    // What is too large to read is not guessed at.
    'huge.bin': null,
    'huge.lock': null,
  });
  repository.cleanup();
});
