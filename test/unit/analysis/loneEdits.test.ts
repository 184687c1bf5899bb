import {code, decided, page} from './decided';

describe('words exchanged in a line of code, where nothing else in the page changes,', () => {
  test.each([
    ['create({parts: []});', 'create({children: []});'],
    ['const shown = total(wares);', 'const shown = total(goods);'],
    ['paint.on("ready").then(() => {', 'paint.on("ready", () => {'],
    ['list.where({[Op.gte]: limit})', 'list.where({[Op.lte]: limit})'],
    ['// src/parts/list.ts', '// src/pages/list.ts'],
  ])('are a correction: %s → %s', async (before, after) => {
    expect((await decided(code(before), code(after))).rule).toBe('identifier-corrected');
    expect((await decided(code(before), `${code(after)}\nRead more of it.\n`)).type).toBe('minor update');
  });

  test.each([
    ['a number', 'pick(2);', 'pick(3);'],
    ['a placeholder', 'open("https://contoso.com");', 'open("<address>");'],
    ['a placeholder', 'open("key");', 'open("YOUR_KEY");'],
    ['a comment', '// Ask for a list', '// Ask for a table'],
    ['a comment behind code', 'ask(); // for a list', 'ask(); // for a table'],
    ['a quoted sentence', 'say("Good day to all");', 'say("Good night to all");'],
    ['output', 'Faults found in the files above', 'Faults found in two files'],
    ['style', 'let shown = list;', 'const shown = list;'],
    ['a comment that came', 'show(list);', 'show(list); // with all'],
    ['a sentence', 'See [the list](https://contoso.com/a).', 'See [the table](https://contoso.com/a).'],
    ['a placeholder', 'open(key);', 'open("{key-of-list}");'],
    ['style', ';<List all />', '<List all />'],
    ['the scheme of an address', "const path = require('path');", "const path = require('node:path');"],
    ['a quotation mark that is missing now', 'say("goods");', 'say("wares);'],
  ])('are none where they are %s: %s → %s', async (_, before, after) => {
    expect((await decided(code(before), code(after))).type).toBe('minor update');
  });

  test('are none where lines come or go with them', async () => {
    expect((await decided(code('create({parts});'), code('create({children});\nshow();'))).type).toBe('minor update');
  });

  test('are none where many lines change', async () => {
    const lines = (name: string) => code([1, 2, 3, 4, 5].map((at) => `run${at}(${name});`).join('\n'));
    expect((await decided(lines('parts'), lines('wares'))).type).toBe('minor update');
  });

  test('are a correction where the path in the line of the fence is exchanged', async () => {
    const sample = (path: string) => page(`\`\`\`tsx {{ file: '/app/[[...in]]${path}' }}\nstart();\n\`\`\``);
    expect((await decided(sample('.tsx'), sample('/page.tsx'))).rule).toBe('identifier-corrected');
  });
});

test('what the line of a fence gains, and a file without folder, are no correction', async () => {
  const sample = (fence: string) => page(`\`\`\`${fence}\nstart();\n\`\`\``);
  expect((await decided(sample('Player'), sample('Show name=one'))).type).toBe('minor update');
  expect((await decided(sample('ts file=one.ts'), sample('ts file=two.ts'))).type).toBe('minor update');
});

test('an option that a command lacked is a correction though the fence names its language anew', async () => {
  const sample = (language: string, options: string) => code(`run stop --all${options}`, language);
  expect((await decided(sample('shell-it', ''), sample('shell', ' --name one'))).rule).toBe('identifier-corrected');
});

describe('code exchanged in a sentence, where nothing else in the page changes,', () => {
  const setting = (name: string, words = 'Set') => page(`${words} ${name} to have it shown.`);

  test.each([
    ['`Sorted<List<T>`', '`Sorted<List<T>>`'],
    ['`simple`', '`balanced`'],
    ['`text | true`', '`text[] | true`'],
    ['`parts.list`', '`ownParts.getList().all`'],
  ])('is a correction: %s → %s', async (before, after) => {
    expect((await decided(setting(before), setting(after))).rule).toBe('identifier-corrected');
    expect((await decided(setting(before), setting(after, 'Use'))).type).toBe('minor update');
    expect((await decided(setting(before), `${setting(after)}\nRead more of it.\n`)).type).toBe('minor update');
  });

  test('is a correction in a later line of a paragraph', async () => {
    const text = (name: string) => page(`- Set what is shown\n  with ${name} there.\n`);
    expect((await decided(text('`simple`'), text('`balanced`'))).rule).toBe('identifier-corrected');
  });

  test.each([
    ['a number', '`2023-04-15`', '`2024-04-15`'],
    ['a placeholder', '`<key>`', '`<secret>`'],
    ['a channel', '`#hello`', '`#general`'],
    ['a label', '`Save all parts`', '`Save everything here`'],
    ['prose', 'simple', 'balanced'],
    ['the same in small letters', '`Boolean`', '`boolean`'],
    ['a machine that does not exist', '`SERVER=shop.mycompany.com`', '`SERVER=shop.example.com`'],
    ['the way through menus', '`Preferences → Advanced`', '`Settings... (or Preferences...) → Advanced`'],
  ])('is none where it is %s: %s → %s', async (_, before, after) => {
    expect((await decided(setting(before), setting(after))).type).toBe('minor update');
  });

  test('is none where it is the plural of a name that the page still gives', async () => {
    const known = '\n\nThe `domain` is one.';
    expect((await decided(setting('`domain`'), setting('`domains`'))).rule).toBe('identifier-corrected');
    expect((await decided(setting('`domain`') + known, setting('`domains`') + known)).type).toBe('minor update');
  });

  test('is a correction where the machine exists', async () => {
    const [one, other] = [setting('`registry.fabrikam.com`'), setting('`registry.fabrikam.org`')];
    expect((await decided(one, other)).rule).toBe('identifier-corrected');
  });
});
