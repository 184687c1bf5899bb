import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from '../analysis/changedFile';

const kindsOf = async (base: string, head: string) => {
  const {files} = await analyseRange([changedFile('docs/toc.yml', base, head)], {locale: 'en'});
  return files.flatMap(({events = []}) => events.map(({kind, before, after}) => `${kind} ${after ?? before ?? ''}`));
};

const entry = (name: string, href: string, indent = '') => `${indent}- name: ${name}\n${indent}  href: ${href}\n`;
const category = (name: string, ...entries: string[]) => `- name: ${name}\n  items:\n${entries.join('')}`;
const [start, faq] = [entry('Start', 'start.md', '  '), entry('Questions and answers', 'faq.yml', '  ')];
const before = category('Overview', start, faq) + category('More', entry('Glossary', 'glossary.md', '  '));

test('an entry that stood in a category that is gone is not told as added', async () => {
  const resources = category('More', entry('Glossary', 'glossary.md', '  '), faq.replace('faq.yml', '../faq.yml'));
  const events = await kindsOf(before, entry('Start', 'start.md') + resources);
  expect(events).toContain('navigation-entry-moved Questions and answers');
  expect(events.filter((event) => /added (?:Start|Questions)/.test(event))).toEqual([]);
});

test('an entry that joins while another one with its label stays is added', async () => {
  const twice = category('More', entry('Glossary', 'glossary.md', '  '), faq.replace('faq', 'more-faq'));
  expect(await kindsOf(before, category('Overview', start, faq) + twice)).toContain(
    'navigation-entry-added Questions and answers',
  );
});

test('a category is counted with the entries that it brings, but for those that stood elsewhere', async () => {
  const models = ['Models', 'Costs', 'Regions'].map((name) => entry(name, `${name.toLowerCase()}.md`, '  '));
  const head = category('Overview', start) + category('Explore', ...models, faq);
  const {files} = await analyseRange([changedFile('docs/toc.yml', before, head)], {locale: 'en'});
  expect(files[0]?.title).toBe('Add “Explore” and 3 more to `toc.yml`');
  expect(files[0]?.explanation).toContain('4 entries are added to the navigation, such as “Explore”.');
  const [gone] = (await analyseRange([changedFile('docs/toc.yml', head, before)], {locale: 'en'})).files;
  expect(gone?.explanation).toContain('4 entries are removed from the navigation');
});
