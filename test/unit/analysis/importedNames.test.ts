import {code, decided} from './decided';

const words = (count: number, word: string) => `\n${`${word}\n`.repeat(count)}`;

describe('another name is brought in from the same package, in a list with one a line', () => {
  const python = (...names: string[]) =>
    code(`from reports import (\n${names.map((one) => `    ${one},\n`).join('')})`);
  const js = (...names: string[]) => code(`import {\n${names.map((one) => `  ${one},\n`).join('')}} from 'reports';`);

  test.each([
    ['Python', python],
    ['JavaScript', js],
  ])('of %s', async (_, list) => {
    const [before, after] = [list('openReport', 'close'), list('loadDocument', 'close')];
    expect(await decided(before, after)).toMatchObject({rule: 'import-replaced'});
    expect((await decided(before, after)).title).toMatch(/`openReport`.*`loadDocument`/);
  });

  test('and not where one more is, where the former is named, or another package had it', async () => {
    const rule = async (before: string, after: string) => (await decided(before, after)).rule;
    expect(await rule(js('openReport'), js('openReport', 'loadDocument'))).not.toBe('import-replaced');
    expect(await rule(js('openReport'), `${js('loadDocument')}\nFormerly \`openReport\`.\n`)).not.toBe(
      'import-replaced',
    );
    const other = js('loadDocument').replace("'reports'", "'documents'");
    expect(await rule(js('openReport'), other)).not.toBe('import-replaced');
  });
});

test('another part of a library is brought in where more of the page changes: in C++', async () => {
  const sample = (line: string, word: string) => `${code(line, 'cpp')}${words(5, word)}`;
  const [before, after] = ['using namespace contoso::reports::client;', 'using namespace contoso::exports;'];
  expect((await decided(sample(before, 'Words.'), sample(after, 'More.'))).rule).toBe('import-replaced');
  expect((await decided(sample(before, 'Words.'), sample(after, 'Words.'))).rule).not.toBe('import-replaced');
  const [own, other] = ['using namespace std::chrono;', 'using namespace std::ranges;'];
  expect((await decided(sample(own, 'Words.'), sample(other, 'More.'))).rule).not.toBe('import-replaced');
});

describe('a file of a package is brought in by another path', () => {
  const sample = (folder: string, word = 'Words.') =>
    `${code(`import '@reports/ui/${folder}/dark.css';`)}${words(5, word)}`;

  test.each([
    ['in two lines', "import '@reports/ui/themes/dark.css';\nimport '@reports/ui/themes/light.css';"],
    ['in a style sheet', "@import '@reports/ui/themes/dark.css';\n@import '@reports/ui/themes/light.css';"],
    ['by calls', "const a = require('reports/themes/dark');\nconst b = require('reports/themes/light');"],
  ])('%s', async (_, lines) => {
    const {rule, title} = await decided(code(lines), code(lines.replaceAll('themes', 'palettes')));
    expect(rule).toBe('import-replaced');
    expect(title).toMatch(/themes.*palettes/);
  });

  test('in one line, where more of the page changes', async () => {
    expect((await decided(sample('themes'), sample('palettes', 'More.'))).rule).toBe('import-replaced');
    expect((await decided(sample('themes'), sample('palettes'))).rule).not.toBe('import-replaced');
  });

  test.each([
    ['with another ending', 'import "reports/themes/dark.scss";\nimport "reports/themes/light.scss";'],
    ['from the web', 'import "https://x.example/themes/dark.css";\nimport "https://x.example/themes/light.css";'],
    ['in a folder below', 'import "reports/dist/themes/dark.css";\nimport "reports/dist/themes/light.css";'],
    ['of the own project', 'import "./reports/palettes/dark.css";\nimport "./reports/palettes/light.css";'],
  ])('and not %s', async (_, after) => {
    const before = 'import "reports/themes/dark.css";\nimport "reports/themes/light.css";';
    const from = ['./reports', 'https://x.example'].find((start) => after.includes(`"${start}`)) ?? 'reports';
    const own = before
      .replaceAll('"reports', `"${from}`)
      .replaceAll('themes', from.includes(':') ? 'shades' : 'themes');
    expect((await decided(code(own), code(after))).rule).not.toBe('import-replaced');
  });

  test('and not where the page names the former one', async () => {
    const kept = `${sample('palettes', 'More.')}\nFormerly \`@reports/ui/themes/dark.css\`.\n`;
    expect((await decided(sample('themes'), kept)).rule).not.toBe('import-replaced');
  });
});
