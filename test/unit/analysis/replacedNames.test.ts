import {code, decided, page} from './decided';

/** A page that says what to call, and samples that call it, of which more changed than the name. */
function guide(name: string, call: string, words = 'Words.', language = 'js'): string {
  const sample = `\`\`\`${language}\nstart();\n${call}\nstop();\n\`\`\``;
  return page(`Use ${name} to read a report.\n\n${sample}\n${`\n${words}\n`.repeat(4)}`);
}

const changed = async (before: [string, string], after: [string, string], language?: string) =>
  (await decided(guide(...before, 'Words.', language), guide(...after, 'More.', language))).rule;

describe('a name gives way to another one in samples and in the text', () => {
  test.each([
    ['js', 'openReport', 'client.openReport(key);', 'loadDocument', 'client.loadDocument(key);'],
    [
      'csharp',
      'ReportReader',
      'var reader = new ReportReader(key);',
      'DocumentSource',
      'var reader = new DocumentSource(key);',
    ],
    [
      'cpp',
      'Reports::Registry',
      'Reports::Registry registry;',
      'Reports::Catalog',
      'auto all = Reports::Catalog::all();',
    ],
    ['jsx', 'keepScroll', '<Link keepScroll={false} />', 'preventReset', '<Link preventReset={true} />'],
    ['csharp', 'IsFilterable', '[Field(IsFilterable = true)]', 'IsIndexed', '[Field(IsIndexed = true)]'],
  ])('and breaks, in %s: %s', async (language, name, call, other, otherCall) => {
    const [before, after]: [string, string][] = [
      [`\`${name}\``, call],
      [`\`${other}\``, otherCall],
    ];
    expect(await changed(before ?? ['', ''], after ?? ['', ''], language)).toBe('name-replaced');
  });

  test('and is told by both names', async () => {
    const {title} = await decided(
      guide('`openReport`', 'client.openReport(key);'),
      guide('`loadDocument`', 'client.loadDocument(key);', 'More.'),
    );
    expect(title).toContain('`openReport`');
    expect(title).toContain('`loadDocument`');
  });
});

describe('a name that gives way to another one breaks nothing', () => {
  const [before, after]: [[string, string], [string, string]] = [
    ['`openReport`', 'client.openReport(key);'],
    ['`loadDocument`', 'client.loadDocument(key);'],
  ];

  test.each<[string, [string, string], [string, string]]>([
    ['where the text does not name it', ['it', before[1]], ['it', after[1]]],
    ['where it is still named', before, ['`loadDocument`, formerly `openReport`,', after[1]]],
    ['where the page knew both', ['`openReport` and `loadDocument`', before[1]], after],
    ['where it was misspelt', ['`openReprot`', 'client.openReprot(key);'], before],
    ['where it lacked a word', ['`openReport`', before[1]], ['`openReportFile`', 'client.openReportFile(key);']],
    ['where it is a value', ['`openReport`', "ask('openReport');"], ['`loadDocument`', "ask('loadDocument');"]],
    [
      'where it stands in a comment',
      ['`openReport`', 'go(); // client.openReport(key)'],
      ['`loadDocument`', 'go(); // client.loadDocument(key)'],
    ],
    [
      'where the sample declares it',
      ['`openReport`', 'const openReport = (key) => client.open(key);\nopenReport(1);'],
      ['`loadDocument`', 'const loadDocument = (key) => client.open(key);\nloadDocument(1);'],
    ],
    [
      'where it is a file of the reader',
      ['`ReportView`', "import ReportView from './ReportView';"],
      ['`DocumentPage`', "import DocumentPage from './DocumentPage';"],
    ],
  ])('%s', async (_, one, other) => {
    expect(await changed(one, other)).not.toBe('name-replaced');
  });

  test('where the sample shows another element, with other attributes', async () => {
    const [frame, border] = ['<Frame BorderColor="red" />', '<Border Stroke="red" />'];
    expect(await changed(['`Frame`', frame], ['`Border`', border], 'xml')).not.toBe('name-replaced');
    const [before, after] = ['<OldProvider client={client}>', '<HookSource client={client}>'];
    expect(await changed(['`OldProvider`', before], ['`HookSource`', after], 'jsx')).toBe('name-replaced');
  });

  test('where nothing else changes but a line or two', async () => {
    expect((await decided(guide(...before), guide(...after))).rule).not.toBe('name-replaced');
  });
});

test('a name that is no experiment any more breaks who uses the former one', async () => {
  const sample = (name: string) => code(`run({${name}: true});`);
  expect((await decided(sample('experimental_follow'), sample('follow'))).rule).toBe('name-replaced');
  const both = (name: string) => `${sample(name)}\n\nThe former \`experimental_follow\` still does.\n`;
  expect((await decided(both('experimental_follow'), both('follow'))).rule).not.toBe('name-replaced');
});

describe('an environment variable in place of another one', () => {
  const guide = (name: string) => page(`Set the \`${name}\` environment variable to the folder.`);

  test('breaks who set the former one', async () => {
    expect((await decided(guide('TOOL_HOME'), guide('TOOL_SDK_ROOT'))).rule).toBe('name-replaced');
  });

  test('breaks nobody where the page holds both', async () => {
    const both = (name: string) => `${guide(name)}\n\n\`TOOL_HOME\` and \`TOOL_SDK_ROOT\` are alike.\n`;
    expect((await decided(both('TOOL_HOME'), both('TOOL_SDK_ROOT'))).rule).not.toBe('name-replaced');
  });
});
