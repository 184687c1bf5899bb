import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

test('what a file held before it became a symbolic link is not told as a target', async () => {
  const side = (mode: string, oid: string) => ({mode, oid: oid.repeat(40)});
  const sides = {base: side('100644', 'a'), head: side('120000', 'b')};
  const {files} = await analyseRange(
    [changedFile('docs/a.md', '# Words\n', 'b.md', {...sides, status: 'type-changed'})],
    {locale: 'en'},
  );
  expect(files[0]?.explanation).toContain('The symbolic link `docs/a.md` is added and points to `b.md`.');
  expect(files[0]?.explanation).not.toContain('Words');
});

test('line breaks that became others are told as white space', async () => {
  const {files} = await analyseRange([changedFile('docs/a.md', '# A\r\n\r\nOne.\r\n', '# A\n\nOne.\n')], {
    locale: 'en',
  });
  expect(files[0]?.events).toEqual([{kind: 'whitespace-changed', count: 3, line: {old: 1, new: 1}}]);
  expect(files[0]?.explanation).not.toContain('not read');
});
