import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

/** Shapes of edits in which the docs of real projects were judged wrongly. */
async function decided(base: string, head: string): Promise<{rule: string | undefined; type: string | undefined}> {
  const {files} = await analyseRange([changedFile('docs/guide.md', base, head)], {locale: 'en'});
  return {rule: files[0]?.rule, type: files[0]?.type};
}

const page = (body: string) => `# Guide\n\nWhat it is about.\n\n${body}\n\n## Next\n\nRead on.\n`;
const code = (line: string, language = 'js') => page(`\`\`\`${language}\nstart();\n${line}\n\`\`\``);

describe('a line of code is repaired', () => {
  test.each([
    ['const [src, setSrc] = usetState(null);', 'const [src, setSrc] = useState(null);'],
    ['list(stored.ompletion);', 'list(stored.completion);'],
    ["import { CreateAnimation } from 'lib';", "import { createAnimation } from 'lib';"],
  ])('%s → %s', async (before, after) => {
    expect((await decided(code(before), code(after))).rule).toBe('code-repaired');
  });
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
  'Everything that does not match the interface will have been removed from the error.',
  'If the machine is idle, the screen is turned off.',
])('what runs is described, and nothing announced: %s', async (sentence) => {
  expect((await decided(page('Words.'), page(`Words.\n\n${sentence}`))).type).toBe('minor update');
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
