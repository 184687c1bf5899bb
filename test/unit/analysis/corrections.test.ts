import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {code, decided, page} from './decided';

test('a name that the sample did not bring in gives way to the one that it has', async () => {
  const sample = (name: string) =>
    page(`\`\`\`ts\nfunction run(example: () => number) {\n  return ${name}();\n}\n\`\`\``);
  expect((await decided(sample('bar'), sample('example'))).rule).toBe('identifier-corrected');
  expect((await decided(sample('bar'), sample('baz'))).type).toBe('minor update');
});

test('a word of a comment that was misspelt runs nothing, and a name that was does', async () => {
  const sample = (line: string) => code(`routes:\n  ${line}`, 'yaml');
  expect((await decided(sample('- rule: one # by BasiAuth'), sample('- rule: one # by BasicAuth'))).type).toBe(
    'minor update',
  );
  const leading = (path: string) => sample(`id: 0 # see [it](${path})`);
  expect((await decided(leading('/api/#stats-to-json-'), leading('/api/#statstojson'))).type).toBe('bug fix');
  expect((await decided(sample('- rule: BasiAuth'), sample('- rule: BasicAuth'))).type).toBe('bug fix');
});

test('quotation marks in which a shell reads a variable are a correction', async () => {
  const sample = (text: string) => code(`$text -replace $old, ${text}`, 'powershell');
  expect((await decided(sample("'$1 Universe'"), sample('"$1 Universe"'))).rule).toBe('identifier-corrected');
  expect((await decided(sample("'Universe'"), sample('"Universe"'))).type).toBe('minor update');
});

test('the case of a name is repaired in languages in which it matters', async () => {
  const rule = async (language: string) =>
    (await decided(code('goods.foreach(show)', language), code('goods.forEach(show)', language))).rule;
  expect(await rule('js')).toBe('code-repaired');
  expect(await rule('powershell')).not.toBe('code-repaired');
  expect(await rule('sql')).not.toBe('code-repaired');
});

test('a last line that was said to go on is repaired', async () => {
  const sample = (end: string, more = '') => page(`\`\`\`sh\nrun \\\n  --name one${end}${more}\n\`\`\``);
  expect((await decided(sample(' \\'), sample(''))).rule).toBe('code-repaired');
  expect((await decided(sample(' \\', '\n  --fast'), sample(''))).type).toBe('minor update');
});

test('a comma that a number lacked before the next key is a repair', async () => {
  const sample = (comma: string) => page(`\`\`\`python\nrun({\n  "width": 768${comma}\n  "name": "one",\n})\n\`\`\``);
  expect((await decided(sample(''), sample(','))).rule).toBe('code-repaired');
});

describe('an option that a command gains, where nothing else in the page changes,', () => {
  const command = (options: string) => code(`curl ${options}https://example.com/cancel`, 'sh');

  test('was missing', async () => {
    expect((await decided(command(''), command('-X POST '))).rule).toBe('identifier-corrected');
  });

  test('is a matter of taste where it names what PowerShell knows by its place', async () => {
    const call = (option: string) => code(`Invoke-Command $session ${option}{ Get-Date }`, 'powershell');
    expect((await decided(call(''), call('-ScriptBlock '))).type).toBe('minor update');
  });

  test('is a matter of taste where it only says how much is printed', async () => {
    expect((await decided(command(''), command('--verbose '))).type).toBe('minor update');
  });
});

test('a line that brings in what samples use was missing, be it in a fence or not', async () => {
  const sample = (line: string) => page(`    import os\n${line}    use(os, Request)`);
  expect((await decided(sample(''), sample('    from lib.models import Request\n'))).rule).toBe('identifier-corrected');
});

describe('where little else in the page changes, a name is corrected that is another but for a word:', () => {
  const sentence = 'If you encountered a fault, say so.';
  test.each([
    ["import {store} from 'solid-js/stores';", "import {store} from 'solid-js/store';"],
    ['Remove-MyVm -Name one', 'Remove-MyVmSecret -Name one'],
    ["import {url} from 'site:config/client';", "import {url} from 'site:config/server';"],
    ['"tools": {"code interpreter": {}}', '"tools": {"code_interpreter": {}}'],
  ])('%s → %s', async (before, after) => {
    const [base, head] = [page(`${sentence}\n\n${code(before)}`), page(`${sentence}\n\n${code(after)}`)];
    expect((await decided(base, head)).rule).toBe('identifier-corrected');
    expect((await decided(base, head.replace('encountered', 'encounter'))).rule).toBe('identifier-corrected');
    expect((await decided(base, `${head}\nRead more of it.\n`)).type).toBe('minor update');
  });

  test('a number tells two things apart', async () => {
    expect((await decided(code('model: gpt-4o-mini'), code('model: gpt-4o'))).type).toBe('minor update');
  });
});

test('a key without its colon is repaired', async () => {
  expect((await decided(code('"tools"{', 'json'), code('"tools": {', 'json'))).rule).toBe('code-repaired');
});

test.each([
  ['[the guide] (https://contoso.com/guide)', '[the guide](https://contoso.com/guide)'],
  ['[the guide]}(https://contoso.com/guide)', '[the guide](https://contoso.com/guide)'],
  ['[the guide](https://contoso.com/guide', '[the guide](https://contoso.com/guide)'],
])('a link with broken marks is repaired: %s', async (before, after) => {
  expect((await decided(page(`See ${before}`), page(`See ${after}`))).rule).toBe('link-repaired');
  expect((await decided(page(`See ${after}`), page(`See ${after} and [this](https://contoso.com).`))).type).toBe(
    'minor update',
  );
});

test('a name that the sample gives to something, and uses by another, is corrected', async () => {
  const sample = (name: string) => code(`${name} = ask();\nshow(completion.text);`);
  expect((await decided(sample('ompletion'), sample('completion'))).rule).toBe('code-repaired');
});

test('a name that the sample gives to something itself is no correction of another', async () => {
  const sample = (name: string) => page(`\`\`\`js\nendpoints: (${name}) => ({\n  list: ${name}.query(),\n})\n\`\`\``);
  expect((await decided(sample('builder'), sample('build'))).type).toBe('minor update');
});

test.each([
  ["const {getType} = require('get-type');", "const {getType} = require('@contoso/get-type');"],
  ['const id = url.substr(7);', 'const id = url.slice(7);'],
])('a package of an organisation, or another method, corrects nothing: %s → %s', async (before, after) => {
  expect((await decided(`${code(before)}\nIt is get-type.\n`, `${code(after)}\nIt is get-type.\n`)).type).toBe(
    'minor update',
  );
});

test.each([
  ['[the guide]()', '[the guide](https://contoso.com/guide)'],
  ['[the guide]((/guide) of ours', '[the guide](/start/guide) of ours'],
  ['[it](https://contoso.com/pacakge/guide)', '[it](https://contoso.com/package/guide)'],
  ['[it](https://https://contoso.com/guide)', '[it](https://contoso.com/guide)'],
])('a link that was empty or misspelt is repaired: %s', async (before, after) => {
  expect((await decided(page(`See ${before}.`), page(`See ${after}.`))).rule).toBe('link-repaired');
  expect((await decided(page(`See ${after}.`), page(`See ${after} and ${after}.`))).type).toBe('minor update');
});

test.each([
  ['https://contoso.com/guide', 'https://contoso.com/guides'],
  ['https://contoso.com/Guide', 'https://contoso.com/guide'],
  ['https://contoso.com/v1/guide', 'https://contoso.com/v2/guide'],
  ['https://contoso.com/docs/guide', 'https://contoso.com/help/guide'],
])('another address of the web repairs nothing: %s → %s', async (before, after) => {
  expect((await decided(page(`See [it](${before}).`), page(`See [it](${after}).`))).rule).not.toBe('link-repaired');
});

test('a reference that had no definition is repaired by the definition that it asks for', async () => {
  const text = (label: string) => page(`Read the [how to][] and [the rest][rest].\n\n[rest]: b.md\n\n[${label}]: a.md`);
  expect((await decided(text('how-to'), text('how to'))).rule).toBe('link-repaired');
  expect((await decided(text('how to').replaceAll('how to', 'guide'), text('how to'))).type).toBe('minor update');
});

test.each([
  ["import {it} from 'jest-cicus';", "import {it} from 'jest-circus';"],
  ['npm install jest-cicus', 'npm install jest-circus'],
])('a package whose name was misspelt was replaced by none: %s', async (before, after) => {
  expect((await decided(code(before), code(after))).type).toBe('bug fix');
});

test.each(['call(); // all that is resused', 'get_token() # the toekn of one', '# the toekn'])(
  'a word that was misspelt in a comment is no repair: %s',
  async (line) => {
    const mended = line.replace('resused', 'reused').replace('toekn', 'token');
    expect((await decided(code(line, 'python'), code(mended, 'python'))).type).toBe('minor update');
  },
);

test('a heading whose name was misspelt removes nothing', async () => {
  const section = (name: string) => page(`### \`${name}\`\n\nWhat it does.`);
  expect((await decided(section('allowsLiterals'), section('allowLiterals'))).type).toBe('bug fix');
});

test('a sample that used a name that it has not is corrected', async () => {
  const line = (name: string) => code(`const area = (size) => print(${name});`);
  expect((await decided(line('width'), line('size'))).rule).toBe('identifier-corrected');
});

test.each([
  ["[own part]('#own')", '[own part](#own)'],
  ['(the guide)[https://contoso.com/guide]', '[the guide](https://contoso.com/guide)'],
])('a link whose marks were exchanged is repaired: %s', async (before, after) => {
  expect((await decided(page(`See ${before} first.`), page(`See ${after} first.`))).rule).toBe('link-repaired');
});

test('a default of which nothing was known changes none', async () => {
  const table = (value: string) => page(`| Parameter | Default |\n| --- | --- |\n| \`path\` | ${value} |`);
  expect((await decided(table('None'), table('here'))).type).toBe('minor update');
  expect((await decided(table('local'), table('here'))).rule).toBe('default-changed');
});

test('the name of a file in capital letters or without repairs nothing', async () => {
  const text = (name: string) => page(`Open the file \`${name}\` and run it.`);
  expect((await decided(text('program.cs'), text('Program.cs'))).type).toBe('minor update');
});

test.each([
  ['[the guide]()', '[the guide](https://contoso.com/guide)'],
  ["[the guide]('#next')", '[the guide](#next)'],
  ['(the guide)[https://contoso.com/guide]', '[the guide](https://contoso.com/guide)'],
])('a link whose marks are set right is told once: %s', async (before, after) => {
  const texts = [page(`See ${before} first.`), page(`See ${after} first.`)] as const;
  const {files} = await analyseRange([changedFile('docs/guide.md', ...texts)], {locale: 'en'});
  expect(files[0]?.events.map(({kind}) => kind)).toEqual(['link-mended']);
});

test.each([
  ['See [the whole list] for more.', 'See [the whole list](list.md) for more.'],
  ['It is\nthe [`Fault`][fault] or [`Fault`].', 'It is\nthe [`Fault`][fault] or [`Fault`][fault].'],
])('words in brackets that were no link are mended: %s → %s', async (before, after) => {
  const text = (sentence: string) => page(`${sentence}\n\n[fault]: fault.md`);
  expect((await decided(text(before), text(after))).rule).toBe('link-repaired');
});

test.each([
  ['See [the whole list] for more.', 'See [the whole list][none] for more.'],
  ['See [fault] for more.', 'See [fault](fault.md) for more.'],
  ['See the whole list for more.', 'See [the whole list](list.md) for more.'],
  ['Note [^one] and [!it].', 'Note [^one](a.md) and [!it](b.md).'],
])('words that were no link, or a link already, are not mended: %s → %s', async (before, after) => {
  const text = (sentence: string) => page(`${sentence}\n\n[fault]: fault.md`);
  expect((await decided(text(before), text(after))).rule).not.toBe('link-repaired');
});

describe('a link to a file that a code host keeps', () => {
  const link = (path: string) => page(`See [the sample](https://example.com/contoso/wares/${path}).`);

  test.each([
    ['tree/main/backup', 'tree/main/tools/backup'],
    ['src/list', 'tree/main/src/list'],
    ['tree/main/ListJS', 'tree/main/List.js'],
    ['wiki/External-list-settings', 'wiki/External-settings'],
  ])('is repaired where the file is in another folder, or spelt otherwise: %s → %s', async (before, after) => {
    expect((await decided(link(before), link(after))).rule).toBe('link-repaired');
  });

  test.each([
    ['tree/master/backup', 'tree/main/backup'],
    ['tree/main/lists/one', 'tree/main/parts/two'],
    ['tree/main/sample-list-1', 'tree/main/sample-list-2'],
    ['tree/main/table', 'tree/main/list'],
  ])('is not where its branch or another file is meant: %s → %s', async (before, after) => {
    expect((await decided(link(before), link(after))).rule).not.toBe('link-repaired');
  });
});

test('a path with slashes of both kinds is repaired', async () => {
  const sample = (path: string) => `${code(`dotnet add ${path}`, 'sh')}\nMore words.\n`;
  const [before, after] = [
    sample('./App/App.csproj reference ./Lib\\Lib.csproj'),
    sample('./App/App.csproj reference ./Lib/Lib.csproj'),
  ];
  expect((await decided(before, `${after}And more.\n`)).rule).toBe('code-repaired');
  expect((await decided(sample('C:\\App\\App.csproj'), sample('C:/App/App.csproj'))).rule).not.toBe('code-repaired');
});

describe('a version in code', () => {
  const sample = (version: string) =>
    `${page(`\`\`\`yaml\napiVersion: ${version}\nkind: Report\n\`\`\``)}\nMore words.\n`;

  test.each([
    ['contoso.io/v1', 'contoso.io/v1beta1'],
    ['8.0.0', '8.0.0-preview.7'],
  ])('%s gives way to %s, as there is no other yet', async (before, after) => {
    expect((await decided(sample(before), `${sample(after)}And more.\n`)).rule).toBe('code-repaired');
    expect((await decided(sample(after), `${sample(before)}And more.\n`)).rule).not.toBe('code-repaired');
  });

  test('and not to a lower one', async () => {
    expect((await decided(sample('1.4.0'), `${sample('1.3.2')}And more.\n`)).rule).not.toBe('code-repaired');
  });
});

describe('a name that a sample used without bringing it in', () => {
  const sample = (names: string, body = 'shell.open(one);') =>
    page(`\`\`\`js\nconst {${names}} = require('tools');\n${body}\n\`\`\``);

  test('was missing from its line, whatever else changes', async () => {
    const [before, after] = [sample('one'), sample('one, shell')];
    expect((await decided(before, after.replace('Read on.', 'Go on with the next page.'))).rule).toBe('code-repaired');
  });

  test('was not where the sample did not use it', async () => {
    const [before, after] = [sample('one', 'open(one);'), sample('one, shell', 'open(one);')];
    expect((await decided(before, after.replace('Read on.', 'Go on with the next page.'))).type).toBe('minor update');
  });
});

test('a part of a path with another separator between its words is repaired', async () => {
  const sample = (name: string) => code(`node tools/${name}/run.js --fast`, 'sh');
  expect((await decided(sample('fast_glob'), sample('fast-glob'))).rule).toBe('code-repaired');
  expect((await decided(sample('fast_glob'), sample('slow-glob'))).rule).not.toBe('code-repaired');
});

test('a line that goes on in the next one instead of being one is in another style', async () => {
  const sample = (joint: string) => page(`\`\`\`sh\nrun --group "$GROUP"${joint}--issuer "$URL"\n\`\`\``);
  expect((await decided(sample(' '), sample(' \\\n  '))).type).toBe('minor update');
});
