import {code, decided, page} from './decided';

describe('a default is reversed', () => {
  test.each([
    ['Sharing is enabled by default.', 'Sharing is disabled by default.'],
    ['Sharing is off by default.', 'Sharing is on by default.'],
    [
      '- **Type:** `boolean`\n\nShares the report. This is enabled by default.',
      '- **Type:** `boolean`\n- **Default:** `false`\n\nShares the report.',
    ],
  ])('%s → %s', async (before, after) => {
    expect((await decided(page(before), page(after))).rule).toBe('default-changed');
  });

  test.each([
    ['was said otherwise', 'Sharing is enabled by default.', 'By default, sharing is on.'],
    ['was not told before', 'Sharing is possible.', 'Sharing is disabled by default.'],
    ['is kept beside another', 'A is on by default.', 'A is on by default, B is off by default.'],
  ])('and not where it %s', async (_, before, after) => {
    expect((await decided(page(before), page(after))).rule).not.toBe('default-changed');
  });

  test('where a heading lost the mark, and not the words before it', async () => {
    const section = (title: string) => page(`### ${title}\n\nUse it so.`);
    expect((await decided(section('Token mode (default)'), section('Token mode'))).rule).toBe('default-changed');
    expect((await decided(section('Token mode (default)'), section('Key mode'))).rule).not.toBe('default-changed');
  });
});

test('who no longer says that nothing breaks says that something does, and what said so is quoted', async () => {
  const [before, after] = [
    'Version 4 has no breaking changes for readers of version 3.',
    'But for a few differences, version 4 works for readers of version 3.',
  ];
  expect(await decided(page(before), page(after))).toMatchObject({
    rule: 'break-announced',
    title: 'Remove the sentence “Version 4 has no breaking changes…” from *Guide*',
    explanation:
      'A sentence is removed in *Guide*: “Version 4 has no breaking changes for readers of version 3”. A sentence in *Guide* now reads “But for a few differences, version 4 works for readers of version 3”.',
  });
  expect(
    (await decided(page(`${before}\n\nAgain: no breaking changes.`), page(`${after}\n\nAgain: no breaking changes.`)))
      .type,
  ).toBe('minor update');
});

test.each([
  'The files are deleted if the folder is removed.',
  'Reports fail when these keys are no longer valid.',
  'If the owner of a report is removed or loses access, it stops.',
])('what may happen at any time is described, and nothing announced: %s', async (sentence) => {
  expect((await decided(page('Words.'), page(`Words.\n\n${sentence}`))).type).toBe('minor update');
});

test('what is removed with a version is announced, whatever comes before it', async () => {
  const sentence = 'Builds fail once the command `pack` is removed in version 5.';
  expect((await decided(page('Words.'), page(`Words.\n\n${sentence}`))).rule).toBe('retirement-announced');
});

test('what was said to come gives way to what came', async () => {
  const filled = 'Install it.\n\n```sh\nget exports\n```\n\nThen run it.\n\nIt writes files.';
  expect((await decided(page('More information coming soon.'), page(filled))).rule).toBe('general-availability');
});

test('a row of a version of a model is new, whatever stands below its name', async () => {
  const row = (version: string) => `| \`scan-2\` (${version}) <br> **Scans** | Reads. |`;
  const table = (...rows: string[]) => page(`## Models\n\n| Model | Meaning |\n| --- | --- |\n${rows.join('\n')}`);
  expect((await decided(table(row('2024-05-13')), table(row('2024-05-13'), row('2024-11-20')))).rule).toBe(
    'item-added',
  );
});

describe('the help on an option says another default', () => {
  const help = (value: string, words = 'Rows of a page') =>
    code(`  -r, --rows string   ${words} (default ${value})`, 'text');

  test.each([
    ['100', '50'],
    ['"red:green"', '"red"'],
    ['true', 'false'],
  ])('and breaks who relies on it: %s → %s', async (before, after) => {
    const {rule, title} = await decided(help(before), help(after));
    expect(rule).toBe('default-changed');
    expect(title).toBe(`Set \`--rows\` to \`${after.replaceAll('"', '')}\` in *Guide*`);
  });

  test.each([
    ['in other words', '100', help('100', 'Rows of each page')],
    ['in other marks', '"red"', help('red')],
    ['of another release', '"shop:v1.8"', help('"shop:v1.9"')],
    ['of the machine that wrote it', '"/home/one/.shop"', help('"/home/other/.config"')],
  ])('and not %s', async (_, before, after) => {
    expect((await decided(help(before), after)).rule).not.toBe('default-changed');
  });
});
