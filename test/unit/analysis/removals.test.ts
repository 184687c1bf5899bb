import {decided, page} from './decided';

describe('what was marked as deprecated is removed, whatever else the page gains', () => {
  test('with its row', async () => {
    const table = (...rows: string[]) => page(`| Metric | Unit |\n| --- | --- |\n${rows.join('\n')}\n\nWords.`);
    const [kept, gone] = ['| Received | Count |', '| Processed (deprecated) | Count |'];
    expect((await decided(table(kept, gone), `${table(kept)}\nMore words.\n`)).rule).toBe('deprecated-item-removed');
  });

  test('with its section', async () => {
    const kept = '## Endpoints\n\nUse them.\n\n';
    const gone = '## Injection\n\nInjection will be retired in May.\n\nIt puts a cluster into a network.\n';
    expect((await decided(page(kept + gone), page(`${kept}They are private now.\n`))).rule).toBe(
      'deprecated-item-removed',
    );
  });

  test('but not with old news', async () => {
    const row = (name: string) => `| ${name} | Words |\n`;
    const news = (...rows: string[]) => page(`| Item | Description |\n| --- | --- |\n${rows.join('')}`);
    const path = 'docs/whats-new.md';
    const [before, after] = [news(row('New'), row('Old API (deprecated)')), `${news(row('New'))}\nMore words.\n`];
    expect((await decided(before, after, path)).type).toBe('minor update');
  });
});

test('a form of a command that loses its heading is removed', async () => {
  const forms = (...names: string[]) => page(names.map((name) => `### \`${name}\`\n\nLinks a package.\n`).join('\n'));
  expect((await decided(forms('link <dir>', 'link <pkg>'), forms('link <dir>'))).rule).toBe('item-removed');
});

describe('a column that goes', () => {
  const table = (...models: string[]) =>
    page(
      `| Region | ${models.join(' | ')} |\n|${' --- |'.repeat(models.length + 1)}\n| east |${' ✅ |'.repeat(models.length)}\n`,
    );

  test('breaks where a column of another thing comes', async () => {
    expect(
      (await decided(table('gpt-4, 0613', 'gpt-35, 0301', 'gpt-35, 0613'), table('gpt-4o, 0806', 'gpt-4, 0613'))).rule,
    ).toBe('item-removed');
  });

  test('is no break where another version of the same takes its place', async () => {
    expect((await decided(table('gpt-4, 0613', 'gpt-35, 0301'), table('gpt-4, 0613', 'gpt-35, 0613'))).type).not.toBe(
      'breaking change',
    );
  });
});

test('a name that a list in a cell lost is no longer supported', async () => {
  const row = (versions: string) => page(`| System | Versions |\n| --- | --- |\n| Ubuntu | ${versions} |\n`);
  expect((await decided(row('20.04 LTS (Focal), 22.04 (Jammy)'), row('22.04 (Jammy)'))).rule).toBe('value-removed');
  expect((await decided(row('Fast, and easy to set up on 20.04'), row('Fast'))).type).toBe('minor update');
});

test('a default in a list item is another', async () => {
  const item = (value: string) => page(`- **Default:** \`'${value}'\``);
  expect((await decided(item('modules'), item('baseline'))).rule).toBe('default-changed');
});
