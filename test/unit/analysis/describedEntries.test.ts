import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {decided} from './decided';

/** A page of MDX whose component lists properties by their names. */
function reference(...names: string[]): string {
  const entries = names.map((name) => `    {\n      name: '${name}',\n      type: 'number',\n    },`);
  return `# limit()\n\nSets a limit.\n\n<Properties\n  content={[\n${entries.join('\n')}\n  ]}\n/>\n`;
}

const ruleOf = async (before: string, after: string, path = 'docs/limit.mdx') =>
  (await decided(before, after, path)).rule;

describe('a property that a component of a page lists by its name', () => {
  const [two, three] = [reference('max', 'min'), reference('max', 'steps', 'min')];

  test('breaks who uses it where it goes', async () => {
    const {rule, title} = await decided(three, two, 'docs/limit.mdx');
    expect(rule).toBe('item-removed');
    expect(title).toContain('steps');
  });

  test('is new where it comes', async () => {
    const {rule, title} = await decided(two, three, 'docs/limit.mdx');
    expect(rule).toBe('item-added');
    expect(title).toContain('steps');
  });

  test('is neither where it is still listed elsewhere in the page', async () => {
    expect(await ruleOf(reference('max', 'steps', 'min', 'steps'), three)).toBe('content-updated');
  });

  test('breaks nothing where the page went to another one, and is not new there', async () => {
    const end = '\n# Other\n\nSets another limit.\n';
    const verbs = [
      'Sets',
      'Lowers',
      'Raises',
      'Drops',
      'Counts',
      'Shows',
      'Keeps',
      'Shares',
      'Names',
      'Tells',
      'Asks',
      'Waits',
    ];
    const words = verbs.map((verb) => `\n${verb} the limit of all that the service is sent in one minute.\n`).join('');
    const files = [
      changedFile('docs/limit.mdx', `${three}${words}${end}`, end),
      changedFile('docs/limits.mdx', end, `${three}${words}${end}`),
    ];
    const rules = (await analyseRange(files, {locale: 'en'})).files.map(({rule}) => rule);
    expect(rules).not.toContain('item-removed');
    expect(rules).not.toContain('item-added');
  });

  test('is neither in a sample', async () => {
    const sample = (text: string) => `# Guide\n\n\`\`\`js\n${text}\n\`\`\`\n\nRead on, and see what else there is.\n`;
    const [before, after] = ["run({\n  name: 'max',\n});", 'run({\n});'].map(sample);
    expect(await ruleOf(before ?? '', after ?? '')).not.toBe('item-removed');
  });
});

describe('a name that a list of definitions in HTML holds', () => {
  const list = (...names: string[]) =>
    `# Query\n\nAsks.\n\n<dl>\n${names.map((name) => `  <dt>\`${name}\`: boolean</dt>\n  <dd>What \`delay\` is.</dd>\n`).join('')}</dl>\n`;

  test('breaks who uses it where it goes, and is new where it comes', async () => {
    expect(await ruleOf(list('query', 'delay'), list('query'), 'docs/query.md')).toBe('item-removed');
    expect(await ruleOf(list('query'), list('query', 'delay'), 'docs/query.md')).toBe('item-added');
  });

  test('is neither where it is a word', async () => {
    const words = (text: string) => text.replaceAll(/<dt>.*?<\/dt>/g, (term) => term.replaceAll('`', ''));
    const rule = await ruleOf(words(list('query', 'delay')), words(list('query')), 'docs/query.md');
    expect(rule).not.toBe('item-removed');
  });
});
