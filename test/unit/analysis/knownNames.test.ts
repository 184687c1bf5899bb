import {decided, page} from './decided';

/** A page with a sentence that differs, and with others that came, as they do in a page that was edited otherwise as well. */
const sides = (before: string, after: string, known: string): [string, string] => [
  page(`${before}\n\n${known}`),
  page(`${after}\n\n${known}\n\n${'The export is kept for a month. '.repeat(4)}\n\nIt can be sent to others.`),
];

test.each([
  ['Add the class `cart-checout`.', 'Add the class `cart-checkout`.', 'Style `cart-checkout`.'],
  ['Run it with `proxy-https`.', 'Run it with `--proxy-https`.', 'Use `--proxy-https` with care.'],
  ['### allowsLiterals', '### allowLiterals', 'Set `allowLiterals`.'],
  ['```js\nstart();\nreadReports(1);\n```', '```js\nstart();\nreadReport(1);\n```', 'Call `readReport`.'],
])('a name like one that the page has was wrong: %s → %s', async (before, after, known) => {
  expect((await decided(...sides(before, after, known))).rule).toBe('code-repaired');
  expect((await decided(...sides(before, after, 'Nothing else.'))).rule).not.toBe('code-repaired');
  const kept = `${known}\n\n${before.replace('###', 'Not')}`;
  expect((await decided(...sides(before, after, kept))).rule).not.toBe('code-repaired');
});

test.each([
  ['Call `readReport()`.', 'Call `readReport`.', 'A `readReport` reads.'],
  ['It is a `String`.', 'It is a `string`.', 'Give a `string`.'],
  ['Set `reportName`.', 'Set `REPORT_NAME`.', 'Use `REPORT_NAME`.'],
  ['Add `read-reports`.', 'Add `send-reports`.', 'Then `send-reports` sends.'],
])('and no other form, type or thing: %s → %s', async (before, after, known) => {
  expect((await decided(...sides(before, after, known))).rule).not.toBe('code-repaired');
});

describe('a sentence has another name now, the one that the samples had all along', () => {
  const samples = (line: string) => `\`\`\`js\nstart();\n${line}\n\`\`\``;
  const [wrong, right] = ['The `DataReader` loads it.', 'The `createReader` loads it.'];

  test('and was wrong', async () => {
    const {rule, title, explanation} = await decided(...sides(wrong, right, samples('createReader(key);')));
    expect(rule).toBe('code-repaired');
    expect(title).toContain('`createReader`');
    expect(explanation?.match(/becomes `createReader`/g)).toHaveLength(1);
  });

  test.each([
    ['where they had both', wrong, right, 'createReader(new DataReader());'],
    ['where they have neither', wrong, right, 'open(key);'],
    ['where it says something else', wrong, 'Call `createReader` twice.', 'createReader(key);'],
    ['where one is a part of the other', 'The `reader.loadAll` is it.', 'The `loadAll` is it.', 'loadAll(key);'],
    ['where it is no name but a value', 'It is `false`.', 'It is `readOnly`.', 'open(readOnly);'],
  ])('and was not, %s', async (_, before, after, line) => {
    expect((await decided(...sides(before, after, samples(line)))).rule).not.toBe('code-repaired');
  });
});

test('the plural of a word for data that the samples themselves held is none', async () => {
  const known = 'Filter by `genres`.';
  expect((await decided(...sides('It has a `genre`.', 'It has `genres`.', known))).rule).toBe('code-repaired');
  const sample = '```json\n{"genre": "sport"}\n```\n\nIt has a `genre`.';
  expect((await decided(...sides(sample, sample.replaceAll('genre', 'genres'), known))).type).toBe('minor update');
  const [two, others] = ['It has a `title` and a `genre`.', 'It has a `name` and `genres`.'];
  expect((await decided(...sides(two, others, known))).type).toBe('minor update');
});

test('a name that sentences write in other capitals as well is spelt otherwise, and was not wrong', async () => {
  const text = (name: string) => `Run ${name} there.\n\nCall it \`${name}\`.\n\n\`\`\`sh\nstart ${name} --now\n\`\`\``;
  const [before, after] = [text('TextSearch'), text('Textsearch')];
  expect((await decided(...sides(before, after, 'Its folder is `Textsearch`.'))).type).toBe('minor update');
  const code = (name: string) => text(name).replace(`Run ${name}`, 'Run it');
  const coded: [string, string] = [code('TextSearch'), code('Textsearch')];
  expect((await decided(...sides(...coded, 'Its folder is `Textsearch`.'))).rule).toBe('code-repaired');
});
