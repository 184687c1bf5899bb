import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

const page = (...parts: string[]) => `# Start\n\nWhat you do first.\n\n${parts.join('\n\n')}\n`;

async function analysed(base: string, head: string) {
  const {files} = await analyseRange([changedFile('docs/start.md', base, head)], {locale: 'en'});
  const [file] = files;
  if (!file) throw new Error('The file is not analysed.');
  return {...file, kinds: file.events.map(({kind}) => kind)};
}

const note = 'This content applies to version 4.0 and to the versions before it, in all regions.';
const other = 'Nothing else of the page says anything of that kind.';

describe('a passage that stood twice in a page and stands once', () => {
  test('is told as a copy that went, and as nothing that is lost', async () => {
    const file = await analysed(page(note, note, other), page(note, other));
    expect(file.kinds).toEqual(['copy-removed']);
    expect(file.title).toBe('Remove a copy of “This content applies to version 4.0…” from *Start*');
    expect(file.explanation).toContain('is removed in *Start*; another one still stands there.');
    expect(file.type).toBe('minor update');
  });

  test('is told with the section that still has it', async () => {
    const [first, second] = ['## One\n\nOf one.', '## Two\n\nOf two.'];
    const file = await analysed(page(first, note, second, note, other), page(first, note, second, other));
    expect(file.kinds).toEqual(['copy-removed']);
    expect(file.explanation).toContain('is removed in *Two*; another one still stands under “One”.');
  });

  test('is told as often as it went', async () => {
    const file = await analysed(page(note, other, note, note), page(other, note));
    expect(file.kinds.filter((kind) => kind === 'copy-removed')).toHaveLength(2);
    expect(file.explanation).toContain('2 copies of passages that still stand in the page are removed');
  });

  test('is told as a copy that came where it is the other way round', async () => {
    const file = await analysed(page(note, other), page(note, note, other));
    expect(file.kinds).toEqual(['copy-added']);
    expect(file.title).toBe('Repeat “This content applies to version 4.0…” in *Start*');
  });

  test('is lost where what is left of it stands in a comment or in code', async () => {
    for (const hidden of [`<!--\n${note}\n-->`, `\`\`\`text\n${note}\n\`\`\``]) {
      const file = await analysed(page(note, other, note), page(other, hidden));
      expect(file.kinds).not.toContain('copy-removed');
    }
  });

  test('goes without saying where it came with a section', async () => {
    const file = await analysed(page(note, other), page(note, other, `## More\n\n${note}\n\nMore of it.`));
    expect(file.kinds).toEqual(['heading-added']);
  });
});

describe('items and rows', () => {
  test('are copies within their list', async () => {
    const items = ['- `gpt-4o` in the region of Sweden', '- `o3-mini` in the region of Norway'];
    const [one, two] = items;
    const file = await analysed(page([one, one, two].join('\n')), page(items.join('\n')));
    expect(file.kinds).toEqual(['copy-removed']);
  });

  test('are none where another list has them, which says something else of them', async () => {
    const item = '- `gpt-4o` in the region of Sweden';
    const lists = (of: string) => page(`Ready:\n\n- All of it\n${of}`, `Planned:\n\n- All of it\n${item}`);
    const file = await analysed(lists(item), lists('- `o1`'));
    expect(file.kinds).not.toContain('copy-removed');
  });

  test('are copies within their table', async () => {
    const table = (...rows: string[]) => page(['| Model | Region |', '| --- | --- |', ...rows].join('\n'), other);
    const rows = ['| The first model | Sweden |', '| The second model | Norway |'];
    const file = await analysed(table(...rows, '| The first model | Sweden |'), table(...rows));
    expect(file.kinds).toEqual(['copy-removed']);
  });

  test('are none where another table has the same row', async () => {
    const table = (...rows: string[]) => ['| Model | Region |', '| --- | --- |', ...rows].join('\n');
    const row = '| The first model | Sweden |';
    const file = await analysed(
      page('Ready:', table(row, '| Any | Any |'), 'Planned:', table(row)),
      page('Ready:', table('| Any | Any |'), 'Planned:', table(row)),
    );
    expect(file.kinds).toEqual(['table-row-removed']);
  });
});
