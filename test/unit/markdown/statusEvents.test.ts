import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from '../analysis/changedFile';

const eventsOf = async (base: string, head: string) => {
  const files = [changedFile('docs/a.md', `# A\n\n${base}\n`, `# A\n\n${head}\n`)];
  return (await analyseRange(files, {locale: 'en'})).files[0]?.events;
};

const kinds = (events: Awaited<ReturnType<typeof eventsOf>>) => events?.map(({kind}) => kind);

test('of several names, the one before the mark is in preview', async () => {
  const events = await eventsOf(
    'The service gives customers Red-1, Blue-2 and Green-3 with the care that they ask for.',
    'The service gives customers Red-1, Blue-2 (preview) and Green-3 with the care that they ask for.',
  );
  expect(events).toContainEqual(expect.objectContaining({kind: 'preview-added', after: 'Blue-2 (preview)'}));
});

test('a preview that is named for the first time is no thing that became one', async () => {
  const events = await eventsOf(
    'The service gives customers Red-1 and Green-3 with the care that they ask for.',
    'The service gives customers Red-1, Blue-2 (preview) and Green-3 with the care that they ask for.',
  );
  expect(events).toMatchObject([{kind: 'paragraph-reworded', after: expect.stringContaining('Blue-2') as string}]);
});

test('a thing that left its preview may be written otherwise', async () => {
  const events = await eventsOf(
    'Agents are brought together by the *Agent Chat* (experimental), which hands on what they say.',
    'Agents are brought together by the `AgentChat`, which hands on what they say.',
  );
  expect(events?.map(({kind}) => kind)).toContain('preview-removed');
});

test.each([
  ['Fast exports (FX) with the archive of last year', 'Fast exports'],
  ['Exports with the archive', 'Exports with the archive (Preview)'],
  ['Exports of the archive and of all that it holds', 'Exports of the archive and of all that it holds (Preview)'],
])('a heading that gains a mark, %s, is marked as what it is on', async (heading, marked) => {
  const events = await eventsOf(`## ${heading}\n\nIt is fast.`, `## ${heading} (Preview)\n\nIt is fast.`);
  expect(events).toContainEqual(expect.objectContaining({kind: 'preview-added', after: marked, name: 'Preview'}));
});

test('a note that is called one on a deprecation announces it', async () => {
  const events = await eventsOf('Read on.', '!!! warning "Deprecation notice"\n    Use the other one.\n\nRead on.');
  expect(kinds(events)).toContain('deprecation-added');
});

test('a misspelt announcement that is spelt right announces nothing', async () => {
  const events = await eventsOf(
    'The option `shared` was first introduce in `v6.0`. You can set it to check your plugins.',
    'The option `shared` was first introduced in `v6.0`. You can set it to check your plugins.',
  );
  expect(events?.map(({kind}) => kind)).toEqual(['paragraph-reworded']);
});

test('what became a release candidate has not left its preview', async () => {
  const events = await eventsOf(
    ':::warning Experimental\n\nThe API may change.\n\n:::',
    ':::info Release Candidate\n\nThe API may change.\n\n:::',
  );
  expect(events?.map(({kind}) => kind)).not.toContain('preview-removed');
});

test('what is taken out of a thing of its users has not gone', async () => {
  const table = '| Event | Meaning |\n| - | - |\n| `user.created` | A user was created |';
  const events = await eventsOf(table, `${table}\n| \`code.removed\` | Promo code was removed from an order |`);
  expect(events?.map(({kind}) => kind)).toEqual(['table-row-added']);
});

test('an item that left its preview is quoted without its number', async () => {
  const events = await eventsOf(
    '1. Uses the `useKeys()` hook from `@acme/next/experimental` to read keys.\n1. Shows them.',
    '1. Uses the `useKeys()` hook from `@acme/next` to read keys.\n1. Shows them.',
  );
  const [dropped] = events?.filter(({kind}) => kind === 'preview-removed') ?? [];
  expect(dropped?.after).toMatch(/^Uses the/);
});

test('a note on a breaking change announces it, and one on none does not', async () => {
  const kinds = async (note: string) =>
    (await eventsOf('Use it.', `Use it.\n\n> [!NOTE]\n> ${note}`))?.map(({kind}) => kind);
  expect(await kinds('Version 2.15 introduces a breaking change in how pods are found.')).toContain(
    'deprecation-added',
  );
  expect(await kinds('Version 2.15 has no breaking changes in how pods are found.')).not.toContain('deprecation-added');
});

test('a text on what is deprecated says of nothing that it is', async () => {
  const kinds = async (text: string) => (await eventsOf('Use it.', `Use it.\n\n${text}`))?.map(({kind}) => kind);
  expect(await kinds('Titles tell what to use instead of what is deprecated.')).toEqual(['paragraph-added']);
  expect(await kinds('A note says of a thing whether it is deprecated.')).toEqual(['paragraph-added']);
  expect(await kinds('The option is deprecated.')).toContain('deprecation-added');
});

describe('of an announcement that goes on with a link for which there is no room', () => {
  const link =
    '[`keepExports`](https://shop.example/docs/rules/keep-all-exports-of-all-shops-in-the-archive-for-years)';
  const announced = async (sentence: string) =>
    (await eventsOf('It is short.', `It is short.\n\n${sentence}`))?.filter(({kind}) => kind === 'deprecation-added');

  test('a reason is not cut', async () => {
    expect(await announced(`This rule has been deprecated because the base ${link} rule does the same.`)).toMatchObject(
      [{after: 'This rule has been deprecated'}],
    );
  });

  test('nothing is told where that has a condition', async () => {
    expect(await announced(`This is a breaking change if you have ${link} in the settings of your shop.`)).toEqual([]);
  });
});

test('a question says of nothing that it cannot be done', async () => {
  const events = await eventsOf(
    'What does the bot say that users can get from the engine of the site?',
    'What does the bot say that users can’t get from the engine of the site?',
  );
  expect(events?.map(({kind}) => kind)).not.toContain('deprecation-added');
});

test('what is said in brackets is said of the whole clause before them', async () => {
  const clause = 'It is set in the part `audit` of the `settings.yaml` (added in v2.4.0)';
  expect(await eventsOf('Read on.', `Read on.\n\n${clause}.`)).toContainEqual(
    expect.objectContaining({kind: 'support-announced', after: clause}),
  );
});

test('the branch that a link leads to says nothing of a preview', async () => {
  const link = (branch: string) =>
    `See the [samples](https://example.com/tree/${branch}/samples) of all that it can do.`;
  const events = await eventsOf(link('release/experimental'), link('main'));
  expect(events?.map(({kind}) => kind)).not.toContain('preview-removed');
});

test('what is removed while readers do something does not go by itself', async () => {
  const kinds = async (sentence: string) =>
    (await eventsOf('Read on.', `Read on.\n\n${sentence}`))?.map(({kind}) => kind);
  expect(
    await kinds(
      'When removing cookies and filtering by `origins` (or `others`), the cookies will be removed at the domain.',
    ),
  ).not.toContain('deprecation-added');
  expect(await kinds('When version 4 is out, the cookies will be removed.')).toContain('deprecation-added');
});

describe('who speaks of things that go does not say that one does', () => {
  test.each([
    'A note on a deprecation can go alone.',
    'Each page that was removed is listed.',
    'When the window closes, the listener is removed.',
    'The data stays in memory until the page is removed from the stack.',
    'Entries of a reference that call a parameter deprecated are listed.',
    'The plugin can hide deprecation warnings.',
    'Read it by using the [deprecated](./old.md) `assert` keyword as well.',
    'Replace the deprecated signatures with this command.',
  ])('%s', async (sentence) => {
    expect(kinds(await eventsOf('Words.', `Words.\n\n${sentence}`))).toEqual(['paragraph-added']);
    expect(kinds(await eventsOf(`Words.\n\n${sentence}`, 'Words.'))).toContain('paragraph-removed');
  });

  test('and a thing that goes is announced with its own words, whatever the block said before', async () => {
    const told = 'The endpoint `v2` is retired.';
    const events = await eventsOf('The endpoint `v1` is deprecated.', `The endpoint \`v1\` is deprecated. ${told}`);
    expect(events).toContainEqual(expect.objectContaining({kind: 'deprecation-added', name: 'is retired'}));
  });
});
