import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {code, decided, page} from './decided';

describe('a line of code is repaired', () => {
  test.each([
    ['const [src, setSrc] = usetState(null);', 'const [src, setSrc] = useState(null);'],
    ['list(stored.ompletion);', 'list(stored.completion);'],
    ["import { CreateAnimation } from 'lib';", "import { createAnimation } from 'lib';"],
    ['schedulerName: default_scheduler', 'schedulerName: default-scheduler'],
    ['const rows = load(table);', 'const rows = await load(table);'],
    ['id = "123a6999-411e-4226-a333-w79992dd9b95"', 'id = "123a6999-411e-4226-a333-a79992dd9b95"'],
  ])('%s → %s', async (before, after) => {
    expect((await decided(code(before), code(after))).rule).toBe('code-repaired');
  });
});

test('a comma between two values that lacked one is a repair, one behind the last value is style', async () => {
  const sample = (comma: string, rest: string) => page(`\`\`\`js\nset({\n  a: {}${comma}${rest}\n});\n\`\`\``);
  expect((await decided(sample('', '\n  b: 1'), sample(',', '\n  b: 1'))).rule).toBe('code-repaired');
  expect((await decided(sample('', ''), sample(',', ''))).type).toBe('minor update');
  expect((await decided(sample('', ''), sample(',', '\n  b: 1'))).type).toBe('minor update');
});

test('an identifier that was misspelt in the code of a sentence is corrected, a misspelt word is a typo', async () => {
  const before = page('Set `assetInlineLimit` to zero, whatever you recieve.');
  expect((await decided(before, before.replace('assetInline', 'assetsInline'))).rule).toBe('code-repaired');
  expect((await decided(before, before.replace('recieve', 'receive'))).type).toBe('minor update');
});

describe('where nothing else in the page changes, an exchange in code is a correction', () => {
  test.each([
    ['name: DataTypes.INTEGER,', 'name: DataTypes.STRING,'],
    ["srcAttributes: 'src',", "srcAttributes: ['src'],"],
    ["files: ['./*.js'],", "files: ['*.js'],"],
    ['context.TenantId == id;', 'context.TenantId = id;'],
    ['RETURN name FROM users', 'SELECT name FROM users'],
    ['w.on("message", run);', 'worker.on("message", run);'],
    ['GlobalState.Globals.WithCluster(one)', 'GlobalState.Default.WithCluster(one)'],
    ['class User { @Attributes(text) name }', 'class User { @Attribute(text) name }'],
    ['upgrade --drainTimeoutInMinutes 5', 'upgrade --drain-timeout 5'],
    ['"type": "computer-preview",', '"type": "computer_use_preview",'],
    [
      'let client = all.GetResponseClient("one");\nclient.run(',
      'let client = all.GetResponsesClient();\nclient.run("one", ',
    ],
    ['use(defineConfig);', "import {defineConfig} from 'config';\nuse(defineConfig);"],
  ])('%s → %s', async (before, after) => {
    expect((await decided(code(before), code(after))).rule).toBe('identifier-corrected');
    expect((await decided(code(before), `${code(after)}\nMore words.\n`)).type).toBe('minor update');
  });
});

describe('a package is replaced where code brings in the same names from another', () => {
  test.each([
    ['csharp', 'using Contoso.Kernel.Connectors.Store;', 'using Fabrikam.Data.Store;'],
    ['js', "import {open, close} from 'filing';", "import {open, close} from '@scope/filing';"],
    ['python', 'from old_client import Client', 'from new_client import Client'],
  ])('in %s', async (language, before, after) => {
    expect((await decided(code(before, language), code(after, language))).rule).toBe('package-replaced');
  });

  test.each([
    ['of one package another path', "import {open} from 'files/open';", "import {open} from 'files/all';"],
    ['a file of the project', "import {open} from './files';", "import {open} from '@/files';"],
    ['other names', "import {open} from 'files';", "import {shut} from 'doors';"],
    ['another version', "const {open} = require('files@1.0.0-beta.3');", "const {open} = require('files@1.0.0');"],
  ])('and not for %s', async (_, before, after) => {
    expect((await decided(code(before), code(after))).rule).not.toBe('package-replaced');
  });

  test('nor for two commands of different places', async () => {
    const steps = (first: string, second: string) =>
      page(`\`\`\`sh\n${first}\n\`\`\`\n\nThen go on.\n\nAnd on.\n\n\`\`\`sh\n${second}\n\`\`\``);
    const [before, after] = [steps('npm install left', 'make'), steps('make left-out', 'npm install right')];
    expect((await decided(before, after)).rule).not.toBe('package-replaced');
  });
});

describe('a preview', () => {
  test('is over where the section on how to register for it is gone', async () => {
    const step =
      '### Register the `Disks2025Preview` feature flag\n\nRun this.\n\n```sh\nregister Disks2025Preview\n```\n\nWait.\n';
    expect((await decided(page(step), page('Use disks.'))).rule).toBe('general-availability');
  });
});

test('a note that a feature is in preview goes where it is no more', async () => {
  const note = '> [!NOTE]\n> The export is currently in public preview.\n\n';
  expect((await decided(page(`${note}Words.`), page('Words.'))).rule).toBe('general-availability');
});

describe('what joins a list of what is deprecated', () => {
  test.each(['The following options are deprecated and will be removed:', '## Deprecated options'])(
    '%s',
    async (lead) => {
      const list = (...items: string[]) =>
        page(`${lead}\n\n${items.map((item) => `- \`${item}\`: use another\n`).join('')}`);
      expect((await decided(list('one'), list('one', 'two'))).rule).toBe('retirement-announced');
    },
  );
});

describe('limitations', () => {
  const list = (...items: string[]) => page(`## Limitations\n\n${items.map((item) => `- ${item}\n`).join('')}`);

  test('one that is struck is a capability gained', async () => {
    expect((await decided(list('No pictures.', 'Ten pages.'), list('Ten pages.'))).rule).toBe('limitation-lifted');
  });

  test('a link that is no longer in their section says nothing', async () => {
    expect((await decided(list('[Pictures](pictures.md)', 'Ten pages.'), list('Ten pages.'))).type).toBe(
      'minor update',
    );
  });

  test('one that got other words is not', async () => {
    expect((await decided(list('No pictures.', 'Ten pages.'), list('Pictures are cut.', 'Ten pages.'))).type).toBe(
      'minor update',
    );
  });
});

test('an identifier that another takes the place of in the code of a sentence is corrected, if that is all', async () => {
  const [before, after] = [
    page('Set the `nrg-restriction-level` first.'),
    page('Set the `nrg-lockdown-restriction-level` first.'),
  ];
  expect((await decided(before, after)).rule).toBe('identifier-corrected');
  expect((await decided(before, `${after}\nMore words.\n`)).type).toBe('minor update');
});

test('of a list that grew the new word is told, not the one that moved to its end', async () => {
  const head = page('Keys for apps, repositories and logs are made here.');
  const {files} = await analyseRange(
    [changedFile('docs/guide.md', page('Keys for apps and repositories are made here.'), head)],
    {locale: 'en'},
  );
  expect(files[0]?.explanation).toContain('and logs');
});

test('a name with an underscore before it keeps it', async () => {
  const {files} = await analyseRange([changedFile('docs/_category_.json', null, '{"label": "A"}\n')], {locale: 'en'});
  expect(files[0]?.explanation).toContain('`_category_.json` is new');
});

test('the end of a directive is not told beside its start', async () => {
  const note = ':::info[Preview]\n\nWords of it.\n\n:::\n\n';
  const {files} = await analyseRange([changedFile('docs/guide.md', page(note), page(''))], {locale: 'en'});
  expect(files[0]?.events.map(({kind}) => kind)).not.toContain('markup-removed');
});

test('a size that took the place of another is no correction', async () => {
  const [before, after] = [code('size: Standard_NC6s_v3'), code('size: Standard_NC4as_T4_v3')];
  expect((await decided(before, after)).type).toBe('minor update');
});

test('a member that is misspelt in a table is corrected', async () => {
  const table = (name: string) => page(`| Code | SQL |\n| --- | --- |\n| timeOnly.${name} | hour of the day |\n`);
  expect((await decided(table('Hours'), table('Hour'))).rule).toBe('code-repaired');
});

test('a version that is asked for behind a link, in a later line, has gone up', async () => {
  const text = (version: string) =>
    page(`It is fast.\nVite requires [Node.js](https://nodejs.org/en/) version ${version}.`);
  expect((await decided(text('18'), text('20.19'))).rule).toBe('requirement-raised');
});

test('a version that is asked for onwards has gone up', async () => {
  expect((await decided(page('SQLite (3.7 onwards)'), page('SQLite (3.46.1 onwards)'))).rule).toBe(
    'requirement-raised',
  );
});

test('the heading of a new property is a new feature, however little is said of it', async () => {
  expect((await decided(page('Words.'), page('Words.\n\n### maxRetries(count)\n\nTries again.'))).rule).toBe(
    'item-added',
  );
});

describe('a line of code is edited, and not repaired', () => {
  test.each([
    [
      'a file got another extension',
      'export * from "./NativeCalculator.js";',
      'export * from "./NativeCalculator.ts";',
    ],
    ['a name was brought in otherwise', 'const ref = React.useRef(null);', 'const ref = useRef(null);'],
    ['words in a message were spelt otherwise', "fail('This was Falsey!');", "fail('This was Falsy!');"],
  ])('where %s', async (_, before, after) => {
    expect((await decided(code(before), code(after))).type).toBe('minor update');
  });

  test('where a name became another that begins otherwise', async () => {
    const sample = (name: string, more: string) => code(`getValue(path: ${name}): void;`) + more;
    expect((await decided(sample('FastPath', ''), sample('AstPath', '\nMore words.\n'))).type).toBe('minor update');
  });

  test('where a tree of files shows another extension', async () => {
    expect((await decided(code('│   └── Calculator.js', ''), code('│   └── Calculator.ts', ''))).type).toBe(
      'minor update',
    );
  });

  test('where another module took the place of one', async () => {
    const [before, after] = ['await Storage.get({key});', 'await Preferences.get({key});'];
    expect((await decided(code(before), code(after))).type).toBe('minor update');
  });
});

describe('an announcement', () => {
  test.each([
    'We have decided to deprecate the stage presets.',
    'The class `View` is removed in version 3.',
    'After version 3 is out, `View` is removed.',
    'When you upgrade to version 4, note that `View` is deprecated.',
  ])('%s', async (sentence) => {
    expect((await decided(page('Words.'), page(`Words.\n\n${sentence}`))).rule).toBe('retirement-announced');
  });
});

test.each([
  'When the gesture has ended, the callback is called and the custom class is removed.',
  'Once the timer fires, the listener is removed.',
  'The colours change at sunrise or sunset.',
  'Everything that does not match the interface will have been removed from the error.',
  'If the machine is idle, the screen is turned off.',
])('what runs is described, and nothing announced: %s', async (sentence) => {
  expect((await decided(page('Words.'), page(`Words.\n\n${sentence}`))).type).toBe('minor update');
});

test.each([
  '- Built-in checks for **deprecated** APIs before an upgrade',
  'The command finds deprecated options in the files.',
])('what is deprecated is spoken of, and nothing announced: %s', async (sentence) => {
  expect((await decided(page('Words.'), page(`Words.\n\n${sentence}`))).type).toBe('minor update');
});

test('a note on a retirement that is newly included announces it', async () => {
  const note = '[!INCLUDE [linux-retirement](./includes/linux-retirement.md)]';
  expect((await decided(page('Words.'), page(`${note}\n\nWords.`))).rule).toBe('retirement-announced');
});

test('a note of deprecation that goes alone takes nothing away', async () => {
  const note = ':::caution\n\nStrategies are deprecated.\n\n:::\n\n';
  expect((await decided(page(`${note}Strategies choose.`), page('Strategies choose.'))).type).toBe('minor update');
});

test('a step of a guide that was removed is no capability', async () => {
  const step = (number: number, title: string) =>
    `### ${number}. ${title}\n\nWrite this.\n\n- one\n- two\n- three\n- four\n- five\n`;
  const [first, second] = [step(1, 'Make the files'), step(2, 'Apply the config')];
  expect((await decided(page(first + second), page(second))).type).toBe('minor update');
});

test('a section marked as deprecated that was removed breaks, whatever else the page gains', async () => {
  const gone = "### Event: 'crashed' _Deprecated_\n\nFired on crashes.\n";
  const kept = "### Event: 'opened'\n\nFired as the window opens.\n";
  const come = "\n### Event: 'search'\n\nFired on searches.\n\nIt says for what.\n";
  const {rule, type} = await decided(page(gone + kept), page(kept + come));
  expect([rule, type]).toEqual(['deprecated-item-removed', 'breaking change']);
});

test('a section that lost only its mark of deprecation is still there', async () => {
  const section = (mark: string) => `### Event: 'crashed'${mark}\n\nFired on crashes.\n`;
  expect((await decided(page(section(' _Deprecated_')), page(section('')))).type).toBe('minor update');
});

test('a method that the page still names as an alias was renamed without a break', async () => {
  const section = (name: string, note: string) => `### \`${name}(module)\`\n\n${note}\n`;
  const base = page(section('jest.genMockFrom', 'Mocks a module.'));
  expect((await decided(base, page(section('jest.createMockFrom', 'Also as `.genMockFrom(module)`.')))).type).not.toBe(
    'breaking change',
  );
  expect((await decided(base, page(section('jest.createMockFrom', 'Mocks a module.')))).rule).toBe('item-removed');
});

test('a package that a command fetches and runs was replaced by another', async () => {
  const {rule} = await decided(code('npx build-bob create my-lib', 'sh'), code('npx create-native-lib my-lib', 'sh'));
  expect(rule).toBe('package-replaced');
});

test('what a fetched package is asked to do is no package', async () => {
  const [before, after] = ['npx prettier --write src', 'npx prettier --check docs'];
  expect((await decided(code(before, 'sh'), code(after, 'sh'))).type).toBe('minor update');
});
