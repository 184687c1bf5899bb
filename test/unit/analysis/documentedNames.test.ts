import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {documentedName, isIdentifierGone} from '../../../plugin/src/analysis/types/names/itemNames';
import {changedFile} from './changedFile';

async function ruleOf(base: string, head: string): Promise<string | undefined> {
  const {files} = await analyseRange([changedFile('docs/cli.md', base, head)], {locale: 'en'});
  return files[0]?.rule;
}

const page = (section: string) => `# Options\n\nAll of them.\n\n${section}\n## \`--watch\`\n\nRuns again.\n`;
const flag = (name: string) => `## \`${name}\`\n\nTakes a pattern of paths.\n\n`;

test.each([
  ['`--watch`', '--watch'],
  ['`--match=<regex>`', '--match'],
  ['--seed=\\<num>', '--seed'],
  ['`render(node)`', 'render'],
  ['jest.fn(implementation?)', 'jest.fn'],
  ['`cacheDirectory` \\[string]', 'cacheDirectory'],
  ['cacheDirectory [string]', 'cacheDirectory'],
  ['Usage', null],
  ['TypeScript', null],
  ['GitHub integration', null],
  ['Node.js', null],
  ['What is new', null],
  ['E-mail', null],
  [null, null],
])('the heading %s documents %s', (heading, name) => {
  expect(documentedName(heading)).toBe(name);
});

test('an identifier is gone where only longer ones hold it', () => {
  expect(isIdentifierGone('--match', 'Use `--matches` instead.')).toBe(true);
  expect(isIdentifierGone('--match', 'Use `--match=a`.')).toBe(false);
});

test('a flag whose short section is removed breaks', async () => {
  expect(await ruleOf(page(flag('--match=<regex>')), page(''))).toBe('item-removed');
});

test('a flag that is renamed in its heading breaks', async () => {
  expect(await ruleOf(page(flag('--match=<regex>')), page(flag('--matches=<regex>')))).toBe('item-removed');
});

test('a flag that the page still names does not break', async () => {
  const note = 'The former `--match` still works.\n\n';
  expect(await ruleOf(page(flag('--match=<regex>')), page(flag('--matches=<regex>') + note))).not.toBe('item-removed');
});

test('a name in code that gained its plural is no repair', async () => {
  const sample = (name: string) => page(`\`\`\`js\nuse(config.${name});\n\`\`\`\n\nMore words.\n\n`);
  expect(await ruleOf(sample('pathPattern'), sample('pathPatterns'))).not.toBe('code-repaired');
});

test('a flag is gone that only a link to what was said of it elsewhere still names', async () => {
  const link = (address: string) => `See [add --match-all to the command](${address}).\n\n`;
  const head = (address: string) => page(flag('--match') + link(address));
  expect(await ruleOf(page(flag('--match-all')), head('https://example.org/pull/1'))).toBe('item-removed');
  expect(await ruleOf(page(flag('--match-all')), head('./match-all.md'))).not.toBe('item-removed');
});
