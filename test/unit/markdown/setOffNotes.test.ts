import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from '../analysis/changedFile';

const first = 'The term entity is used for one type of objects in an application.';
const second = 'As ever, only plain objects and lists are handed in to the store.';

const said = async (base: string, head: string) => {
  const files = [changedFile('docs/a.md', `# A\n\n${base}\n\nRead on.\n`, `# A\n\n${head}\n\nRead on.\n`)];
  const [file] = (await analyseRange(files, {locale: 'en'})).files;
  return file?.events.map(({kind, after}) => [kind, after]);
};

describe('a note that has the text of what stood in its place is formatted otherwise', () => {
  test.each([
    ['a quotation', `> ${first}\n>\n> ${second}`],
    ['paragraphs', `${first}\n\n${second}`],
  ])('%s', async (_, base) => {
    expect(await said(base, `:::note\n\n${first}\n\n${second}\n\n:::`)).toEqual([['formatting-changed', first]]);
  });

  test('a quotation that called itself a note', async () => {
    const events = await said(`> **Note**: ${first}`, `> [!NOTE]\n> ${first}`);
    expect(events).toContainEqual(['formatting-changed', first]);
    expect(events?.map(([kind]) => kind)).not.toContain('admonition-added');
  });
});

test('a note is new that says once more what still stands in the page, and one that says something else', async () => {
  expect(await said(first, `${first}\n\n:::note\n\n${first}\n\n:::`)).toContainEqual(['admonition-added', 'note']);
  expect(await said(first, `${first}\n\n:::note\n\n${second}\n\n:::`)).toContainEqual(['admonition-added', 'note']);
});
