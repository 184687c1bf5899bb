import {decided, page} from './decided';

describe('a limitation is lifted where the page no longer says', () => {
  test.each([
    [
      'where alone a thing is',
      "It's currently only available in these regions.\n\n- East\n- West",
      'It reads layouts.',
    ],
    [
      'for whom alone a thing is',
      'Currently only `Standard` deployments support it.',
      'It is stored for each account.',
    ],
    [
      'that a thing is not there',
      'Limits of throughput are not supported. Use another disk.',
      'Use a class of attributes.',
    ],
    [
      'of which versions it speaks',
      '- A chart is currently unsupported in an export: it is left out.',
      '- Prior to version 6, a chart was unsupported in an export: it was left out.',
    ],
    ['that one has to register', 'For access to it, registration is required.\n\nSend a form.', 'Send a form.'],
    [
      'that one of several things is not there',
      '- `Alpine` and `Windows` images are not currently supported.',
      '- `Windows` images are not currently supported.',
    ],
    [
      'in short that one of several things is not there',
      "- `Alpine` and `Windows` images aren't currently supported.",
      "- `Windows` images aren't currently supported.",
    ],
    [
      'in a section of its own where a thing is not',
      '## Regions\n\nThis is **_not_** available in these regions:\n\n- East\n- West\n- North\n\n## More\n\nMore.',
      '## More\n\nMore.',
    ],
    [
      'that support ends at a former version',
      'The package supports up to Engine 2.2 of it.',
      'The package supports up to Engine 2.3.1 of it.',
    ],
    [
      'for which of many it is',
      '**Supported regions:** east, west, north, south.',
      '**Supported regions:** all public regions.',
    ],
  ])('%s', async (_, before, after) => {
    expect((await decided(page(before), page(after))).rule).toBe('limitation-lifted');
  });
});

test('no limitation is lifted by what was said of former versions before, or is said of a number of things', async () => {
  const lack = (lead: string, words: string) => page(`${lead}charts ${words} in an export.`);
  const [before, after] = [
    lack('Prior to version 6, ', 'are unsupported'),
    lack('Prior to version 6, ', 'were unsupported'),
  ];
  expect((await decided(before, after)).type).toBe('minor update');
  const counted = lack('Before you make 6, know that ', 'are unsupported');
  expect((await decided(lack('Know that ', 'are unsupported'), counted)).type).toBe('minor update');
});

describe('no limitation is lifted where', () => {
  const lack = 'Limits of throughput are not supported. Use another disk.';

  test.each([
    ['the page says it in other words', lack, 'Limits are not yet available. Use another disk.'],
    ['its section is gone', `## Limits\n\n${lack}`, ''],
    ['a comment said it', '<!-- It is not supported. -->\n\nRead on.', 'Read on.'],
    ['a sample said it', '```text\nIt is not supported.\n```', '```text\nIt is there.\n```'],
    ['the words stand in what the page includes now', lack, '[!INCLUDE [limits](./includes/limits.md)]'],
    [
      'the last version that is supported is an earlier one',
      'It supports up to Engine 2.3.',
      'It supports up to Engine 2.2.',
    ],
    ['many are told where all were', 'Supported regions: all regions.', 'Supported regions: east, west, north.'],
  ])('%s', async (_, before, after) => {
    expect((await decided(page(before), page(after))).rule).not.toBe('limitation-lifted');
  });

  test('the page is rewritten', async () => {
    const body = (words: string) =>
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `Part ${letter} ${words}.`).join('\n\n');
    const rewritten = await decided(page(`${body('is here')}\n\n${lack}`), page(`${body('stands there')}\n\nGo on.`));
    expect(rewritten.rule).not.toBe('limitation-lifted');
  });
});

test('what a mode that is called constrained allows is no limit', async () => {
  const list = (...items: string[]) =>
    page(`The ConstrainedLanguage mode allows:\n\n${items.map((item) => `* ${item}\n`).join('')}`);
  const [before, after] = [list('All commands of the system.', 'Words of it.'), list('Words of it.')];
  expect((await decided(before, after)).rule).not.toBe('limitation-lifted');
});

describe('the heading of a thing', () => {
  const event = (title: string) => page(`### ${title}\n\nSent as the machine sleeps.`);

  test('that loses the marks of some systems is for all of them', async () => {
    const {rule} = await decided(event("Event: 'suspend' _macOS_ _Windows_"), event("Event: 'suspend'"));
    expect(rule).toBe('limitation-lifted');
  });

  test('that only ended in their names is not', async () => {
    expect((await decided(event('Windows and Linux'), event('Systems'))).rule).not.toBe('limitation-lifted');
  });

  test('that loses other words is only named otherwise', async () => {
    const {rule} = await decided(event("Event: 'suspend' of windows and doors"), event("Event: 'suspend'"));
    expect(rule).not.toBe('limitation-lifted');
  });
});

test('what joins the list of those for which something may not be supported cannot use it', async () => {
  const body = (names: string, words: string) => page(`## Older versions\n\nOn ${names}, that ${words}.`);
  const [before, after] = ['Contoso Home, or Contoso Office', 'Contoso Home, Contoso Lab, or Contoso Office'];
  expect((await decided(body(before, 'may not be supported'), body(after, 'may not be supported'))).type).toBe(
    'minor update',
  );
});
