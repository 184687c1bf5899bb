import {decided, page} from './decided';

test('a name that a sentence gave as an example is no value that was struck', async () => {
  const text = (names: string) => page(`## Supported frameworks\n\nIt is supported by any of them, such as ${names}.`);
  expect((await decided(text('Remix or Gatsby'), text('Remix'))).type).toBe('minor update');
  expect((await decided(text('Remix'), text('Remix or Gatsby'))).rule).toBe('item-added');
});

test.each([
  ["Supported values are 'light', 'dark', 'none'.", "Supported values are 'light' and 'dark'."],
  ['- Available for Gold Plan or Silver Plan and trial accounts.', '- Available for Gold Plan and trial accounts.'],
])('a value is struck: %s → %s', async (before, after) => {
  expect((await decided(page(before), page(after))).rule).toBe('value-removed');
  expect((await decided(page(after), page(before))).type).not.toBe('breaking change');
});

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
    expect((await decided(table('gpt-4, 0613', 'gpt-35, 0301'), table('gpt-4, 0613', 'gpt-35, 0613'))).type).toBe(
      'minor update',
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

test('an option of a command goes with its row, though other commands have one of that name', async () => {
  const table = (...names: string[]) =>
    `| Option | Meaning |\n| --- | --- |\n${names.map((name) => `| \`${name}\` | Does so |\n`).join('')}`;
  const commands = (...names: string[]) => page(`## Serve\n\n${table('--force')}\n## Build\n\n${table(...names)}`);
  expect((await decided(commands('--force', '--watch'), commands('--watch'))).rule).toBe('item-removed');
});

test('a row of marks that goes takes a capability with it', async () => {
  const table = (...rows: string[]) =>
    page(`| Feature | Linux |\n| --- | --- |\n${rows.map((name) => `| ${name} | ✔ |\n`).join('')}`);
  expect((await decided(table('Network map', 'Dashboards'), table('Dashboards'))).rule).toBe('item-removed');
});

test('a section goes with its thing where the page spoke of it in other places too, however much is rewritten', async () => {
  const map = '## Network map\n\nIt shows networks.\nChoose one of them.\nLook at what it holds.\nClose it again.\n';
  const inventory = '## Inventory\n\nIt lists all.\n\n';
  const base = page(`The network map is here. Read the network map.\n\n${inventory}${map}`);
  const head = page(`All is here.\nRead it whole.\nGo on.\n\n${inventory}`);
  expect((await decided(base, head)).rule).toBe('section-removed');
  const once = base.replace('The network map is here. Read the network map.', 'Both are here. Read on.');
  expect((await decided(once, head)).type).toBe('minor update');
});

test('of several values that readers may begin with, one fewer takes nothing away', async () => {
  const need = (models: string) => page(`## Prerequisites\n\n- A resource with ${models} deployed.`);
  expect((await decided(need('`gpt-4o` or `gpt-35`'), need('`gpt-4o`'))).type).toBe('minor update');
});

test('of several values that readers may have at hand, one fewer takes nothing away, whatever the heading', async () => {
  const need = (models: string) => page(`You have:\n\n- A resource with ${models} deployed. Read on in the guide.`);
  expect((await decided(need('`gpt-4o` or `gpt-35`'), need('`gpt-4o`'))).type).toBe('minor update');
});

test('a page goes with what its readers need: other sentences that name it no more take nothing away', async () => {
  const guide = (need: string, models: string) =>
    page(
      `## Prerequisites\n\n- An account with ${need}.\n\n## Messages\n\nThe ${models} models are optimized to work with inputs.`,
    );
  const [before, after] = [
    guide('either `hnd-35-turbo` or `hnd-4`', 'HND-35-Turbo and HND-4'),
    guide('`hnd-5`', 'HND-4'),
  ];
  expect((await decided(before, after)).type).toBe('minor update');
  const [all, fewer] = [guide('a key', 'HND-35-Turbo and HND-4'), guide('a key', 'HND-4')];
  expect((await decided(all, fewer)).rule).toBe('value-removed');
});

test('one version of a thing goes, while others of it are still listed', async () => {
  const table = (...versions: string[]) =>
    page(
      `| Model | Regions |\n| --- | --- |\n${versions.map((version) => `| \`gpt\` (${version}) | east |\n`).join('')}`,
    );
  expect((await decided(table('0613', '1106'), table('1106'))).rule).toBe('item-removed');
  const list = (...versions: string[]) =>
    page(`## Supported models\n\n${versions.map((version) => `- \`gpt\` version: \`${version}\`\n`).join('')}`);
  expect((await decided(list('0613', '1106'), list('1106'))).rule).toBe('item-removed');
});

test('another name of a thing that is no longer told is gone', async () => {
  const [before, after] = [page('Called.\n\nAlso under the alias: `.toBeCalled()`'), page('Called.')];
  expect((await decided(before, after)).rule).toBe('item-removed');
});

test.each([
  'Create a folder',
  'Deploying',
  'Running it',
  'Key features',
  'What folders are',
  'Basic usage',
  'Contributors',
])('the section “%s” takes nothing away with it', async (title) => {
  const section = (heading: string) => `## ${heading}\n\n${'One more line of it.\n'.repeat(6)}\n`;
  expect((await decided(page(section(title)), page('Words.'))).type).toBe('minor update');
  expect((await decided(page(section('Folders of teams')), page('Words.'))).rule).toBe('section-removed');
});

test('a row that is about another model or version now lost the former one', async () => {
  const table = (name: string) =>
    page(`| Model | Speed | Tokens |\n| --- | --- | --- |\n| ${name}<br>**Dogs** | Fast | 4,096 |\n`);
  const [may, june] = ['`hound-4-live` (2024-05-01)', '`hound-4-mini-live` (2024-06-01)'];
  expect((await decided(table(may), table(june))).rule).toBe('item-removed');
  expect((await decided(table(may), `${table(june)}\nOf \`hound-4-live\` (2024-05-01) read on.\n`)).type).toBe(
    'minor update',
  );
  expect((await decided(table('`Int32`, or `Float`'), table('number'))).type).toBe('minor update');
  expect((await decided(table('`live-hound-4`'), table('`hound-4-live`'))).rule).not.toBe('item-removed');
});

describe('a line that says after a label what is supported', () => {
  const line = (values: string, label = 'Formats supported') =>
    page(
      `Reports can be exported.\n\n- **${label}:** ${values}\n- **Time:** some minutes\n\nCSV is for tables, PDF for print.`,
    );

  test('breaks who uses what it lost, though other lines name that', async () => {
    const {rule, title} = await decided(line('PDF, CSV'), line('PDF'));
    expect(rule).toBe('value-removed');
    expect(title).toBe('Remove the value “CSV” from *Guide*');
  });

  test.each([
    ['it gains one', line('PDF'), line('PDF, CSV')],
    ['one is exchanged', line('PDF, CSV'), line('PDF, JSON')],
    ['it says what is not', line('PDF, CSV', 'Not supported formats'), line('PDF', 'Not supported formats')],
    ['it says anything else', line('PDF, CSV', 'Examples'), line('PDF', 'Examples')],
  ])('breaks nothing where %s', async (_, before, after) => {
    expect((await decided(before, after)).type).not.toBe('breaking change');
  });
});

describe('a row of a table of what a thing is used with', () => {
  const table = (section: string, ...names: string[]) =>
    page(
      `## ${section}\n\n| Name | For |\n| --- | --- |\n${names.map((name) => `| ${name} | Reading reports |\n`).join('')}`,
    );

  test('breaks where it goes', async () => {
    const [before, after] = [['Apache Kettle', 'Contoso Sheets'], ['Apache Kettle']];
    expect((await decided(table('Connectors', ...before), table('Connectors', ...after))).rule).toBe('item-removed');
    expect((await decided(table('People', ...before), table('People', ...after))).type).not.toBe('breaking change');
  });

  test('breaks nothing where it led to another site, or got another name', async () => {
    const linked = '[Contoso Sheets](https://sheets.example.com)';
    const type = async (...[before, after]: [string[], string[]]) =>
      (await decided(table('Connectors', ...before), table('Connectors', ...after))).type;
    expect(await type(['Apache Kettle', linked], ['Apache Kettle'])).toBe('minor update');
    expect(await type(['Apache Kettle', 'Contoso Sheets'], ['Apache Kettle', 'Contoso Tables'])).not.toBe(
      'breaking change',
    );
  });
});

test.each([
  ['Set the variable `DATA_PATH` or the option `--path`.', 'Set the option `--path`.'],
  ['Use the global variable `DATA_PATH` or `--path` to set it.', 'Use `--path` to set it.'],
  ['Set `--path` or the variable `DATA_PATH`.', 'Set `--path`.'],
])('one of two ways that a sentence gives goes: %s', async (before, after) => {
  expect((await decided(page(before), page(after))).rule).toBe('value-removed');
  expect((await decided(page(before), page(`${after} It was \`DATA_PATH\`.`))).type).toBe('minor update');
});
