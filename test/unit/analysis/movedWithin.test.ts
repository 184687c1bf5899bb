import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

/** The kinds of events of a page, with what they speak of. */
async function told(base: string, head: string): Promise<string[]> {
  const {files} = await analyseRange([changedFile('docs/api.md', base, head)], {locale: 'en'});
  return files.flatMap(({events = []}) => events.map(({kind, name, after}) => `${kind} ${name ?? after ?? ''}`));
}

const page = (...parts: string[]) => `# Hooks\n\nWhat they are.\n\n${parts.join('\n\n')}\n`;
const [query, state, lazy] = [
  'Fetches data from an endpoint and subscribes the component to it.',
  'Reads the state of the cache and does not fetch anything at all.',
  'Gives a function that fetches when it is called, and no earlier.',
];

describe('a section that stands elsewhere in its page', () => {
  const before = page(`## useState\n\n${state}`, `## useQuery\n\n${query}`, `## useLazy\n\n${lazy}`);

  test('one level deeper, is told by its new level', async () => {
    const after = page(
      `## useQuery\n\n${query}`,
      `## useLazy\n\n${lazy}`,
      '## Inner hooks',
      `### useState\n\n${state}`,
    );
    const events = await told(before, after);
    expect(events).toContain('heading-level-changed useState');
    expect(events.filter((event) => event.startsWith('heading-removed'))).toEqual([]);
    expect(events).not.toContain('heading-added useState');
  });

  test('with all other words, is the same one as long as its anchor leads there', async () => {
    const fresh = 'It is meant for libraries: most pages want one of the others above.';
    const after = page(`## useQuery\n\n${query}`, `## useLazy\n\n${lazy}`, '## Inner', `### useState\n\n${fresh}`);
    const events = await told(before, after);
    expect(events).toContain('heading-level-changed useState');
    expect(events.filter((event) => event.startsWith('heading-removed'))).toEqual([]);
  });

  test('but one of two with its words is removed where the other stayed', async () => {
    const example = (words: string) => `### Example\n\n${words}`;
    const twice = page('## A', query, example(state), '## B', example(lazy));
    expect(await told(twice, page('## A', query, '## B', example(lazy)))).toContain('heading-removed Example');
  });
});

describe('a row that went to another table of its page', () => {
  const current = (...rows: string[]) => `## Current\n\n| Model | Until |\n| --- | --- |\n${rows.join('\n')}`;
  const retired = (...rows: string[]) =>
    `## Retired\n\n| Model | Retired on | Use |\n| --- | --- | --- |\n${rows.join('\n')}`;
  const [kept, old] = ['| omni | May 2026 |', '| ada | May 2023 | curie |'];

  test('is moved', async () => {
    const before = page(current(kept, '| davinci | May 2025 |'), retired(old));
    const after = page(current(kept), retired(old, '| davinci | May 2025 | omni |'));
    expect(await told(before, after)).toEqual(['table-row-moved davinci']);
  });

  test('is not, where several rows have its name', async () => {
    const twins = ['| davinci | May 2025 |', '| davinci | June 2025 |'];
    const events = await told(
      page(current(kept, ...twins), retired(old)),
      page(current(kept), retired(old, '| davinci | May 2025 | omni |')),
    );
    expect(events.filter((event) => event.startsWith('table-row-moved'))).toEqual([]);
  });
});
