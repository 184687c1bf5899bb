import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import type {RangeAnalysis} from '../../../plugin/src/model/analysis';
import type {ChangedFile} from '../../../plugin/src/model/fileChange';
import {binaryFile, changedFile} from './changedFile';

const analyse = (...files: ChangedFile[]): Promise<RangeAnalysis> => analyseRange(files, {locale: 'en'});
const ruleOf = async (...files: ChangedFile[]) => (await analyse(...files)).files[0]?.rule;
const text = (word: string) =>
  `# The ${word} page\n\n` + [1, 2, 3, 4, 5].map((n) => `Sentence ${n} on ${word} and what it is for.\n`).join('\n');

describe('files as a whole', () => {
  test('a new page is a feature and a removed one breaks', async () => {
    const {files} = await analyse(changedFile('docs/a.md', null, text('a')), changedFile('docs/b.md', text('b'), null));
    expect(files.map(({type, rule}) => [type, rule])).toEqual([
      ['new feature', 'page-added'],
      ['breaking change', 'page-removed'],
    ]);
  });

  test('a removed page does not break where the range adds a redirect from it', async () => {
    const removed = changedFile('docs/guide/old.md', text('old'), null);
    expect(await ruleOf(removed, changedFile('static/_redirects.txt', '', 'x\n'))).toBe('page-removed');
    const redirects = changedFile('redirects.json', '{}\n', '{"from": "/guide/old", "to": "/guide/new"}\n');
    expect(await ruleOf(removed, redirects)).toBe('address-redirected');
    const inFolder = changedFile('docs/redirection.json', '{}\n', '{"source_path": "guide/old.md"}\n');
    expect(await ruleOf(removed, inFolder)).toBe('address-redirected');
  });

  test('a moved page breaks, a renumbered one and one with a fixed slug do not', async () => {
    const moved = (oldPath: string, path: string, content = text('a')) =>
      changedFile(path, content, content, {status: 'renamed', oldPath, similarity: 100});
    expect(await ruleOf(moved('docs/a.md', 'docs/b.md'))).toBe('page-moved');
    expect(await ruleOf(moved('docs/01-a.md', 'docs/02-a.mdx'))).toBe('content-updated');
    expect(await ruleOf(moved('docs/a.md', 'docs/b.md', `---\nslug: /a\n---\n\n${text('a')}`))).toBe('content-updated');
  });

  test('a page whose address another file of the range has now is neither removed nor moved', async () => {
    const [old, copy] = ['versioned_docs/version-1/a.md', 'docs/a.mdx'];
    const crossed = [
      changedFile(copy, text('a'), text('a'), {status: 'renamed', oldPath: old, similarity: 100}),
      changedFile(old.replace('.md', '.mdx'), text('b'), text('b'), {
        status: 'renamed',
        oldPath: copy.replace('.mdx', '.md'),
        similarity: 100,
      }),
    ];
    expect((await analyse(...crossed)).files.map(({type}) => type)).toEqual(['minor update', 'minor update']);
    const rewritten = [changedFile('docs/b.md', text('b'), null), changedFile('docs/b.mdx', null, text('c'))];
    expect(await ruleOf(...rewritten)).not.toBe('page-removed');
  });

  test('images, navigation and redirect files are minor whatever happens to them', async () => {
    const {files} = await analyse(
      binaryFile('docs/img/a.png', 'added'),
      binaryFile('docs/img/b.png', 'removed'),
      changedFile('docs/_category_.json', '{"label": "A"}\n', null),
      changedFile('sidebars.js', "  'a',\n", "  'a',\n  'b',\n"),
      changedFile('redirects.json', null, '{"from": "/a", "to": "/b"}\n'),
    );
    expect(new Set(files.map(({type}) => type))).toEqual(new Set(['minor update']));
    expect(files.every(({title, explanation, events}) => title && explanation && events.length > 0)).toBe(true);
  });

  test('a part that only moved to another page is minor, one that is gone breaks', async () => {
    const partial = changedFile('docs/_part.mdx', text('part'), null);
    expect(await ruleOf(partial)).toBe('partial-removed');
    expect(await ruleOf(partial, changedFile('docs/a.md', '# A\n', `# A\n\n${text('part')}`))).toBe('content-moved');
  });

  test('modes, submodules and symbolic links are told by name', async () => {
    const side = (mode: string, oid: string) => ({mode, oid: oid.repeat(40)});
    const kinds = async (file: ChangedFile) => (await analyse(file)).files[0]?.events.map(({kind}) => kind);
    const same = changedFile('run.sh', 'x\n', 'x\n', {base: side('100644', '1'), head: side('100755', '1')});
    expect(await kinds(same)).toEqual(['mode-changed']);
    const module = changedFile('lib', 'a\n', 'b\n', {base: side('160000', 'a'), head: side('160000', 'b')});
    expect(await kinds(module)).toEqual(['submodule-changed']);
    const link = changedFile('link', 'a', 'b', {base: side('120000', 'a'), head: side('120000', 'b')});
    expect(await kinds(link)).toEqual(['symlink-changed']);
  });

  test('a file whose diff was omitted still has a title and an explanation', async () => {
    const file = changedFile('docs/a.md', 'a\n', 'b\n', {hunks: null, omitted: {reason: 'file-too-large'}});
    const {files} = await analyse({...file, base: null, head: null});
    expect(files[0]).toMatchObject({type: 'minor update', rule: 'content-updated', title: 'Change `a.md`'});
    expect(files[0]?.explanation).toContain('was not read');
  });

  test('a page whose texts were not read is told by its hunks', async () => {
    const file = changedFile('docs/a.md', 'one word\n', 'one term\n');
    const {files} = await analyse({...file, base: null, head: null});
    expect(files[0]?.title).toBe('Change “word” to “term” in `a.md`');
  });
});

describe('text files that are no Markdown', () => {
  test('keys of YAML and JSON are told one by one', async () => {
    const {files} = await analyse(changedFile('data/site.yml', 'depth: 3\nname: a\n', 'depth: 4\nname: a\nmode: b\n'));
    expect(files[0]?.events).toEqual([
      {kind: 'key-changed', name: 'depth', before: '3', after: '4', keyPath: 'depth', line: {old: 1, new: 1}},
      {kind: 'key-added', name: 'mode', after: 'b', keyPath: 'mode', line: {new: 3}},
    ]);
  });

  test('JSON that could not be parsed and now can is a bug fix', async () => {
    expect(await ruleOf(changedFile('data.json', '{"a": 1,}\n', '{"a": 1}\n'))).toBe('code-repaired-in-file');
  });

  test('program text is told by its lines, and by the names that it declares', async () => {
    const lines = await analyse(changedFile('src/a.ts', 'run(1);\n', 'run(2);\n'));
    expect(lines.files[0]).toMatchObject({rule: 'other-file', title: 'Change `1` to `2` in `a.ts`'});
    const names = await analyse(changedFile('src/a.ts', 'const a = 1;\n', 'const b = 1;\n'));
    expect(names.files[0]?.events.map(({kind}) => kind)).toEqual(['declaration-removed', 'declaration-added']);
  });
});

describe('titles', () => {
  test('say of a row in a list of retirements, and of a removed note on a preview, what they mean', async () => {
    const table = (row: string) =>
      `# Dates\n\n## Retired models\n\n| Model | Date |\n| --- | --- |\n| \`m-0\` | May |\n${row}`;
    const {files} = await analyse(
      changedFile('docs/dates.md', table(''), table('| `m-1` | June |\n')),
      changedFile(
        'docs/scan.md',
        '# Scan\n\n[!INCLUDE [preview](./includes/feature-preview.md)]\n\nText.\n',
        '# Scan\n\nText.\n',
      ),
    );
    expect(files[0]?.title).toBe('List `m-1` as deprecated or retired in *Dates*');
    expect(files[1]?.title).toBe('Drop the preview mark of *Scan*, the included note `feature-preview.md`');
  });

  test('are distinct within a report, by folder and else by path', async () => {
    const edit = (path: string) => changedFile(path, '# T\n\nOpen the menu.\n', '# T\n\nOpen the pane.\n');
    const paths = ['a/x/intro.md', 'b/x/intro.md', 'b/y/intro.md', 'c/intro.md', 'd/c/intro.md', 'intro.md'];
    const {files} = await analyse(...paths.map(edit));
    expect(new Set(files.map(({title}) => title)).size).toBe(paths.length);
    expect(files[2]?.title).toContain('(`y`)');
  });
});

describe('insights', () => {
  test('name an exchange of long names from two files on, and no people', async () => {
    const matter = (author: string) => `---\nauthor: ${author}-smith\n---\n\n`;
    const call = (name: string, own: string) =>
      `Text.\n\n\`\`\`js\nconst picture = ${name}();\n\`\`\`\n\n\`\`\`js\nshow(${own});\n\`\`\`\n`;
    const edit = (path: string) =>
      changedFile(
        path,
        matter('ana') + call('image.getBitmap', `${path.charAt(0)}Window`),
        `${matter('ben')}${call('image.toBitmap', `${path.charAt(0)}Canvas`)}\nA line of ${path}.\n`,
      );
    const {insights} = await analyse(...['a.md', 'b.md'].map(edit));
    expect(insights).toEqual([{text: '`image.getBitmap` becomes `image.toBitmap` in 2 files.', files: [0, 1]}]);
    const told = (await analyse(...['a.md', 'b.md', 'c.md'].map(edit))).insights.map(({text: fact}) => fact);
    expect(told.join()).not.toContain('smith');
  });

  test('of the edits that the same files share, the most telling is told with the number of the others', async () => {
    const edit = (path: string) =>
      changedFile(
        path,
        'Use oldName here.\n\nOpen the menu bar.\n',
        `Use newName here.\n\nOpen the side pane.\n\nA line of ${path}.\n`,
      );
    const {insights} = await analyse(...['a.md', 'b.md', 'c.md'].map(edit));
    expect(insights).toEqual([
      {text: '`oldName` becomes `newName` in 3 files, which share 1 more edit.', files: [0, 1, 2]},
    ]);
  });

  test('one plain word that came to several files is no fact about them', async () => {
    const edit = (path: string) => changedFile(path, 'Run the job.\n', `Run the nightly job.\n\nA line of ${path}.\n`);
    const {insights} = await analyse(...['a.md', 'b.md', 'c.md'].map(edit));
    expect(insights).toEqual([]);
  });

  test('name the same edit in three files that change in more than that', async () => {
    const edit = (path: string) =>
      changedFile(path, 'Use old-name here.\n\nx\n', `Use new-name here.\n\nx\n\nA line of ${path}.\n`);
    const {insights} = await analyse(...['a.md', 'b.md', 'c.md'].map(edit));
    expect(insights).toEqual([{text: '`old-name` becomes `new-name` in 3 files.', files: [0, 1, 2]}]);
  });

  test('name a rename and the links that follow it', async () => {
    const page = changedFile('docs/b.md', text('a'), text('a'), {status: 'renamed', oldPath: 'docs/a.md'});
    const {insights} = await analyse(page, changedFile('docs/c.md', 'See [it](./a.md).\n', 'See [it](./b.md).\n'));
    expect(insights[0]).toEqual({
      text: '`docs/a.md` is renamed to `docs/b.md`, and links in 1 other file follow.',
      files: [0, 1],
    });
  });

  test('a link follows a rename only where both its targets lead to the renamed file', async () => {
    const renamed = (folder: string) =>
      changedFile(`${folder}/b.md`, text('a'), text('a'), {status: 'renamed', oldPath: `${folder}/a.md`});
    const linker = (path: string, before: string, after: string) =>
      changedFile(path, `See [it](${before}) there.\n`, `See [it](${after}) there.\n`);
    const {insights} = await analyse(
      renamed('docs'),
      renamed('i18n/ja/current'),
      linker('docs/c.md', './a.md?x=1#one', './b#two'),
      linker('docs/deep/d.md', '../a.md', '../b.md'),
      linker('i18n/ja/current/c.md', './a.md', './b.md'),
      linker('docs/e.md', './a.md', '../docs/other/b.md'),
    );
    expect(insights.slice(0, 2)).toEqual([
      {text: '`docs/a.md` is renamed to `docs/b.md`, and links in 2 other files follow.', files: [0, 2, 3]},
      {
        text: '`i18n/ja/current/a.md` is renamed to `i18n/ja/current/b.md`, and links in 1 other file follow.',
        files: [1, 4],
      },
    ]);
  });

  test('an absolute link follows a rename only where no other file has such an address', async () => {
    const renamed = (folder: string) =>
      changedFile(`${folder}/b.md`, text('a'), text('a'), {status: 'renamed', oldPath: `${folder}/a.md`});
    const linker = changedFile('README.md', 'See [it](/guide/a) there.\n', 'See [it](/guide/b) there.\n');
    expect((await analyse(renamed('docs/guide'), linker)).insights[0]?.files).toEqual([0, 1]);
    const {insights} = await analyse(renamed('docs/guide'), renamed('i18n/ja/current/guide'), linker);
    expect(insights.filter(({text: sentence}) => sentence.includes('renamed'))).toEqual([]);
  });

  test('a file that moves with its links is read from where it stood', async () => {
    const page = changedFile('docs/b.md', text('a'), text('a'), {status: 'renamed', oldPath: 'docs/a.md'});
    const linker = changedFile('docs/sub/d.md', 'See [it](./a.md) there.\n', 'See [it](../b.md) there.\n', {
      status: 'renamed',
      oldPath: 'docs/c.md',
    });
    expect((await analyse(page, linker)).insights[0]?.files).toEqual([0, 1]);
  });

  test('name changed files that still link to a removed page', async () => {
    const linker = changedFile('docs/b.md', '[a](./a.md) x\n', '[a](./a.md) y\n');
    const {insights} = await analyse(changedFile('docs/a.md', text('a'), null), linker);
    expect(insights[0]?.files).toEqual([0, 1]);
  });

  test('count noise', async () => {
    const dated = (path: string) => changedFile(path, '---\ndate: 2024-01-01\n---\n', '---\ndate: 2025-01-01\n---\n');
    const {files, insights} = await analyse(
      changedFile('docs/new.md', null, text('new')),
      ...['docs/a.md', 'docs/b.md', 'docs/c.md'].map(dated),
    );
    expect(files.map(({noise}) => noise)).toEqual([null, 'date-only', 'date-only', 'date-only']);
    expect(insights.map(({text: sentence}) => sentence)).toContain(
      '3 files of 4 change without any change of content.',
    );
  });
});

describe('worst cases', () => {
  const repeated = (part: string, count: number) => part.repeat(count);
  const hostile: [string, string, string][] = [
    ['a line of two megabytes', repeated('word ', 400_000), 'end'],
    ['deep quotes', repeated('>', 10_000), ' b'],
    ['nested directives', repeated(':::a\n', 3_000), 'b'],
    ['open brackets', repeated('[a [b [c ](\n', 15_000), 'b'],
    ['status words', repeated('It is [deprecated here](./a.md) now ', 8_000), 'b'],
    ['limits', repeated('at most 5 MB per day ', 20_000), '4'],
    ['marks of emphasis', repeated('*a **b ', 2_500), 'b'],
  ];

  test.each(hostile)('%s take no more than seconds', async (_, base, end) => {
    const start = performance.now();
    const {files} = await analyse(changedFile('docs/a.md', `${base}\n`, `${base}${end}\n`));
    expect(files[0]?.events.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('a long paragraph of lowered numbers takes no more than seconds', async () => {
    const numbers = (value: number) => `${repeated('word ', 150_000)}${repeated(`of ${value} keys, `, 2_000)}\n`;
    const start = performance.now();
    const {files} = await analyse(changedFile('docs/a.md', numbers(9), numbers(8)));
    expect(files[0]?.events.map(({kind}) => kind)).toEqual(['lines-changed', 'compared-by-lines']);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('a rewrite of 20,000 lines is told by its lines', async () => {
    const lines = (word: string) => Array.from({length: 20_000}, (_, index) => `${word} ${index}\n`).join('');
    const {files} = await analyse(changedFile('docs/a.md', lines('old'), lines('new')));
    expect(files[0]?.events).toMatchObject([{kind: 'lines-changed', count: 20_000}, {kind: 'compared-by-lines'}]);
    expect(files[0]?.explanation).toContain('line by line');
  });

  test('no files make no statements', async () => {
    expect(await analyse()).toEqual({files: [], insights: [], groups: [], gatherings: []});
  });
});

test('addresses in the words of a diff become no links', async () => {
  const base = '# T\n\nWrite to us about it today.\n';
  const head = '# T\n\nWrite to us at www.example.com or me@example.com now.\n';
  const {files} = await analyse(changedFile('docs/www.example.com.md', base, head));
  const markdown = `${files[0]?.title ?? ''} ${files[0]?.explanation ?? ''}`;
  expect(markdown.replace(/`[^`]*`/g, '')).not.toMatch(/www|@/);
});
