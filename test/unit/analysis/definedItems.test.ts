import {decided, page, table} from './decided';

describe('an item that begins with a name in code', () => {
  const list = (...items: string[]) => page(`What can be set:\n\n${items.map((item) => `- ${item}\n`).join('')}`);
  const prefix = '`namePrefix` is a prefix of all names';
  const images = '`images` is a list of pictures';

  test('is new where it says what that is, as the items beside it do', async () => {
    const {rule, title, explanation} = await decided(
      list(prefix, images),
      list(prefix, '`replicas` is a list of copies', images),
    );
    expect(rule).toBe('item-added');
    expect(title).toBe('Add the list item “replicas” to *Guide*');
    expect(explanation).toContain('“`replicas` is a list of copies”');
  });

  test.each(['`replicas` is slow', '`replicas` must be read first', 'The list `replicas` is a part of it'])(
    'is none where it says something else of it: %s',
    async (item) => {
      expect((await decided(list(prefix, images), list(prefix, item, images))).type).toBe('minor update');
    },
  );

  test('is new where the page held the name as a member of other things alone', async () => {
    const fields = (...items: string[]) => `${list(...items)}\nIt is read from \`app.status.revision\`.\n`;
    const [user, log, revision] = [
      '`user` - **optional**, Who did it.',
      '`log` - **optional**, What was done.',
      '`revision` - **optional**, What it was done to.',
    ];
    expect((await decided(fields(user, log), fields(revision, user, log))).rule).toBe('item-added');
    const named = (...items: string[]) => `${fields(...items)}\nThe revision is told.\n`;
    expect((await decided(named(user, log), named(revision, user, log))).type).toBe('minor update');
  });
});

test('several names in code are introduced together', async () => {
  const shades = 'Shades also define `ReturnCommand`, `ReturnText`, and `ReturnLine` properties.';
  expect((await decided(page('Words.'), page(`Words.\n\n${shades}`))).rule).toBe('item-added');
  expect((await decided(page('`ReturnCommand` is one.'), page(`\`ReturnCommand\` is one.\n\n${shades}`))).type).toBe(
    'minor update',
  );
});

describe('a new row', () => {
  const [lower, upper] = ['| text.Lower() | lower(@text) |', '| text.Upper() | upper(@text) |'];

  test('is an item where it is about a call', async () => {
    const match = '| Pattern.Test(text, flags) | match(@text) |';
    const head = '| Code | Query |';
    expect((await decided(table(head, lower, upper), table(head, match, lower, upper))).rule).toBe('item-added');
    expect((await decided(table(head, match, lower, upper), table(head, lower, upper))).rule).toBe('item-removed');
    const words = '| Tests (all of them) | match(@text) |';
    expect((await decided(table(head, lower, upper), table(head, words, lower, upper))).type).toBe('minor update');
  });

  test('is an item where it is about a version, in a section on what is supported', async () => {
    const rows = (title: string, ...all: string[]) =>
      page(`## ${title}\n\n| Shop | Engine |\n| --- | --- |\n${all.join('\n')}\n`);
    const [seven, eight] = ['| **7.0** | 6.0 |', '| **8.0** | 8.0 |'];
    expect((await decided(rows('Supported engines', seven), rows('Supported engines', eight, seven))).rule).toBe(
      'item-added',
    );
    expect((await decided(rows('Weights', seven), rows('Weights', eight, seven))).type).toBe('minor update');
  });
});
