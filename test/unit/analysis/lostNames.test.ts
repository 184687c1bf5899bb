import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {code, decided, page} from './decided';

describe('an item that is about a name in code goes', () => {
  const field = (name: string, words: string) => `  - \`${name}\`\n  - \`number\`\n\n  ${words}\n\n  ---\n\n`;
  const fields = (...all: string[]) => page(`<Fields>\n${all.join('')}</Fields>`);
  const [total, tax, due] = [
    field('total', 'What is asked for.'),
    field('taxTotal', 'The tax in it.'),
    field('totalDueNow', 'What is to be paid.'),
  ];

  test('out of a component, though all that is said of the others changes', async () => {
    const head = fields(field('total', 'All in all.'), field('taxTotal', 'What goes to the state.'));
    expect((await decided(fields(total, tax, due), head)).rule).toBe('item-removed');
  });

  test('and is told by its name', async () => {
    const {files} = await analyseRange([changedFile('docs/bill.md', fields(due, total, tax), fields(total, tax))], {
      locale: 'en',
    });
    expect(files[0]?.title).toContain('`totalDueNow`');
  });

  test('and is no loss where it moved to another file, or was misspelt', async () => {
    const other = changedFile('docs/other.md', page('Words.'), page(`Words.\n\n## \`totalDueNow\`\n\nWhat it is.`));
    const bill = changedFile('docs/bill.md', fields(total, tax, due), fields(total, tax));
    expect((await analyseRange([bill, other], {locale: 'en'})).files[0]?.type).toBe('minor update');
    const misspelt = fields(total, tax, field('totalDuNow', 'What is to be paid.'));
    expect((await decided(misspelt, fields(total, tax, due))).type).not.toBe('breaking change');
  });
});

test('a name that is to be called with what it belongs to breaks', async () => {
  const section = (name: string) => page(`### \`${name}\`\n\nAdds a line.\n\n\`\`\`js\ndocument.${name}('a');\n\`\`\``);
  expect((await decided(section('insertLine'), section('body.insertLine'))).rule).toBe('item-removed');
  const kept = `${section('body.insertLine')}\nThe former \`document.insertLine\` still works.\n`;
  expect((await decided(section('insertLine'), kept)).type).not.toBe('breaking change');
});

describe('a tab that a component of tabs is no longer given', () => {
  const tabs = (names: string[]) =>
    page(
      `<Tabs items={[${names.map((name) => `"${name}"`).join(', ')}]}>\n${names
        .map((name) => `  <Tab>\n    \`\`\`js\n    start('${name.length}');\n    run();\n    \`\`\`\n  </Tab>\n`)
        .join('\n')}</Tabs>`,
    );

  test('breaks', async () => {
    const {files} = await analyseRange(
      [changedFile('docs/button.md', tabs(['Vue', 'Angular', 'Svelte']), tabs(['Vue', 'Svelte']))],
      {locale: 'en'},
    );
    expect(files[0]).toMatchObject({rule: 'variant-removed'});
    expect(files[0]?.title).toContain('Angular');
  });

  test('does not where it got another name, or the page still speaks of it', async () => {
    expect((await decided(tabs(['Vue', 'Angular']), tabs(['Vue', 'Angular.js']))).type).toBe('minor update');
    const kept = `${tabs(['Vue', 'Svelte'])}\nIn Angular, do the same.\n`;
    expect((await decided(tabs(['Vue', 'Angular', 'Svelte']), kept)).type).toBe('minor update');
  });
});

test.each([
  ['csharp', 'using Contoso.Reports.Client;', 'using Contoso.Exports;'],
  ['python', 'from contoso.reports import Client', 'from contoso.archives import Session'],
])('another part of a library is brought in where more of the page changes: in %s', async (language, before, after) => {
  const sample = (line: string, words: string) => `${code(line, language)}\n${`${words}\n`.repeat(5)}`;
  expect((await decided(sample(before, 'Words.'), sample(after, 'More.'))).rule).toBe('import-replaced');
  expect((await decided(sample(before, 'Words.'), sample(after, 'Words.'))).rule).not.toBe('import-replaced');
  expect((await decided(sample('using System.Text;', 'Words.'), sample('using System.Linq;', 'More.'))).rule).not.toBe(
    'import-replaced',
  );
});

describe('another name is brought in from the same package', () => {
  test.each([
    ['python', 'from reports.tracing import setup_tracing', 'from reports.tracing import configure_providers'],
    ['js', "import {openReport, close} from 'reports';", "import {loadDocument, close} from 'reports';"],
  ])('in %s', async (language, before, after) => {
    const sample = (line: string) => `${code(line, language)}\nMore words.\n`;
    expect((await decided(sample(before), `${sample(after)}And more.\n`)).rule).toBe('import-replaced');
  });

  test.each([
    ['was misspelt', "import {opneReport} from 'reports';", "import {openReport} from 'reports';"],
    ['had its words in another order', "import {ReportOpen} from 'reports';", "import {OpenReport} from 'reports';"],
    ['lacked a word', "import {ReportFormat} from 'reports';", "import {ReportFormatText} from 'reports';"],
    [
      'was no more than what the page called all of it',
      "import Reports from 'reports';",
      "import {openReport} from 'reports';",
    ],
    ['is of the own project', "import {openReport} from './reports';", "import {loadDocument} from './reports';"],
    ['is used beside it', "import {openReport} from 'reports';", "import {openReport, load} from 'reports';"],
  ])('and not where the former %s', async (_, before, after) => {
    expect((await decided(code(before), `${code(after)}\nMore words.\n`)).type).not.toBe('breaking change');
  });
});
