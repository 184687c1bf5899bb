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
