import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import type {ChangedFile} from '../../../plugin/src/model/fileChange';
import {changedFile} from './changedFile';

async function ruleOf(...files: ChangedFile[]): Promise<string | undefined> {
  return (await analyseRange(files, {locale: 'en'})).files[0]?.rule;
}

const options = (list: string) => changedFile('docs/cli.md', `${page}${list}`, page);
const page = '# Command line\n\nAll options of the command.\n\n## Options\n\n- `--all` runs all of them\n';
const watch = '- `--watch` runs again after each change\n- `--only` runs the ones that failed\n';

test('an option that leaves its list breaks', async () => {
  expect(await ruleOf(options(watch))).toBe('item-removed');
});

test('an option that another page of the range begins to define has moved', async () => {
  const other = (text: string) => changedFile('docs/watching.md', '# Watching\n', `# Watching\n\n${text}`);
  const both = '## `--watch=<path>`\n\nRuns what changed.\n\n* `--only`: runs what failed\n';
  expect(await ruleOf(options(watch), other(both))).toBe('content-updated');
  expect(await ruleOf(options(watch), other('`--watch` and `--only` are options.\n'))).toBe('item-removed');
});

test('an option of which another page says that it is removed has not moved', async () => {
  const news = changedFile('docs/upgrade.md', '# Upgrade\n', '# Upgrade\n\n- `--watch` was removed\n- `--only` too\n');
  expect(await ruleOf(options(watch), news)).toBe('item-removed');
});

test('a version or a translation of the docs is no other place', async () => {
  const frozen = changedFile('versioned_docs/version-1/watching.md', null, page + watch);
  expect(await ruleOf(options(watch), frozen)).toBe('item-removed');
});

test('a deprecated passage that stands in another page now, wrapped anew, has moved', async () => {
  const lost = changedFile(
    'docs/window.md',
    '# Window\n\nIts options.\n\n* The `textured` type adds a gradient.\n  This option is **deprecated**.\n\nMore of it.\n',
    '# Window\n\nIts options.\n\nMore of it.\n',
  );
  const text = '# Options\n\n* The `textured` type adds a\n  gradient. This option is\n  **deprecated**.\n';
  expect(await ruleOf(lost)).toBe('deprecated-item-removed');
  expect(await ruleOf(lost, changedFile('docs/window-options.md', null, text))).toBe('content-updated');
});

test('tabs that gave way to a part that the page now includes are no lost variants', async () => {
  const tab = (name: string) => `<TabItem value="${name}">\n\nOne.\n\nTwo.\n\nThree.\n\n</TabItem>\n`;
  const tabs = `<Tabs>\n${tab('npm')}${tab('yarn')}</Tabs>\n`;
  const start = '# Button\n\nIt can be pressed.\n\n';
  const fresh = (rest: string) => changedFile('docs/button.mdx', start + tabs, start + rest);
  expect(await ruleOf(fresh('Press it.\n'))).toBe('variant-removed');
  expect(await ruleOf(fresh("import Basic from './_basic.mdx';\n\n<Basic />\n"))).toBe('content-updated');
});

test('an explanation says how many of the passages that went stand in another page of the range now', async () => {
  const gone = ['The first rollout of the shop began in May', 'The second rollout of the shop began in June'];
  const from = changedFile(
    'docs/keys.md',
    `# Keys\n\n- Stays.\n${gone.map((one) => `- ${one}\n`).join('')}`,
    '# Keys\n\n- Stays.\n',
  );
  const to = changedFile('docs/security.md', '# Security\n', `# Security\n\n- ${gone[1] ?? ''}\n`);
  const {files} = await analyseRange([from, to], {locale: 'en'});
  expect(files[0]?.explanation).toMatch(/^2 list items are removed .*; 1 of them now stands in another file\.$/);
});

test('a passage that every page had has not moved to a new page that has it too', async () => {
  const note = 'This file is source code, not the place in which the docs are read.\n';
  const names = ['Apples', 'Pears', 'Plums', 'Figs'];
  const text = (name: string, body: string) => `# ${name}\n\nAbout ${name}.\n\n${body}`;
  const losing = names.map((name) => changedFile(`docs/${name}.md`, text(name, note), text(name, '')));
  const gaining = changedFile('docs/Limes.md', null, text('Limes', note));
  const explained = async (...files: ChangedFile[]) =>
    (await analyseRange(files, {locale: 'en'})).files[0]?.explanation ?? '';
  expect(await explained(...losing.slice(0, 1), gaining)).toContain('another file');
  expect(await explained(...losing, gaining)).not.toContain('another file');
});
