import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import type {ChangedFile} from '../../../plugin/src/model/fileChange';
import type {RuleSettings} from '../../../plugin/src/model/ruleSettings';
import {changedFile} from './changedFile';

const typesOf = async (files: ChangedFile[], rules: RuleSettings = {}) =>
  (await analyseRange(files, {locale: 'en', rules})).files.map(({type}) => type);

const page = (name: string, before: string, after: string, extra = '') =>
  changedFile(
    `docs/${name}.md`,
    `# ${name}\n\nAbout ${name}.\n\n${before}\n`,
    `# ${name}\n\nAbout ${name}.\n\n${after}\n${extra}`,
  );

const support = (models: string) => `- The Harbor service supports ${models}. Read more in the deployment guide.`;
const both = page(
  'Apples',
  support('either a `hb-35-small` or `hb-4` series models'),
  support('a `hb-4` series model'),
);
const replaced = page('Pears', support('the `hb-35-small` model'), support('the `hb-4` model'));

test('a value that goes from the same sentence breaks in every file, also where another takes its place', async () => {
  expect(await typesOf([both])).toEqual(['breaking change']);
  expect(await typesOf([replaced])).toEqual(['minor update']);
  const {files, gatherings} = await analyseRange([both, replaced], {locale: 'en'});
  expect(files.map(({type, title}) => [type, title])).toEqual([
    ['breaking change', 'Remove the value `hb-35-small` (now only `hb-4`) from *Apples*'],
    ['breaking change', 'Replace `hb-35-small` with `hb-4` in *Pears*'],
  ]);
  expect(files[1]?.explanation).toBe('`hb-35-small` gives way to `hb-4` in *Pears*.');
  expect(gatherings).toEqual([]);
});

test('a name with a number that another one took the place of is told as that', async () => {
  const {files} = await analyseRange([replaced], {locale: 'en'});
  expect(files.map(({title}) => title)).toEqual(['Replace `hb-35-small` with `hb-4` in *Pears*']);
});

test('a value that the page goes on to name, or that went from another sentence, says nothing', async () => {
  const kept = page('Plums', support('the `hb-35-small` model'), support('the `hb-4` model'), '\nNot `hb-35-small`.\n');
  const other = page('Quinces', 'Call `hb-35-small` from the shell.', 'Call `hb-4` from the shell.');
  expect(await typesOf([both, kept, other])).toEqual(['breaking change', 'minor update', 'minor update']);
});

test('a stronger type of a file stays, and so does what a site says of it', async () => {
  const news = page('Pears', support('the `hb-35-small` model'), support('the `hb-4` model'));
  const ignored = {'value-removed': {type: null, ignore: ['docs/Pears.md']}};
  expect(await typesOf([both, news], ignored)).toEqual(['breaking change', 'minor update']);
  expect(await typesOf([both, news], {'value-removed': {type: 'off', ignore: []}})).toEqual([
    'minor update',
    'minor update',
  ]);
});

test('sections that share a title alone are not the same', async () => {
  const section = (lead: string) => `\n## Harbor support\n\n${lead}\n`;
  const came = page('Apples', 'Read on.', 'Read on.', section('Harbor now supports signing in without a key.'));
  const other = page('Pears', 'Read on.', 'Read on.', section('- Ships\n- Boats'));
  const [alone] = await typesOf([other]);
  expect(await typesOf([came, other])).toEqual([(await typesOf([came]))[0], alone]);
});

test('a note that a page newly includes is no news in a page that said so in its own words', async () => {
  const include = '[!INCLUDE [harbor-retirement](./includes/harbor-retirement.md)]';
  const warned = '> [!WARNING]\n> The team has announced the retirement of the Harbor service.';
  const [told, moved] = [page('Apples', 'Read on.', include), page('Pears', warned, include)];
  expect(await typesOf([told, moved])).toEqual(['breaking change', 'minor update']);
});

test('a default that changes in one page is no default where another page has the same values in another column', async () => {
  const table = (head: string, value: string) => `| Key | ${head} |\n| --- | --- |\n| \`target\` | \`${value}\` |`;
  const files = [
    page('Defaults', table('Default value', 'fast'), table('Default value', 'slow')),
    page('Samples', `${table('Sample', 'fast')}\n\nOne.`, `${table('Sample', 'slow')}\n\nTwo words.`),
  ];
  expect(await typesOf(files)).toEqual(['breaking change', 'minor update']);
});
