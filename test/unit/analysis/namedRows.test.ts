import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {decided, page} from './decided';

describe('a new row of a table whose first cell the page had', () => {
  const table = (...rows: string[]) =>
    page(`| Provider | Model | Images |\n| --- | --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}`);
  const rows = ['Contoso | `c-2` | yes', 'Fabrikam | `f-1` | no'];

  test('is an item where another cell names a new thing', async () => {
    const {rule, title} = await decided(table(...rows), table(...rows, 'Contoso | `c-3` | yes'));
    expect(rule).toBe('item-added');
    expect(title).toContain('`c-3`');
  });

  test('is none where it names what the page had', async () => {
    expect((await decided(table(...rows), table(...rows, 'Contoso | `f-1` | yes'))).rule).not.toBe('item-added');
  });
});

test('a row whose name is written in tags is told by what a reader of the page sees', async () => {
  const table = (...names: string[]) =>
    `# Parts\n\nWhat they are.\n\n| Part | What it does |\n| - | - |\n${names.map((name) => `| ${name} | It shows the part. |\n`).join('')}`;
  const told = async (name: string) =>
    (await analyseRange([changedFile('docs/a.md', table('One', 'Two'), table('One', 'Two', name))], {locale: 'en'}))
      .files[0];
  expect((await told('<code>ShopWindow/<wbr />Shade</code>'))?.brief).toBe('Add the row ShopWindow/ “Shade” to Parts');
  const lone = await told('<code>shop_window</code>');
  expect(lone?.brief).toBe('Add the row shop_window to Parts');
  expect(lone?.explanation).not.toContain('<');
});
