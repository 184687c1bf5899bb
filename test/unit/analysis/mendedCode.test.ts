import {code, decided, page, table} from './decided';

/** A page in which more changes than a sample. */
const withMore = (text: string) => `${text}\nRead more of it.\n`;

describe('a semicolon that ends a statement', () => {
  const line = (end: string, language: string) => code(`  one.limit = 30${end} // seconds\n}`, language);

  test.each(['csharp', 'java', 'cpp', 'php'])('repairs it in %s, whatever else changes', async (language) => {
    expect((await decided(line('', language), withMore(line(';', language)))).rule).toBe('code-repaired');
  });

  test.each(['js', 'ts', 'rust', 'text'])('is a matter of style in %s', async (language) => {
    expect((await decided(line('', language), line(';', language))).type).toBe('minor update');
  });

  test('repairs nothing where lines that went on with it are gone', async () => {
    const [before, after] = [code('one.load()\n  .show();', 'csharp'), code('one.load();', 'csharp')];
    expect((await decided(before, withMore(after))).type).toBe('minor update');
  });
});

describe('an option of one letter', () => {
  const command = (option: string, language = 'sh') => code(`hostname ${option}`, language);

  test('is repaired where its case was wrong', async () => {
    const {rule, title} = await decided(command('-i'), withMore(command('-I')));
    expect(rule).toBe('code-repaired');
    expect(title).toBe('Correct `-i` to `-I` in *Guide*');
  });

  test('is not where another one stands in its place, or where case is nothing', async () => {
    expect((await decided(command('-i'), withMore(command('-o')))).type).toBe('minor update');
    expect((await decided(command('-i', 'powershell'), withMore(command('-I', 'powershell')))).type).toBe(
      'minor update',
    );
  });
});

test('a word that was typed into another is a repair, and words that changed places are none', async () => {
  const field = (words: string) => code(`public ${words} Phone { get; init; }`, 'csharp');
  expect((await decided(field('Numrequired ber'), withMore(field('required Number')))).rule).toBe('code-repaired');
  expect((await decided(field('static required'), withMore(field('required static')))).type).toBe('minor update');
});

describe('brackets of a sample that had no other', () => {
  test.each([
    ['show(list(1);', 'show(list(1));'],
    ['show([1, 2);', 'show([1, 2]);'],
    ['run(() => {\n  show();', 'run(() => {\n  show();\n});'],
  ])('are repaired: %s → %s', async (before, after) => {
    expect((await decided(code(before), withMore(code(after)))).rule).toBe('code-repaired');
  });

  test.each([
    ['show(1);', 'show([1]);'],
    ['show(list(1);', 'show(wares(1));'],
    ['case a) start', 'case a) start;'],
  ])('are not where they had one, words change, or they still have none: %s → %s', async (before, after) => {
    expect((await decided(code(before), withMore(code(after)))).rule).not.toBe('code-repaired');
  });
});

describe('brackets in the code of a sentence', () => {
  test.each([
    ['Call `show(list`.', 'Call `show(list)`.'],
    ['`show(`*One*, *Two*]`)`', '`show(`*One*, *Two*`)`'],
  ])('that had no other are repaired: %s → %s', async (before, after) => {
    expect((await decided(page(before), withMore(page(after)))).rule).toBe('code-repaired');
  });

  test.each([
    ['Call `show(` and `)`.', 'Call `show(`, and `)`.'],
    ['Call it (with `show`.', 'Call it (with `show`).'],
    ['Call `show()`.', 'Call `show`.'],
    ['Call `show(one`.', 'Call `show(two)`.'],
  ])('are not where nothing was missing: %s → %s', async (before, after) => {
    expect((await decided(page(before), withMore(page(after)))).type).toBe('minor update');
  });
});

describe('where nothing else in the page changes,', () => {
  test('a call is corrected that has the same numbers, and none that has others', async () => {
    const call = (words: string) => code(`const it = makePoint(${words});`);
    expect((await decided(call('-1.5, 4'), call('new Place(-1.5, 4)'))).rule).toBe('identifier-corrected');
    expect((await decided(call('-1.5, 4'), call('-1.5, 5'))).type).toBe('minor update');
    expect((await decided(code('use gpt-4o-mini'), code('use gpt-4o'))).type).toBe('minor update');
  });

  const row = (type: string, words: string, column = 'Type') =>
    table(`| Parameter | ${column} | Description |`, `| Share | ${type} | ${words} |`);

  test('a type in a column of types is corrected, with the words that name it', async () => {
    expect((await decided(row('`long`', 'A long from 0.'), row('`real`', 'A real from 0.'))).rule).toBe(
      'identifier-corrected',
    );
    expect((await decided(row('`long`', 'A long from 0.'), row('`real`', 'A real from 1.'))).type).toBe('minor update');
  });

  test('and so are several that gave way to one', async () => {
    const [several, one] = [row('`Float`, `Double`, or `Int32`', 'A share.'), row('`number`', 'A share.')];
    expect((await decided(several, one)).rule).toBe('identifier-corrected');
    expect((await decided(several, withMore(one))).type).toBe('minor update');
  });

  test('but not in another column, or without code', async () => {
    const many = '`one`, `two`, or `three`';
    expect((await decided(row(many, 'A share.', 'Example'), row('`four`', 'A share.', 'Example'))).rule).not.toBe(
      'identifier-corrected',
    );
    expect((await decided(row('Big, small', 'A share.'), row('Small', 'A share.'))).rule).not.toBe(
      'identifier-corrected',
    );
  });
});

test('a version in the comment behind the version of an API is none of it', async () => {
  const line = (version: string) => code(`apiVersion: net/v1 # Use v1beta1 for Clusters ${version} and older`, 'yaml');
  expect((await decided(line('1.14'), line('1.18'))).title).toBe('Change `1.14` to `1.18` in *Guide*');
});

test('a link whose label had no definition is repaired by the label of another one', async () => {
  const text = (label: string, more = '') => page(`See [all of it][${label}].\n\n[guide-one]: a.md${more}`);
  expect((await decided(text('guide'), withMore(text('guide-one')))).rule).toBe('link-repaired');
  const known = '\n[guide]: b.md';
  expect((await decided(text('guide', known), withMore(text('guide-one', known)))).type).toBe('minor update');
  expect((await decided(text('guide'), withMore(text('guide-two')))).type).toBe('minor update');
});
