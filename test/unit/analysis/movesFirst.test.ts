import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

/** The kinds of events of a page, with what they speak of. */
async function told(base: string, head: string): Promise<string[]> {
  const {files} = await analyseRange([changedFile('docs/start.md', base, head)], {locale: 'en'});
  return files.flatMap(({events = []}) =>
    events.map(({kind, name, before, after}) => `${kind} ${name ?? after ?? before ?? ''}`),
  );
}

const page = (...parts: string[]) => `# Start\n\nWhat you do first.\n\n${parts.join('\n\n')}\n`;
const kindsOf = (events: readonly string[]) => events.map((event) => event.split(' ', 1)[0]);

describe('what stands elsewhere in a page with all its words', () => {
  const code = '- [Code editor](https://editor.example/download) with a [client](https://editor.example/client).';
  const service = '- [Search](search.md). [Create](create.md) or [find one](find.md) under your subscription.';

  test('is no other item, however much they resemble each other', async () => {
    const account = '- An account with an active subscription. [Create one](https://account.example/free).';
    const now = '- A search service. [Create a service](create.md) or [find one](find.md) in your subscription.';
    const events = await told(page(code, service), page(account, now, code));
    expect(events).not.toContain(`list-item-added ${code.slice(2)}`);
    expect(events).not.toContain('link-removed client');
  });

  test('moves once where two items swap places', async () => {
    const items = ['5. When it asks for the dependencies, type `y`.', '6. When it asks for the types, type `n`.'];
    const swapped = ['5. When it asks for the types, type `n`.', '6. When it asks for the dependencies, type `y`.'];
    expect(kindsOf(await told(page(...items), page(...swapped)))).toEqual(['block-moved']);
  });

  test('has not moved where only its empty lines did', async () => {
    const overhead = 'These results show how dimensions and overhead hang together.';
    const base = page('| A |\n| --- |\n| one |', `${overhead}  `, '### After');
    const fresh = 'For fields that are compressed, the overhead takes a larger share of it.';
    const events = await told(base, page('| A |\n| --- |\n| two |', overhead, fresh, '### After'));
    expect(kindsOf(events)).not.toContain('block-moved');
    expect(events).toContain(`paragraph-added ${fresh}`);
  });
});

describe('items that begin with the same link or name', () => {
  test('are one, whatever else they say', async () => {
    const base = page('- [Create a skill](skill.md) to extract information from data.\n- [Overview](overview.md)');
    const head = page('- [Overview](overview.md)\n- [Quickstart: Create a skill in the portal](skill.md)');
    expect(kindsOf(await told(base, head))).not.toContain('list-item-removed');
    expect(kindsOf(await told(base, head))).not.toContain('list-item-added');
  });

  test('are one where the list is regrouped', async () => {
    const item = (name: string, words: string) => `- [\`${name}\`](#${name.toLowerCase()}) (${words})`;
    const base = [item('useQuery', 'of endpoints'), item('useState', 'of endpoints'), item('useLazy', 'of endpoints')];
    const head = [item('useQuery', 'all queries'), item('useLazy', 'all queries'), item('useState', 'only states')];
    const events = await told(page(base.join('\n')), page(head.join('\n')));
    expect(kindsOf(events).filter((kind) => kind !== 'paragraph-reworded')).toEqual(['block-moved']);
  });

  test('are others where a third one says the same', async () => {
    const plan = 'Server 2019 is going away after version 1.32 has reached its end, as the notes on releases say.';
    const base = `- \`OsSKU\` requires a newer module.\n- ${plan}`;
    const head = `- \`OsSKU\` requires a newer module. ${plan.replace('its end', 'the end')}`;
    expect(await told(page(base), page(head))).toContain('list-item-removed `OsSKU` requires a newer module.');
  });
});

describe('texts in the same place that share nothing', () => {
  test('are two paragraphs', async () => {
    const base = page('Please read the issue on problems with indentation before you turn it on.');
    const head = page('All of this lives in a stylistic plugin now, whose pages hold more details.');
    expect(kindsOf(await told(base, head))).toEqual(['paragraph-removed', 'paragraph-added']);
  });

  const install = ['## Install the package', 'Install the Go package with this command, or `dep` if you have it.'];
  const retrieve = ['## Retrieve resource information', 'Take keys and endpoints from your account page.'];

  test('are two sections', async () => {
    const events = await told(page(...install), page(...retrieve));
    expect(events).toContain('heading-removed Install the package');
    expect(events).toContain('heading-added Retrieve resource information');
  });

  test('but a section that says the same under another heading is renamed', async () => {
    const body = 'Install the Go package with that command, or with `dep` if you prefer it.';
    expect(kindsOf(await told(page(...install), page('## First steps', body)))).toContain('heading-renamed');
  });
});

describe('rows of models, several of each', () => {
  const current = (...rows: string[]) => `| Model | Version | Retirement |\n| --- | --- | --- |\n${rows.join('\n')}`;
  const retired = (...rows: string[]) => `| Model | Retired | Use instead |\n| --- | --- | --- |\n${rows.join('\n')}`;
  const kept = ['| `omni` | 0613 | No earlier than May 1, 2026 |', '| `omni` | 1106 | No earlier than May 2, 2026 |'];
  const old = '| `ada` | May 2023 | `curie` version 2 |';
  const preview =
    '| `omni-preview` | 1001 | **Retirement:** No earlier than March 26, 2025, use `omni-preview` version 1217 |';
  const base = page('## Current', current(...kept, preview), '## Retired models', retired(old));
  const analysed = async (head: string) =>
    (await analyseRange([changedFile('docs/retirements.md', base, head)], {locale: 'en'})).files[0];

  const gone = (day: string) => `| \`omni-preview\` - 1001 | ${day} | use \`omni-preview\` version 1217 |`;
  const moved = (day: string, ...others: string[]) =>
    analysed(page('## Current', current(...others), '## Retired models', retired(gone(day), old)));

  test('move to another table with a version in their first cell', async () => {
    const file = await moved('No earlier than March 26, 2025', ...kept);
    expect(file?.events.map(({kind}) => kind)).toEqual(['table-row-moved']);
    expect(file?.type).toBe('minor update');
  });

  test('break where they move with a day that was the earliest one before, and are told with it', async () => {
    const file = await moved('March 26, 2025', ...kept);
    expect(file?.rule).toBe('retirement-announced');
    expect(file?.explanation).toMatch(/moves within the page in \*Retired models\*: \*Retired\* “March 26, 2025”/);
    const other = await moved('March 26, 2025', ...kept.map((row) => row.replace('No earlier than ', '')));
    expect(other?.highlight).toMatch(
      /“omni” `1106` .*The table row `omni-preview` moves within the page in \*Retired models\*: \*Retired\* “March 26, 2025”/,
    );
  });

  describe('with several cells', () => {
    const row = (day: string) => `| \`omni-mini\` | Use \`omni\` of any version | ${day} |`;
    const table = (last: string, ...rows: string[]) =>
      `| Model | Instead | ${last} |\n| --- | --- | --- |\n${rows.join('\n')}`;
    const explained = async (last: string) => {
      const of = (now: string[], then: string[]) =>
        page(
          `## Current\n\n${table('Day', '| `big` | Nothing else | May 4, 2026 |', ...now)}`,
          `## Retired models\n\n${table(last, ...then, '| `ada` | Use `curie` | May 2, 2023 |')}`,
        );
      const [base, head] = [of([row('No earlier than March 26, 2025')], []), of([], [row('March 26, 2025')])];
      const {files} = await analyseRange([changedFile('docs/retirements.md', base, head)], {locale: 'en'});
      return files[0]?.explanation;
    };

    test('move to other columns with those that are new', async () => {
      expect(await explained('Retired')).toBe(
        'The table row `omni-mini` moves within the page in *Retired models*: *Retired* “March 26, 2025”.',
      );
    });

    test('move to the same columns with what changed under them, once', async () => {
      const told = await explained('Day');
      expect(told).toMatch(
        /^The table row `omni-mini` moves within the page in \*Retired models\*\. A table cell changes/,
      );
      expect(told?.match(/“March 26, 2025”/g)).toHaveLength(1);
    });
  });

  test('are told by the cells that set them apart, and break where their last day is set', async () => {
    const dated = kept.map((row) => row.replace('No earlier than May 2, 2026', 'June 1, 2026'));
    const file = await analysed(page('## Current', current(...dated, preview), '## Retired models', retired(old)));
    expect(file?.brief).toContain('for “omni” 1106');
    expect(file?.events[0]).toMatchObject({name: '`omni` | 1106'});
    expect(file?.rule).toBe('retirement-announced');
  });
});

test('a short line is not what became of a sentence that shares no word with it', async () => {
  const events = await told(
    page('Also under the alias: `.stopAll()`', 'Stay.'),
    page('Use `.haltEach` to stop the engine of a mock machine.', 'Stay.'),
  );
  expect(kindsOf(events)).toEqual(['paragraph-removed', 'paragraph-added']);
});
