import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {code, page} from './decided';

/** The rules that decide about pages in whose samples one call became another. */
async function rulesOf(calls: readonly [before: string, after: string, path?: string][]): Promise<(string | null)[]> {
  const files = calls.map(([before, after, path], index) =>
    changedFile(path ?? `docs/guide-${index}.md`, code(before), code(after)),
  );
  return (await analyseRange(files, {locale: 'en'})).files.map(({rule}) => rule);
}

describe('a name in samples that gives way to the same other one', () => {
  test.each([
    ['a call', 'client.openReport(key);', 'client.loadDocument(key);'],
    ['a member', 'settings.Tracing = false;', 'settings.DisableTracing = true;'],
    ['a callback', 'run({onFinish: () => stop()});', 'run({onEnd: () => stop()});'],
    ['a key', '  "HealthChecks": false', '  "DisableHealthChecks": true'],
  ])('in three pages breaks each of them: %s', async (_, before, after) => {
    const calls = Array.from({length: 3}, (): [string, string] => [before, after]);
    expect(await rulesOf(calls)).toEqual(calls.map(() => 'name-replaced'));
  });

  test('in three pages breaks them, however many files of code had the other one', async () => {
    const calls = ['a', 'b', 'c'].map((): [string, string] => ['openReport(key);', 'loadDocument(key);']);
    const files = Array.from({length: 9}, (_, index): [string, string, string] => [
      'loadDocument(one);',
      'loadDocument(two);',
      `src/own-${index}.js`,
    ]);
    expect((await rulesOf([...calls, ...files])).slice(0, 3)).toEqual(calls.map(() => 'name-replaced'));
  });

  test('breaks a page that only speaks of it, too', async () => {
    const text = (name: string) => page(`Call the \`${name}\` function.`);
    const files = [
      ...['a', 'b'].map((name) => changedFile(`docs/${name}.md`, code('openReport(key);'), code('loadDocument(key);'))),
      changedFile('docs/c.md', text('openReport'), text('loadDocument')),
    ];
    const all = (await analyseRange(files, {locale: 'en'})).files;
    expect(all.map(({rule}) => rule)).toEqual(all.map(() => 'name-replaced'));
    expect(all[2]?.explanation).toBe('`openReport` becomes `loadDocument` in *Guide*.');
    const twoPages = (await analyseRange(files.slice(1), {locale: 'en'})).files;
    expect(twoPages.map(({rule}) => rule)).not.toContain('name-replaced');
  });

  test('is told as an alias that is gone where a page says that it was one', async () => {
    const calls = ['a', 'b', 'c'].map((name) =>
      changedFile(`docs/${name}.md`, code('openReport(key);'), code('loadDocument(key);')),
    );
    const page = (alias: string, name: string) => `# Reports\n\n${alias}Call it.\n\n\`\`\`js\n${name}(key);\n\`\`\`\n`;
    const alias = page('Also under the alias: `openReport(key)`\n\n', 'openReport');
    const files = [...calls, changedFile('docs/all.md', alias, page('', 'loadDocument'))];
    const rules = (await analyseRange(files, {locale: 'en'})).files.map(({rule}) => rule);
    expect(rules).toEqual(['name-replaced', 'name-replaced', 'name-replaced', 'item-removed']);
  });

  test('is told by both names', async () => {
    const files = ['a', 'b', 'c'].map((name) =>
      changedFile(`docs/${name}.md`, code('openReport(key);'), code('loadDocument(key);')),
    );
    const [first] = (await analyseRange(files, {locale: 'en'})).files;
    expect(first?.title).toContain('`openReport`');
    expect(first?.title).toContain('`loadDocument`');
  });

  test.each<[string, [string, string, string?][]]>([
    [
      'in two pages',
      [
        ['openReport(key);', 'loadDocument(key);'],
        ['openReport(key);', 'loadDocument(key);'],
      ],
    ],
    [
      'in copies of one page',
      ['docs', 'versioned_docs/version-1', 'versioned_docs/version-2'].map((folder) => [
        'openReport(key);',
        'loadDocument(key);',
        `${folder}/guide.md`,
      ]),
    ],
    ['as a value', ['a', 'b', 'c'].map((name) => [`open("${name}-one");`, `open("${name}-two");`])],
    ['and is another value of its type', ['a', 'b', 'c'].map(() => ['use(Mode.SlowAll);', 'use(Mode.FastOne);'])],
    ['and only was its plural', ['a', 'b', 'c'].map(() => ['client.getReports(key);', 'client.getReport(key);'])],
    ['and is of another version', ['a', 'b', 'c'].map(() => ['open(net7.windows);', 'open(net8.windows);'])],
    ['and only was misspelt', ['a', 'b', 'c'].map(() => ['openReprot(key);', 'openReport(key);'])],
    [
      'that most pages had',
      [
        ...['a', 'b', 'c'].map((): [string, string] => ['openReport(key);', 'loadDocument(key);']),
        ...['d', 'e', 'f', 'g', 'h', 'i'].map((): [string, string] => ['loadDocument(one);', 'loadDocument(two);']),
      ],
    ],
  ])('breaks nothing %s', async (_, calls) => {
    expect(await rulesOf(calls)).not.toContain('name-replaced');
  });
});

describe('a name that gives way to the same other one in three places of one page', () => {
  const sample = (...lines: string[]) => `${code(lines.join('\n'))}\n${'Words.\n'.repeat(3)}`;
  const more = '\nMore.\n\nAnd more.\n\nAnd yet more.\n';
  const calls = (name: string) => ['sales', 'returns', 'stock'].map((one) => `client.${name}('${one}');`);
  const rule = async (before: string[], after: string[], rest = more) =>
    (await analyseRange([changedFile('docs/a.md', sample(...before), sample(...after) + rest)], {locale: 'en'}))
      .files[0]?.rule;

  test.each([
    ['a call', calls('openReport'), calls('loadDocument')],
    [
      'a key',
      ['a', 'b', 'c'].map((one) => `  "devPath": "${one}",`),
      ['a', 'b', 'c'].map((one) => `  "baseUrl": "${one}",`),
    ],
    [
      'an argument',
      ['a', 'b', 'c'].map((one) => `  data_model=${one},`),
      ['a', 'b', 'c'].map((one) => `  record_type=${one},`),
    ],
  ])('breaks: %s', async (_, before, after) => {
    expect(await rule(before, after)).toBe('name-replaced');
    expect(await rule(before.slice(0, 2), after.slice(0, 2))).not.toBe('name-replaced');
  });

  test.each<[string, string[], string[], string]>([
    ['it is still named', calls('openReport'), calls('loadDocument'), `\nFormerly \`openReport\`.\n${more}`],
    ['nothing else changes', calls('openReport'), calls('loadDocument'), ''],
    ['it lacked a word', calls('openReport'), calls('openReportFile'), more],
    [
      'the sample declares it',
      ['const openReport = 1;', ...calls('openReport')],
      ['const loadDocument = 1;', ...calls('loadDocument')],
      more,
    ],
    [
      'it is a folder of the sample',
      ['a', 'b', 'c'].map((one) => `add ReportShop.Host/${one}`),
      ['a', 'b', 'c'].map((one) => `add SampleShop.Host/${one}`),
      more,
    ],
    [
      'the page had the other one',
      [...calls('openReport'), 'loadDocument();'],
      [...calls('loadDocument'), 'loadDocument();'],
      more,
    ],
  ])('breaks nothing where %s', async (_, before, after, rest) => {
    expect(await rule(before, after, rest)).not.toBe('name-replaced');
  });
});

test('an element of samples of three pages that gives way to one with other attributes is another one', async () => {
  const pairs = ['a', 'b', 'c'].map((): [string, string] => ['<Frame Colour="red" />', '<Border Stroke="red" />']);
  expect(await rulesOf(pairs)).not.toContain('name-replaced');
  const renamed = ['a', 'b', 'c'].map((): [string, string] => ['<Frame Colour="red" />', '<Border Colour="red" />']);
  expect(await rulesOf(renamed)).toEqual(renamed.map(() => 'name-replaced'));
});
