import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

/** The kinds of events of a page's headings, with both sides. */
async function ofHeadings(base: string, head: string): Promise<string[]> {
  const {files} = await analyseRange([changedFile('docs/start.md', base, head)], {locale: 'en'});
  return files.flatMap(({events}) =>
    events
      .filter(({kind}) => kind.startsWith('heading-'))
      .map(({kind, before, after}) => `${kind} ${before ?? ''} > ${after ?? ''}`),
  );
}

const page = (...parts: string[]) => `# Start\n\nWhat you do first.\n\n${parts.join('\n\n')}\n`;
const keys =
  'A search service is always created with keys. Role assignments are a more secure option than keys in plain text.';
const roles = 'Each search service comes with keys by default. However, we recommend role assignments instead of keys.';

test('a section that is renamed and written anew is one', async () => {
  const events = await ofHeadings(
    page('## At a glance\n\nThe overview shows tiles.', `### Enable role-based access\n\n${keys}`),
    page(`## Configure role-based access\n\n${roles}`, '## Watch the costs\n\nAlerts tell you what you spend.'),
  );
  expect(events).toContain('heading-renamed Enable role-based access > Configure role-based access');
  expect(events).not.toContain('heading-added  > Configure role-based access');
});

test('sections with headings alike that say other things are two', async () => {
  const events = await ofHeadings(
    page(`## Create an index\n\n${keys}`, 'The end.'),
    page('The end.', '## Create an alias\n\nNicknames stand for whatever they point to, wherever somebody asks.'),
  );
  expect(events).toEqual(['heading-removed Create an index > ', 'heading-added  > Create an alias']);
});

test('sections of other days are two, and steps with other numbers one', async () => {
  const of = (base: string, head: string) =>
    ofHeadings(page(`## ${base}\n\n${keys}`, 'The end.'), page('The end.', `## ${head}\n\n${roles}`));
  expect(await of('August 8, 2023', 'April 8, 2025')).toHaveLength(2);
  expect(await of('2 - Create the keys', 'Create the keys')).toEqual([
    'heading-renamed 2 - Create the keys > Create the keys',
  ]);
});

test('functions with names alike are two', async () => {
  const events = await ofHeadings(
    page(`## \`search.getKeys()\`\n\n${keys}`, 'The end.'),
    page('The end.', `## \`search.getRoles()\`\n\n${roles}`),
  );
  expect(events).toEqual(['heading-removed `search.getKeys()` > ', 'heading-added  > `search.getRoles()`']);
});
