import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {decided, page} from './decided';

const rows = (...cells: string[]) =>
  page(
    `| System | Works |\n| --- | --- |\n${cells.map((cell, at) => `| Release ${String(at)} | ${cell} |`).join('\n')}`,
  );

test('a picture in a cell says what its alternative text says', async () => {
  const [yes, no] = ['![Supported][1]', '![Not supported](no.svg)'];
  expect((await decided(rows(yes, yes), rows(yes, no))).rule).toBe('availability-turned-off');
  expect((await decided(rows(yes, no), rows(yes, yes))).rule).toBe('availability-turned-on');
  expect((await decided(rows('GA', 'GA'), rows('GA', 'NA'))).rule).toBe('availability-turned-off');
});

describe('a note on a retirement that is included', () => {
  const included = page('[!INCLUDE [old engine retirement](./includes/old-engine-retirement.md)]');

  test('announces it', async () => {
    expect((await decided(page('Words.'), included)).rule).toBe('retirement-announced');
  });

  test('announces nothing where the page said it in its own words', async () => {
    const told = page('> [!IMPORTANT]\n> From May on, the old engine is no longer supported.');
    expect((await decided(told, included)).type).toBe('minor update');
    const advised = page('> [!NOTE]\n> With the retirement of the old engine, we recommend the new one.');
    expect((await decided(advised, included)).type).toBe('minor update');
  });

  test('announces it where the page included one on another thing', async () => {
    const other = included.replaceAll('old', 'steam');
    const both = included.replace(
      '[!INCLUDE',
      `[!INCLUDE [Steam engine retirement](./includes/steam-engine-retirement.md)]\n\n[!INCLUDE`,
    );
    expect((await decided(other, both)).rule).toBe('retirement-announced');
  });
});

test('an entry that leaves a page of breaking changes takes nothing away', async () => {
  const entry = '### Windows\n\nThe method `open()` is no longer supported.\n\nUse `show()`.';
  const [before, after] = [page(`${entry}\n\n### Menus\n\nSet a label.`), page('### Menus\n\nSet a label.')];
  expect((await decided(before, after, 'docs/upcoming-breaking-changes.md')).type).toBe('minor update');
  expect((await decided(before, after)).type).toBe('breaking change');
});

test('what a file of the repository says is for those who work on it', async () => {
  const after = page('## Terms of use\n\nOne.\n\nTwo.\n\nThree.\n\nFour.');
  expect((await decided(page('Words.'), after, '.github/instructions.md')).rule).toBe('other-file');
  expect((await decided(page('Words.'), after)).rule).toBe('section-added');
});

test('a misspelt file name of a sample is corrected, another file is not', async () => {
  const sample = (options: string) => page(`\`\`\`ts ${options}\nstart();\n\`\`\``);
  const [typo, name, other] = [
    'filename="middeware.ts" copy',
    'filename="middleware.ts" copy',
    'filename="clock.ts" copy',
  ];
  expect((await decided(sample(typo), sample(name))).rule).toBe('code-repaired');
  expect((await decided(sample('title="middeware.ts"'), sample('title="middleware.ts"'))).rule).toBe('code-repaired');
  expect((await decided(sample(name), `${sample(other)}\nIt has a clock.\n`)).type).toBe('minor update');
});

test('what something also allows is new', async () => {
  const [before, after] = [
    'The flag prints JSON.',
    'The `--json` flag prints JSON. The `--json` flag also allows to read lists.',
  ];
  expect((await decided(page(before), page(after))).rule).toBe('support-announced');
  const words = 'The flag prints JSON. Reading the list also allows to count.';
  expect((await decided(page(before), page(words))).type).toBe('minor update');
});

describe('a section that only said that its thing is not there', () => {
  const section = (text: string) => page(`## Engine 3\n\n${text}`);

  test('and now tells of it, tells something new', async () => {
    expect((await decided(section('Not supported'), section('It runs on all systems.'))).rule).toBe(
      'limitation-lifted',
    );
  });

  test('tells nothing new where it says so in other words', async () => {
    expect((await decided(section('Not supported'), section('Not available'))).type).not.toBe('new feature');
  });
});

test('an item that begins with a thing in preview introduces it, where the page did not speak of it', async () => {
  const list = (...items: string[]) => page(`It can do more:\n\n${items.map((item) => `- ${item}`).join('\n')}`);
  const [day, night] = ['**Day mode**: light.', '**Night mode (preview)**: dark.'];
  expect((await decided(list(day), list(day, night))).rule).toBe('item-added');
  expect(
    (await decided(`${list(day)}\nNight mode is near.\n`, `${list(day, night)}\nNight mode is near.\n`)).type,
  ).toBe('minor update');
});

describe('a list joins something new', () => {
  test('where a paragraph is nothing but names, whatever else the page says of them', async () => {
    const regions = (...names: string[]) => page(`North of all.\n\n**Supported regions:**\n${names.join(', ')}`);
    const [before, after] = [
      ['East', 'West', 'South', 'Center', 'Far East'],
      ['East', 'North', 'West', 'South', 'Center', 'Far East'],
    ];
    expect((await decided(regions(...before), regions(...after))).rule).toBe('item-added');
  });

  test('where a sentence names what follows', async () => {
    const regions = (names: string) =>
      page(`Pools are available in the following regions: East US, ${names}, and North Cape.`);
    const [few, more] = [regions('West Europe'), regions('West Europe, South Sea')];
    expect((await decided(few, more)).rule).toBe('item-added');
    expect((await decided(more, few)).rule).toBe('value-removed');
  });

  test('where a table of commands has one more of the same tool', async () => {
    const table = (...names: string[]) =>
      page(
        `| Reference | About |\n| --- | --- |\n${names.map((name) => `| [${name}](${name.replace(/ /g, '-')}.md) | Words |`).join('\n')}`,
      );
    const [before, after] = [
      ['fleet list', 'fleet stop'],
      ['fleet list', 'fleet start', 'fleet stop'],
    ];
    expect((await decided(table(...before), table(...after))).rule).toBe('item-added');
    const words = ['one word', 'another word', 'some word'];
    expect((await decided(table('one word', 'some word'), table(...words))).type).toBe('minor update');
  });

  test('where a short section documents a package', async () => {
    const after = page('## [@contoso/clock](https://example.com/clock)\n\nIt ticks.');
    expect((await decided(page('Words.'), after)).rule).toBe('item-added');
  });
});

test('a heading above what stood there announces no capability', async () => {
  const lines = ['It is typed on.', 'It is read aloud.', 'It is drawn on.', 'It is kept.'].join('\n\n');
  const [before, after] = [page(lines), page(`## Ways to use it\n\n${lines}`)];
  expect((await decided(before, after)).type).toBe('minor update');
  const twice = page(`${lines}\n\n## Ways to use it\n\n${lines}`);
  expect((await decided(before, twice)).rule).toBe('section-added');
});

test('what is asked for is quoted with all of its subject', async () => {
  const note = 'Note 4: Streaming of `clock` is currently only supported for members.';
  const {files} = await analyseRange(
    [changedFile('docs/guide.md', page('The `clock` streams.'), page(`The \`clock\` streams.\n\n${note}`))],
    {locale: 'en'},
  );
  expect(files[0]?.brief).toContain('Streaming of clock is currently only supported');
});
