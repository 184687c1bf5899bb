import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {decided, page} from './decided';

const steps = (way: string) =>
  ['Open', 'Choose', 'Enter', 'Save', 'Close', 'Check'].map((verb) => `${verb} what ${way} asks for.`).join('\n\n');
const tabs = (...names: string[]) =>
  page(
    `<Tabs>\n${names.map((name) => `<TabItem value="${name}">\n\n${steps(name)}\n\n</TabItem>`).join('\n')}\n</Tabs>`,
  );

test('variants of instructions that a page tells in tabs are items', async () => {
  const {rule, title} = await decided(page('Sign in with your key.'), tabs('Passwordless', 'Password'));
  expect(rule).toBe('item-added');
  expect(title).toContain('Passwordless');
});

test.each([
  ['languages', page('Sign in with your key.'), tabs('Python', 'C#')],
  ['tools and systems', page('Sign in with your key.'), tabs('Azure CLI', 'PowerShell', 'Windows')],
  ['of which there is one', page('Sign in with your key.'), tabs('Passwordless')],
  ['that the page named', page('Sign in Passwordless, or with a Password.'), tabs('Passwordless', 'Password')],
  ['of one more language', tabs('Passwordless', 'Password'), tabs('Passwordless', 'Password', 'Python')],
  ['that took the place of others', tabs('Old', 'Older'), tabs('Passwordless', 'Password')],
])('tabs are none: %s', async (_, base, head) => {
  expect((await decided(base, head)).rule).not.toBe('item-added');
});

test('the one case that the page had is a tab beside those that are new', async () => {
  const {rule, title} = await decided(page('Store what you sell in Redis.'), tabs('Redis', 'Postgres'));
  expect(rule).toBe('item-added');
  expect(title).toContain('Postgres');
});

test('one more case beside those that stood in tabs is new', async () => {
  const {rule, title} = await decided(tabs('Redis', 'Postgres'), tabs('Redis', 'Postgres', 'Contoso Store'));
  expect(rule).toBe('item-added');
  expect(title).toContain('Contoso Store');
});

test('a variant that another page told before is no new one', async () => {
  const other = page('Sign in Passwordless, or with a key.');
  const files = [
    changedFile('docs/guide.md', page('Sign in with your key.'), tabs('Passwordless', 'Password')),
    changedFile('docs/other.md', other, other.replace('Sign in', 'Log in')),
  ];
  expect((await analyseRange(files, {locale: 'en'})).files[0]?.rule).not.toBe('item-added');
});
