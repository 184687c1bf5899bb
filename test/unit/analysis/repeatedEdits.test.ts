import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {createPhrases, plainText} from '../../../plugin/src/analysis/phrases';
import {untoldEdits} from '../../../plugin/src/analysis/repeatedEdits';
import {messagesFor} from '../../../plugin/src/locales';
import {changeEvent} from '../../../plugin/src/markdown/changeEvent';
import type {ChangedFile} from '../../../plugin/src/model/fileChange';
import {changedFile} from './changedFile';

const insights = async (files: ChangedFile[]) =>
  (await analyseRange(files, {locale: 'en'})).insights.map(({text, files: members}) => [text, members]);

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
  const told = untoldEdits(facts, {groups: [], gatherings: []}, createPhrases(messagesFor('en')));
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
  expect(gatherings.map(({plainText}) => plainText)).toEqual([
    'Add the section “Roles for signing in” to 3 files: “Every user of the shop has one”',
  ]);
  expect((await insights(files)).filter(([text]) => String(text).includes('Roles for signing in'))).toEqual([]);
});

test('a sentence that is added in several files is quoted up to its link, with the words of the link', () => {
  const file = changedFile('docs/a.md', 'Old.\n', 'New.\n');
  const after = 'This rule has been moved to the [stylistic plugin](https://example.org/style). See [more](more.md)';
  const facts = fruits.map(() => ({file, events: [changeEvent('paragraph-added', {after})]}));
  const told = untoldEdits(facts, {groups: [], gatherings: []}, createPhrases(messagesFor('en')));
  expect(told.map(({text}) => plainText(text))).toEqual([
    '“This rule has been moved…” (link to “stylistic plugin”) is added to 3 files.',
  ]);
});

test('a tab that is added in several files is called one', () => {
  const file = changedFile('docs/a.md', 'Old.\n', 'New.\n');
  const events = [changeEvent('tab-added', {after: 'Keyless sign-in'})];
  const facts = fruits.map(() => ({file, events}));
  const told = untoldEdits(facts, {groups: [], gatherings: []}, createPhrases(messagesFor('en')));
  expect(told.map(({text}) => plainText(text))).toEqual(['The tab “Keyless sign-in” is added to 3 files.']);
});

test('of edits in nearly the same files, three are told', () => {
  const file = changedFile('docs/a.md', 'Old.\n', 'New.\n');
  const edits = ['run one.sh', 'run two.sh', 'run three.sh', 'run four.sh'].map((after) =>
    changeEvent('code-block-added', {after}),
  );
  const facts = Array.from({length: 7}, (_, index) => ({file, events: edits.filter((_edit, at) => index < 4 + at)}));
  const told = untoldEdits(facts, {groups: [], gatherings: []}, createPhrases(messagesFor('en')));
  expect(told.map(({files}) => files.length)).toEqual([7, 6, 5]);
});
