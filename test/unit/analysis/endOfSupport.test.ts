import {decided, page} from './decided';

describe('a version that leaves a list', () => {
  const list = (title: string, ...versions: string[]) =>
    page(`## ${title}\n\n${versions.map((one) => `- ${one}`).join('\n')}`);

  test('of supported ones is not supported any more, whichever joined it', async () => {
    const title = 'Currently supported versions';
    const [before, after] = [list(title, '11.x.y', '10.x.y', '9.x.y'), list(title, '12.x.y', '11.x.y', '10.x.y')];
    expect((await decided(before, after)).rule).toBe('item-removed');
  });

  test('of what was tried takes nothing away', async () => {
    const title = 'What we tried';
    const [before, after] = [list(title, '11.x.y', '10.x.y', '9.x.y'), list(title, '12.x.y', '11.x.y', '10.x.y')];
    expect((await decided(before, after)).type).toBe('minor update');
  });
});

describe('a new section on a retirement', () => {
  const section = (title: string) => page(`## ${title}\n\nTake it out of your pools.\n\nThen out of your clusters.`);

  test('announces it where its title names a thing in code', async () => {
    expect((await decided(page('Use it.'), section('`trustAll` (preview) retirement migration'))).rule).toBe(
      'retirement-announced',
    );
  });

  test('announces nothing where it is on retirements as such', async () => {
    expect((await decided(page('Use it.'), section('Deprecation policy'))).rule).not.toBe('retirement-announced');
  });
});

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
