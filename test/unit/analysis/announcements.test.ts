import {decided, page} from './decided';

describe('a status of a kind of things, and no thing,', () => {
  const said = async (sentence: string) => (await decided(page('Words.'), page(`Words.\n\n${sentence}`))).rule;

  test.each([
    'For each page that was removed, the report looks for links.',
    'The header has how many files are breaking changes.',
    'It tells marks such as preview and deprecated.',
    'A note on a deprecation that goes alone takes nothing away.',
    'The page says that something is now required.',
    'The rule [`retirement-announced`](#retirement-announced) stands here.',
    'A page that says of what it is about that it is removed counts.',
  ])('is not announced by: %s', async (sentence) => {
    expect(await said(sentence)).toBe('content-updated');
  });

  test.each([
    'The flag `--old`, which was removed, has no successor.',
    'The `mount` hook is deprecated.',
    'A deprecation was announced for `mount`.',
  ])('is told apart from: %s', async (sentence) => {
    expect(await said(sentence)).toBe('retirement-announced');
  });
});

describe('news', () => {
  test('that are old go without a break', async () => {
    const entries = (...months: string[]) =>
      page(months.map((month) => `## ${month}\n\nOne.\n\nTwo.\n\nThree.\n\n`).join(''));
    const [before, after] = [entries('May', 'April', 'March', 'February'), entries('May', 'April')];
    expect((await decided(before, after, 'docs/version-log.md')).type).toBe('minor update');
    expect((await decided(before, after, 'docs/months.md')).rule).toBe('section-removed');
  });

  const entry = (title: string) => `## ${title}\n\nWords on the ${title.toLowerCase()}.\n\n`;

  test('gain an entry while old ones go', async () => {
    const [before, after] = [page(entry('Old') + entry('Older')), page(entry('Folders') + entry('Old'))];
    expect((await decided(before, after, 'docs/release-notes.md')).rule).toBe('news-added');
    expect(
      (await decided(after, page(entry('May 2025') + entry('Folders') + entry('Old')), 'docs/release-notes.md')).rule,
    ).toBe('content-updated');
  });

  test('are a section on what a version changed, in any page', async () => {
    const list = '- One parameter.\n';
    const [before, after] = [
      page(`## Changes between 1.0 and 0.9\n\n${list}`),
      page(
        `## Changes between 2.0 and 1.0\n\n${list}\n## Changes between 1.0 and 0.9\n\n${list}\nRead the older ones.`,
      ),
    ];
    expect((await decided(before, after, 'docs/versions.md')).rule).toBe('news-added');
  });
});

describe('the text newly says what can be done', () => {
  test.each([
    'The API now supports archives.',
    'Exports are also available for folders.',
    'You can now export a folder.',
    'Folders are exported (**added in 2.1**).',
  ])('%s', async (sentence) => {
    expect((await decided(page('It is fast.'), page(`It is fast. ${sentence}`))).rule).toBe('support-announced');
  });
});

test.each([
  'The agent no longer accepts tokens.',
  'The tool no longer reads settings from `package.json`.',
  'The hook was kept for long. **Removed in Contoso 5.**',
])('an announcement that something goes: %s', async (sentence) => {
  expect((await decided(page('Words.'), page(`Words.\n\n${sentence}`))).rule).toBe('retirement-announced');
});

test('who must update has something to do', async () => {
  const note = 'Users of old machines must update their agent to version 10.';
  expect((await decided(page('Words.'), page(`Words.\n\n${note}`))).rule).toBe('requirement-added');
});

test('a table of models that the page did not name is a new feature', async () => {
  const list = '## Model support\n\nOne model works.\n';
  const table = '## Model support\n\n| Region | `gpt-4o` | `o1-mini` |\n| --- | --- | --- |\n| east | ✅ | - |\n';
  expect((await decided(page(list), page(table))).rule).toBe('item-added');
});

describe('a name that joins the list in a cell', () => {
  const row = (names: string) => page(`| Feature | Service |\n| --- | --- |\n| Models available | ${names} |\n`);

  test('is a new feature', async () => {
    expect((await decided(row('`gpt-4o` <br> `o1`'), row('`gpt-4o` <br> `gpt-5` (version 2) <br> `o1`'))).rule).toBe(
      'item-added',
    );
  });

  test('is not told where another took its place', async () => {
    expect((await decided(row('`gpt-4o` <br> `o1`'), row('`gpt-4o` <br> `o3`'))).type).toBe('minor update');
  });
});

test.each([
  'The endpoint is briefly in a creating state and then is removed.',
  'When you select _Reuse key_, the option is turned off.',
  'This ensures that all secrets of the owner are removed.',
  'Make sure that the old agent is removed.',
])('what happens on the way is described, and nothing announced: %s', async (sentence) => {
  expect((await decided(page('Words.'), page(`Words.\n\n${sentence}`))).type).toBe('minor update');
});

test('a row that a page of retirements gains announces one', async () => {
  const table = (...rows: string[]) => page(`| Model | Date |\n| --- | --- |\n${rows.join('\n')}\n`);
  const [base, head] = [table('| `gpt-3` | May |'), table('| `gpt-3` | May |', '| `gpt-4` | July |')];
  expect((await decided(base, head, 'docs/model-retirements.md')).rule).toBe('retirement-announced');
  expect((await decided(base, head, 'docs/models.md')).rule).toBe('item-added');
});

test('a row with a day announces the retirement of what the page named before as what takes the place of another', async () => {
  const table = (...rows: string[]) => page(`| Model | Date | Successor |\n| --- | --- | --- |\n${rows.join('\n')}\n`);
  const [old, next] = ['| `gpt-3` | May 1, 2025 | `gpt-4` |', '| `gpt-4` | July 1, 2026 | |'];
  expect((await decided(table(old), table(old, next), 'docs/model-retirements.md')).rule).toBe('retirement-announced');
  const undated = '| `gpt-4` | Soon | |';
  const {rule} = await decided(table(old), table(old, undated), 'docs/model-retirements.md');
  expect(rule).not.toBe('retirement-announced');
});

test('what must be done as of a day is a requirement', async () => {
  const note = 'As of March 31st 2025, the role must be assigned to the identity of the hub.';
  expect((await decided(page('Words.'), page(`Words.\n\n${note}`))).rule).toBe('requirement-added');
});

test('a guide on how to get to a version gains an entry, in whatever language', async () => {
  const entry = (title: string) => `## ${title}\n\nAct.\n\n`;
  const [base, head] = [page(entry('Eins')), page(entry('Zwei') + entry('Eins'))];
  expect((await decided(base, head, 'docs/de/upgrade-to/v5.mdx')).rule).toBe('break-announced');
});

test('what was said to be required is required still, whenever that is', async () => {
  const note = (verb: string) => page(`The **Reader** role ${verb} required for access.`);
  expect((await decided(note('will be'), note('is'))).type).toBe('minor update');
  expect((await decided(page('Words.'), note('will be'))).rule).toBe('requirement-added');
});

test('an included part on how to preview things says of no page that it is in preview', async () => {
  const of = (part: string) => decided(page(`[!INCLUDE [a part](../includes/${part})]\n\nText.`), page('Text.'));
  expect((await of('preview-note.md')).rule).toBe('general-availability');
  expect(await of('how-to-preview-a-site.md')).toMatchObject({
    rule: 'content-updated',
    title: 'Remove the include `how-to-preview-a-site.md` from *Guide*',
  });
});
