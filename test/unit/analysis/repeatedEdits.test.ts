import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {editSpread} from '../../../plugin/src/analysis/across/edits/editSpread';
import {createPhrases, plainText} from '../../../plugin/src/analysis/words/phrases/phrases';
import {untoldEdits} from '../../../plugin/src/analysis/across/insights/repeatedEdits';
import {messagesFor} from '../../../plugin/src/locales';
import {changeEvent} from '../../../plugin/src/markdown/events/changeEvent';
import type {ChangeEvent} from '../../../plugin/src/model/event';
import type {ChangedFile} from '../../../plugin/src/model/fileChange';
import {changedFile} from './changedFile';
import {withoutMarks} from './withoutMarks';

const insights = async (files: ChangedFile[]) =>
  (await analyseRange(files, {locale: 'en'})).insights.map(({text, files: members}) => [text, members]);

const spread = (facts: readonly {file: ChangedFile}[]) => editSpread(facts.map(({file}) => file));

/** Pages of their own words around what changes, each with an edit of its own so that they are no group. */
function pages(
  names: readonly string[],
  base: (name: string) => string,
  head: (name: string) => string,
): ChangedFile[] {
  return names.map((name) => {
    const text = (body: string, last: string) => `# ${name}\n\nAbout ${name}.\n\n${body}\n\n## Last\n\n${last}.\n`;
    return changedFile(
      `docs/${name}.md`,
      text(base(name), `Old ${name}`),
      text(head(name), `${name} was written anew`),
    );
  });
}

const fruits = ['Apples', 'Pears', 'Plums'];

test('the middle of a sentence that is added in several files says nothing alone', async () => {
  const files = pages(
    fruits,
    (name) => `Take ${name} from an open shop.`,
    (name) => `Take ${name} from an open shop that has not closed.`,
  );
  expect(await insights(files)).toEqual([]);
});

test('what replaces a name replaces it in longer ones: the edit of most files is told', () => {
  const renamed = (name: string) =>
    changeEvent('code-tokens-changed', {before: name, after: name.replace('builder', 'build')});
  const file = changedFile('docs/a.md', 'Old.\n', 'New.\n');
  const facts = [[], ['builder'], ['builder'], ['builder', 'builder.mutation'], ['builder.mutation']].map(
    (names, index) => ({
      file,
      events: [...(index < 4 ? ['builder.query'] : []), ...names].map(renamed),
    }),
  );
  const told = untoldEdits(facts, {groups: [], gatherings: []}, spread(facts), createPhrases(messagesFor('en')));
  expect(told.map(({text, files}) => [plainText(text), files])).toEqual([
    ['builder.query becomes build.query in 4 files.', [0, 1, 2, 3]],
  ]);
});

test('a link to one section is the same edit in every folder', async () => {
  const link = (folder: string, target: string) => `Read [more](${folder}${target}) on it.`;
  const [one, other] = [
    pages(
      ['Apples'],
      () => link('', 'old.md#what-it-is'),
      () => link('', 'new.md#what-it-is'),
    ),
    pages(
      ['Pears'],
      () => link('../', 'old.md#what-it-is'),
      () => link('../', 'new.md#what-it-is'),
    ),
  ];
  expect(await insights([...one, ...other])).toEqual([
    ['`old.md#what-it-is` becomes `new.md#what-it-is` in 2 files.', [0, 1]],
  ]);
});

test('what one highlight says of the same files is no insight', async () => {
  const section = '## Roles for signing in\n\nEvery user of the shop has one.\n\nAsk for it.';
  const files = pages(
    fruits,
    () => '',
    (name) => `${section}\n\nAll of ${name}.`,
  );
  const {gatherings} = await analyseRange(files, {locale: 'en'});
  expect(gatherings.map(({text}) => withoutMarks(text))).toEqual([
    'Add the section “Roles for signing in” to 3 files: “Every user of the shop has one”',
  ]);
  expect((await insights(files)).filter(([text]) => String(text).includes('Roles for signing in'))).toEqual([]);
});

test('a sentence that is added in several files is quoted up to its link, with the words of the link', () => {
  const file = changedFile('docs/a.md', 'Old.\n', 'New.\n');
  const after = 'This rule has been moved to the [stylistic plugin](https://example.org/style). See [more](more.md)';
  const facts = fruits.map(() => ({file, events: [changeEvent('paragraph-added', {after})]}));
  const told = untoldEdits(facts, {groups: [], gatherings: []}, spread(facts), createPhrases(messagesFor('en')));
  expect(told.map(({text}) => plainText(text))).toEqual([
    '“This rule has been moved…” (link to “stylistic plugin”) is new in 3 files.',
  ]);
});

test('a tab that is added in several files is called one', () => {
  const file = changedFile('docs/a.md', 'Old.\n', 'New.\n');
  const events = [changeEvent('tab-added', {after: 'Keyless sign-in'})];
  const facts = fruits.map(() => ({file, events}));
  const told = untoldEdits(facts, {groups: [], gatherings: []}, spread(facts), createPhrases(messagesFor('en')));
  expect(told.map(({text}) => plainText(text))).toEqual(['The tab “Keyless sign-in” is added to 3 files.']);
});

test('of edits in nearly the same files, three are told', () => {
  const file = changedFile('docs/a.md', 'Old.\n', 'New.\n');
  const edits = ['run one.sh', 'run two.sh', 'run three.sh', 'run four.sh'].map((after) =>
    changeEvent('code-block-added', {after}),
  );
  const facts = Array.from({length: 7}, (_, index) => ({file, events: edits.filter((_edit, at) => index < 4 + at)}));
  const told = untoldEdits(facts, {groups: [], gatherings: []}, spread(facts), createPhrases(messagesFor('en')));
  expect(told.map(({files}) => files.length)).toEqual([7, 6, 5]);
});

const sections = (...own: string[]) => own.map((one) => `${one}\n`).join('\n');
const said = async (files: ChangedFile[]) => (await insights(files)).map(([text]) => text);

test('a section is counted in every file that gained its title, also where it took the place of another', async () => {
  const added = sections('## Keyless sign-in to Harbor', 'Every user takes a token of the shop.');
  const files = fruits.map((name, index) => {
    const former = index === 0 ? sections('## Sign-in to Harbor', 'Every user takes a key of the shop.') : '';
    return changedFile(`docs/${name}.md`, `# ${name}\n\n${former}`, `# ${name}\n\n${added}\nAll of ${name}.\n`);
  });
  expect(await said(files)).toEqual(['The section “Keyless sign-in to Harbor” is added to 3 files.']);
});

test('what stood in a file before is not added to it', async () => {
  const call = '```js\nconst harbor = openHarbor();\n```';
  const files = pages(
    fruits,
    () => call,
    (name) => `${call}\n\nFor ${name}, open it again:\n\n${call}`,
  );
  expect(await said(files)).toEqual([]);
});

test('of an include that files lose, the include is said to be gone', async () => {
  const files = pages(
    fruits,
    () => '[!INCLUDE [keys](get-keys-of-harbor.md)]',
    (name) => `## More of ${name}\n\nThere is more of ${name} than before.`,
  );
  expect(await said(files)).toEqual(['The include `get-keys-of-harbor.md` is removed from 3 files.']);
});

test('numbers in other marks, and links with another query, are the same', async () => {
  const text = (number: string, query: string) =>
    `Read [the price list](https://example.org/prices${query}).\n\n\`\`\`js\nopen(${number});\n\`\`\``;
  const files = pages(
    fruits,
    () => text('1482363367071', '?from=one'),
    () => text('1_482_363_367_071', '?from=other'),
  );
  expect(await said(files)).toEqual([]);
});

test('what readers have to act on is told before what is in more files', () => {
  const file = changedFile('docs/a.md', 'Old.\n', 'New.\n');
  const renamed = changeEvent('code-tokens-changed', {before: 'builder.query', after: 'build.query'});
  const gone = changeEvent('value-removed', {before: 'harbor-35-small'});
  const facts = [0, 1, 2, 3].map((index) => ({file, events: index < 3 ? [renamed, gone] : [renamed]}));
  const told = untoldEdits(facts, {groups: [], gatherings: []}, spread(facts), createPhrases(messagesFor('en')));
  expect(told.map(({text}) => plainText(text))).toEqual([
    'harbor-35-small is gone from 3 files.',
    'builder.query becomes build.query in 4 files.',
  ]);
});

test('a sentence that goes on into another link in each file is no edit that they share', async () => {
  const rule = (name: string) => `This rule of the shop extends the [rule of ${name}](https://example.org/${name}).`;
  const files = pages(fruits, rule, (name) => `## More of ${name}\n\nThere is more of ${name} than before.`);
  expect(await said(files)).toEqual([]);
});

test('words that only gained others beside them did not become others', async () => {
  const files = pages(
    fruits,
    () => 'Take Harbor Search and open it.',
    (name) => `Take Harbor Search Service and open it.\n\nThere is more of ${name} than before.`,
  );
  expect(await said(files)).toEqual([]);
});

test('what says nothing without what stands around it is no insight: steps, what leads to code, and the start of a sentence', async () => {
  const added = async (text: string) =>
    said(
      pages(
        fruits,
        () => 'It is a shop.',
        (name) => `It is a shop.\n\n${text}\n\n## More of ${name}\n\nThere is more of ${name} than before.`,
      ),
    );
  expect(await added('Open the Harbor window of the shop.')).toEqual([
    '“Open the Harbor window of the shop” is new in 3 files.',
  ]);
  expect(await added('1. Open the Harbor window of the shop.')).toEqual([]);
  expect(await added('Open the Harbor window with the following command:')).toEqual([]);
  expect(await added('Create a new file $HARBOR in the folder of the shop.')).toEqual([]);
});

test('a part of a sentence that gave way to other words did not become them', () => {
  const file = changedFile('docs/a.md', 'Old.\n', 'New.\n');
  const told = (before: string, after: string) => {
    const event = changeEvent('paragraph-reworded', {before, after});
    const facts = [0, 1, 2].map(() => ({file, events: [event]}));
    return untoldEdits(facts, {groups: [], gatherings: []}, spread(facts), createPhrases(messagesFor('en'))).length;
  };
  expect(told('application with the following command', 'Harbor file')).toBe(0);
  expect(told('Harbor Toolkit for the shop', 'Foundry Toolkit for the shop')).toBe(1);
  expect(told('Harbor, which opens at noon', 'harbor is an old place')).toBe(1);
  expect(told('共有フォルダーの設定ファイルを開く', '共有フォルダーの登録情報を編集する')).toBe(1);
  expect(told('共有フォルダーの設定ファイルを開く', '港の古い船を新しく塗る')).toBe(0);
});

test('of many edits that files share, six are told, sections and names before words', () => {
  const file = changedFile('docs/a.md', 'Old.\n', 'New.\n');
  const of = (count: number, event: ChangeEvent) => Array.from({length: count}, () => ({file, events: [event]}));
  const words = ['ports', 'boats', 'ropes', 'masts', 'sails', 'nets'].map((word) =>
    changeEvent('paragraph-reworded', {before: `old ${word}`, after: `new ${word}`}),
  );
  const facts = [
    ...words.flatMap((event) => of(4, event)),
    ...of(3, changeEvent('heading-added', {after: 'Signing in without keys'})),
  ];
  const told = untoldEdits(facts, {groups: [], gatherings: []}, spread(facts), createPhrases(messagesFor('en')));
  expect(told).toHaveLength(6);
  expect(plainText(told[0]?.text ?? [])).toBe('The section “Signing in without keys” is added to 3 files.');
});

test('a highlight that tells several edits says one of them only of the files that have it', () => {
  const file = changedFile('docs/a.md', 'Old.\n', 'New.\n');
  const facts = [0, 1, 2, 3].map((index) => ({
    file,
    events: index === 0 ? [] : [changeEvent('code-tokens-changed', {before: 'oldOption', after: 'newOption'})],
  }));
  const phrases = createPhrases(messagesFor('en'));
  const told = (...parts: number[][]) => {
    const text = [{type: 'text' as const, value: 'oldOption → newOption in 2 files, firstPort → otherPort in 2 files'}];
    return untoldEdits(facts, {groups: [], gatherings: [{text, files: [0, 1, 2, 3], parts}]}, spread(facts), phrases);
  };
  expect(told([1, 2, 3], [0])).toHaveLength(0);
  expect(told([0, 1], [2, 3])).toHaveLength(1);
});
