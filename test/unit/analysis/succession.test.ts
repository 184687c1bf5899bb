import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

const body = (line: string): string => `# Spacing\n\nHow blocks are spaced.\n\n## Options\n\n${line}\n`;
const analysed = async (files: Parameters<typeof analyseRange>[0]) => (await analyseRange(files, {locale: 'en'})).files;

describe('a page with another extension in place of a removed one', () => {
  test('is that page, edited', async () => {
    const [fresh, gone] = await analysed([
      changedFile('docs/spacing.md', null, body('There is one option.')),
      changedFile('docs/spacing.mdx', body('There are no options.'), null),
    ]);
    expect(fresh?.type).toBe('minor update');
    expect(fresh?.events.map(({kind}) => kind)).toEqual(['file-renamed', 'paragraph-reworded']);
    expect(fresh?.explanation).toMatch(/^The file `spacing\.mdx` is now `spacing\.md`\. /);
    expect(gone?.type).toBe('minor update');
    expect(gone?.noise).toBe('replaced-only');
    expect(gone?.title).toBe('Replace `spacing.mdx` with `spacing.md`');
    expect(gone?.explanation).toBe('`docs/spacing.mdx` gives way to `docs/spacing.md`, which has the same address.');
  });

  test('is not counted among what changes no content', async () => {
    const pairs = ['One', 'Two', 'Three'].flatMap((name) => [
      changedFile(`docs/${name}.md`, null, body(`There is one option of ${name}.`)),
      changedFile(`docs/${name}.mdx`, body(`There are no options of ${name}.`), null),
    ]);
    const {files, insights} = await analyseRange(pairs, {locale: 'en'});
    expect(files.filter(({noise}) => noise === 'replaced-only')).toHaveLength(3);
    expect(insights.map(({text}) => text)).not.toContainEqual(expect.stringContaining('without any change of content'));
  });

  test('counts what it does not tell between the two files, as its own diff has new lines only', async () => {
    const former = [
      'A paragraph of nine words stands in this place.',
      '- An item of a list of nine words here',
      '| Name of a row of this table | What it means to readers |\n| - | - |\n| The first of all of its rows | Much of it |',
      ':::note\n\nA note of nine words that stands right here.\n\n:::',
      '```js\nconst first = await thing.of(this.place);\n```',
      '![A picture of what is told here](picture-of-the-thing.png)',
      '1. A step of another list with nine words',
      '<Component of="this page" with="two attributes and no children" />',
    ];
    const [fresh] = await analysed([
      changedFile('docs/spacing.md', null, '# Spacing\n\nIt has moved.\n'),
      changedFile('docs/spacing.mdx', `# Spacing\n\n${former.join('\n\n')}\n`, null),
    ]);
    expect(fresh?.explanation).toMatch(/; \d+ more edits are between the two files\.$/);
  });

  test('breaks where it only says that its thing is deprecated', async () => {
    const [fresh] = await analysed([
      changedFile('docs/spacing.md', null, ':::danger Deprecated\n\nThis rule has moved.\n\n:::\n'),
      changedFile('docs/spacing.mdx', body('There are no options.'), null),
    ]);
    expect(fresh?.type).toBe('breaking change');
    expect(fresh?.title).toBe('Mark `spacing.md` as “Deprecated”');
  });

  test('has no lines of a diff that is not its own', async () => {
    const [fresh] = await analysed([
      changedFile('docs/spacing.md', null, body('There is one option.')),
      changedFile('docs/spacing.mdx', `${body('There is one option.')}\n## More\n\nMore of it.\n`, null),
    ]);
    expect(fresh?.events.map(({kind}) => kind)).toContain('heading-removed');
    expect(fresh?.events.filter(({line}) => line?.old !== undefined)).toEqual([]);
  });
});

test('a page whose address stays free is removed', async () => {
  const [, gone] = await analysed([
    changedFile('docs/spacing-rules.md', null, body('There is one option.')),
    changedFile('docs/spacing.mdx', body('There are no options at all.'), null),
  ]);
  expect(gone?.rule).toBe('page-removed');
});
