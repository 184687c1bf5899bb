import {openingOf, pageOpening} from '../../../plugin/src/markdown/prose/opening';
import {sectionOutline} from '../../../plugin/src/markdown/blocks/sectionOutline';

const opening = (text: string) => openingOf(text.split('\n'));
const ofPage = (text: string) => pageOpening(sectionOutline(text));

describe('the opening of a section', () => {
  test('is its first sentence, over line breaks', () => {
    expect(opening('\nPrints the folder of the\ncache. It is made on demand.\n').lead).toBe(
      'Prints the folder of the cache.',
    );
  });

  test('is not taken from imports, notes, code, tables or images', () => {
    const text = [
      "import Tabs from '@theme/Tabs';",
      'export const Sizes = () => {',
      '  return one plain line of text;',
      '}',
      '',
      ':::note',
      'Not available on every plan.',
      ':::',
      '',
      '```sh',
      'make all of it now',
      '```',
      '',
      '| Size | Price of the plan |',
      '![A picture of the cache](./cache.png)',
      '',
      'Clears the cache of a project.',
    ];
    expect(opening(text.join('\n')).lead).toBe('Clears the cache of a project.');
  });

  test('is the sentence that says what a list of arguments is for, also where it stands behind them', () => {
    const text = [
      '* `options` Object (optional)',
      '  * `kinds` string[] (optional) - The kinds of data to clear.',
      '',
      'Returns `Promise<void>` - settles when all of it is gone.',
      '',
      'Clears various kinds of data.',
    ];
    expect(opening(text.join('\n')).lead).toBe('Clears various kinds of data.');
    expect(opening('- Reads a file at once\n- Writes it back').lead).toBe('Reads a file at once');
  });

  test('is rather an item that says something of a name than what stands behind the list', () => {
    const items = '- `fetchAll()` now reads all pages of a store at once\n- `stop()` was removed';
    expect(opening(`${items}\n\nThanks to everyone who helped with it.`).lead).toBe(
      '`fetchAll()` now reads all pages of a store at once',
    );
  });

  test.each(['`kinds` - The', '`kinds`: the', '`kinds` (optional) the', '`kinds` string[] the', '`kinds` Kind[] the'])(
    'is none of the arguments of which each begins as "%s" does',
    (start) => {
      expect(opening(`- ${start} kinds of data to clear.\n\nClears various kinds of data.`).lead).toBe(
        'Clears various kinds of data.',
      );
    },
  );

  test('is the last clause of a sentence that begins with links, where that says enough', () => {
    const clause = 'records which one the project uses instead of the package of that name';
    const start = 'Naming a [manager](./managers.md) — `a` or `b` —';
    const exception = 'What locates a package installs what it names all the same.';
    expect(opening(`${start} ${clause}:\n\n\`\`\`sh\na\n\`\`\`\n\n${exception}\n`).lead).toBe(`${clause}:`);
    expect(opening(`${start} ${clause}. Both of them are installed.`).lead).toBe('Both of them are installed.');
    expect(opening(`${start} ${'very '.repeat(80)}slow.\n\n${exception}\n`).lead).toBe(exception);
    expect(opening(`${start} records it.\n\n${exception}\n`).lead).toBe(exception);
  });

  test('is rather the first item that can be quoted than a sentence that says no more than that a list follows', () => {
    const items = '- Install the [tool](./tool.md) of the shop.\n- Assign the `Keeper` role to your account.\n';
    expect(opening(`To sign in without keys, you need to:\n\n${items}`).lead).toBe(
      'Assign the `Keeper` role to your account.',
    );
    expect(opening('Begin with the following steps:\n').lead).toBe('Begin with the following steps:');
    expect(opening(`The tool takes nothing from others:\n\n${items}`).lead).toBe('The tool takes nothing from others:');
  });

  test('may be an item of a list', () => {
    expect(opening('- Regions in Asia can be chosen.\n- More to come soon.\n').lead).toBe(
      'Regions in Asia can be chosen.',
    );
  });

  test.each([
    'This guide helps you with caches.',
    'It aims to be complete and short.',
    'In rare cases, caches are wrong.',
    'The cache supports this use case.',
  ])('is rather another sentence than "%s"', (sentence) => {
    expect(opening(`${sentence} The command clears all caches.`).lead).toBe('The command clears all caches.');
    expect(opening(sentence).lead).toBe(sentence);
  });

  test('is what the first row of its table is called, where it says nothing else', () => {
    const table = '| Item | Kind |\n|------|------|\n| [**Keys kept in hardware**](./keys.md) | Safety |\n';
    expect(opening(table).lead).toBe('Keys kept in hardware');
    expect(opening(`${table}\nAll of these are new.`).lead).toBe('All of these are new.');
    expect(opening('| Option | Kind |\n|------|------|\n| `--keys` or else nothing | Safety |\n').lead).toBeNull();
  });

  test('does not begin in the middle of a sentence', () => {
    const text = 'Give\n![the name](./name.png)\nof the cluster that you made.\n\nThen wait for it to start.\n';
    expect(opening(text).lead).toBe('Then wait for it to start.');
    expect(opening('Run [it](./a.md):\n\n```sh\ngo\n```\n\nand wait until all is done.\n\nIt is done now.').lead).toBe(
      'It is done now.',
    );
  });

  test('is the first sentence of which enough can be quoted, and no question', () => {
    expect(opening('[Caches](./a.md) are on. Need more of them? Ask the team that runs them.').lead).toBe(
      'Ask the team that runs them.',
    );
    expect(opening('[Caches](./a.md) are on.').lead).toBeNull();
  });

  test.each(['Added in: v4.2.0', 'Since version 4.2', 'Introduced in v4.2 (beta only)', 'Available since 4.2'])(
    'tells "%s" apart from what it says',
    (line) => {
      expect(opening(`${line}\n\nClears the cache of a project.`)).toEqual({
        lead: 'Clears the cache of a project.',
        since: line,
      });
    },
  );
});

test.each([
  ['*New in version 3.2.*', 'New in version 3.2'],
  ['pnpm v12 only', 'pnpm v12 only'],
  ['**v3 and later**', 'v3 and later'],
  ['<p><Since v="4.4.0" /></p>', 'Since v="4.4.0"'],
  ['<VersionBadge version="2.1" />', 'VersionBadge version="2.1"'],
])('a section says by "%s" since which version it is there', (line, since) => {
  expect(opening(`\n${line}\n\nClears the cache of a project.`)).toEqual({
    lead: 'Clears the cache of a project.',
    since,
  });
});

test.each(['The 3 only', 'Choose 2 or more', '<Card width="4" />', 'Version 3'])(
  '"%s" does not say since which version a section is there',
  (line) => {
    expect(opening(`\n${line}\n\nClears the cache of a project.`).since).toBeNull();
  },
);

describe('the opening of a page', () => {
  test('is its description', () => {
    const text = '---\ntitle: Cache\ndescription: "How to clear the cache"\n---\n\n# Cache\n\nCaches are on disk.\n';
    expect(ofPage(text).lead).toBe('How to clear the cache');
  });

  test('is its description without the way to the page', () => {
    const text =
      "---\ndescription: 'Usage > Data > Caches: how to clear the cache'\n---\n\n# Cache\n\nCaches are on disk.\n";
    expect(ofPage(text).lead).toBe('how to clear the cache');
  });

  test('else its first sentence, above its sections or in the first of them', () => {
    expect(ofPage('# Cache\n\nCaches are on disk.\n\n## Clear\n\nIt is done.\n').lead).toBe('Caches are on disk.');
    expect(ofPage('## Clear\n\nIt is done by hand.\n\n## More\n\nAdded in: v2\n')).toEqual({
      lead: 'It is done by hand.',
      since: null,
    });
  });
});
