import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {withoutMarks} from './withoutMarks';

const intro = '# Store\n\nA page on the store.\n';
const said = async (base: string | null, head: string) => {
  const [file] = (await analyseRange([changedFile('docs/store.md', base, head)], {locale: 'en'})).files;
  return {
    type: file?.type,
    title: withoutMarks(file?.title),
    explanation: file?.explanation,
    highlight: file?.highlight,
  };
};

test('a deprecation is told with what to use instead', async () => {
  const base = `${intro}\n### \`store.open(path)\`\n\nOpens it.\n`;
  const head = `${intro}\n### \`store.open(path)\`\n\nOpens it.\n\n**Deprecated:** Use the new \`stores.open\` method.\n`;
  expect((await said(base, head)).explanation).toBe(
    'The text in *store.open(path)* now says “Deprecated” and “Use the new `stores.open` method”.',
  );
});

test('several are told by the headings that they are marked at, without the mark', async () => {
  const section = (name: string, mark: string, words: string) =>
    `\n### \`store.${name}()\`${mark}\n\nDoes what it says.\n${words}`;
  const names = ['open', 'close'];
  const base = intro + names.map((name) => section(name, '', '')).join('');
  const head =
    intro + names.map((name) => section(name, ' _Deprecated_', `\n**Deprecated:** Use \`stores.${name}\`.\n`)).join('');
  const {title, explanation} = await said(base, head);
  expect(title).toBe('Mark store.open() as “Deprecated” in Store, and 1 more');
  expect(explanation).toContain(
    '2 passages now speak of a deprecation or retirement: `store.open()` (“Use `stores.open`”) and `store.close()`.',
  );
});

test('the sentence that says both is told up to what to use, and a label above it is not told', async () => {
  const note =
    ':::danger Deprecated\n\nThe store has been deprecated in favour of the more general [`shelf`](./shelf.md) page.\n\n:::\n';
  const {title, explanation} = await said(`${intro}\nThe end.\n`, `${intro}\n${note}\nThe end.\n`);
  expect(title).toBe('Announce “The store has been deprecated” in Store');
  expect(explanation).toMatch(
    /^The text in \*Store\* now says “The store has been deprecated in favour of the more general…”, with a link to “shelf”\./,
  );
});

test('a mark is told with the name of what takes the place of the thing', async () => {
  const marked = async (sentence: string) => {
    const head = `${intro}\n:::danger Deprecated\n\n${sentence} See [#85](https://example.org/85) for more.\n\n:::\n`;
    return (await said(intro, head)).title;
  };
  expect(await marked('This store has been renamed to [`shelf`](./shelf.md).')).toBe(
    'Mark Store as “Deprecated”: renamed to shelf',
  );
  expect(await marked('Please use the new `shelf` instead.')).toBe('Mark Store as “Deprecated”: replaced by shelf');
  expect(await marked('This store moved to the [shelf](./shelf.md) plugin.')).toBe('Mark Store as “Deprecated”');
});

test('a new page that says of itself that it is deprecated is told as such', async () => {
  const {type, title, explanation} = await said(
    null,
    '# Store\n\n:::danger Deprecated\n\nThe store has been moved to the [shelf](./shelf.md) plugin.\n\n:::\n',
  );
  expect(type).toBe('breaking change');
  expect(title).toBe('Mark Store as “Deprecated”');
  expect(explanation).toContain('now says “Deprecated” and “The store has been moved…”, with a link to “shelf”.');
});

test('a title counts all that is marked, and a mark below a marked heading is no other thing', async () => {
  const method = (name: string, mark: string, note: string) => `## \`${name}()\`${mark}\n\nIt ends.\n\n${note}\n\n`;
  const note = '**Deprecated:** It was always `true` since version 3.';
  const names = ['stop', 'halt', 'quit'];
  const plain = `# Guide\n\nWhat it is about.\n\n${names.map((name) => method(name, '', 'It is fast.')).join('')}`;
  const marked = `# Guide\n\nWhat it is about.\n\n${names.map((name) => method(name, ' _Deprecated_', note)).join('')}`;
  expect((await said(plain, marked)).title).toBe('Mark “stop()” as “Deprecated” in Guide, and 2 more');
  const {title, explanation} = await said(`${plain}${method('end', ' _Deprecated_', note)}`, plain);
  expect(title).toBe('Remove “end()” from Guide');
  expect(explanation).not.toContain('2 passages');
});

test('among those of several pages, each is told with the link to what takes its place', async () => {
  const fruits = 'Apples Pears Plums Figs Limes Dates Kiwis Grapes Melons Lemons Mangos Olives Quinces'.split(' ');
  const files = fruits.map((name) => {
    const text = (note: string) => `# ${name}\n\nAbout ${name}.\n\n${note}\n`;
    const note = `:::danger\n\n${name} are deprecated in favour of the more general [\`new-${name}\`](./new.md) page.\n\n:::`;
    return changedFile(`docs/${name}.md`, text(''), text(note));
  });
  const {gatherings} = await analyseRange(files, {locale: 'en'});
  expect(withoutMarks(gatherings[0]?.text)).toMatch(
    /^Announce removals or deprecations in 13 files: “Apples are deprecated” in Apples \(link to “?new-Apples”?\)/,
  );
});

test('a highlight has room for what to use instead, where the same sentence says it', async () => {
  const sentence = '`open_store` and `stores` have been deprecated in favor of `tools`';
  const {title, highlight} = await said(`${intro}\nThe end.\n`, `${intro}\n${sentence}.\n\nThe end.\n`);
  expect(title).toContain('“open_store and stores have been deprecated');
  expect(highlight).toBe(`Announce “${sentence}” in *Store*`);
});

test('the note that a mark stands in, and what stands below it, are not told again', async () => {
  const plain = '# Spacing\n\nWhat it is about.\n\n## Options\n\nThere are none.\n';
  const lead = 'This rule has been moved to the style plugin of the shop.';
  const head = `# Spacing\n\n:::danger Deprecated\n\n${lead}\n\n:::\n\nWhat it is about.\n\n:::note\n\nThere are no options.\n\n:::\n\n## Options\n\nThere are none.\n`;
  const {explanation = ''} = await said(plain, head);
  expect(explanation.split('This rule has been moved').length).toBe(2);
  expect(explanation).not.toContain('The note “Deprecated” is added');
  expect(explanation).toContain('The note “There are no options” is added');
});
