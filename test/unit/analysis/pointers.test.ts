import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

test('a content in Git LFS is told as a binary file, not by the lines of its pointer', async () => {
  const pointer = (digit: string) =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 12\n`;
  const {files} = await analyseRange(
    [
      changedFile('talk.mp4', pointer('a'), pointer('b')),
      changedFile('notes.bin', pointer('a'), `${pointer('a')}And a text.\n`),
    ],
    {locale: 'en'},
  );
  expect(files[0]).toMatchObject({title: 'Replace `talk.mp4`', events: [{kind: 'binary-changed'}]});
  expect(files[1]?.events.map(({kind}) => kind)).not.toContain('binary-changed');
});
