import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import type {ChangedFile} from '../../../plugin/src/model/fileChange';
import {binaryFile, changedFile, renamedFile} from './changedFile';
import {withoutMarks} from './withoutMarks';

const gathered = async (...files: ChangedFile[]) => {
  const {gatherings} = await analyseRange(files, {locale: 'en'});
  return gatherings.map(({text, files: members}) => [withoutMarks(text), members]);
};

const page = (title: string) => `# ${title}\n\nAll about ${title}.\n`;
const added = (path: string, title: string) => changedFile(path, null, page(title));
const removed = (path: string, title: string) => changedFile(path, page(title), null);

/** A page of its own text to which a section of its own is added. */
function withSection(path: string, heading: string): ChangedFile {
  const base = page(path);
  return changedFile(path, base, `${base}\n## ${heading}\n\nOne line on it.\n\nA second line.\n\nA third line.\n`);
}

test('new pages are told by folder, with the titles of the first of them', async () => {
  const names = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'];
  const api = names.map((name) => added(`docs/api/${name}.md`, `The ${name} interface of the first generation`));
  const guides = ['One', 'Two'].map((name) => added(`docs/guides/${name}.md`, name));
  expect(await gathered(...api, ...guides)).toEqual([
    [
      'Add 5 pages in docs/api: “The Alpha interface of the first generation”, “The Beta interface of the first generation”, ' +
        '“The Gamma interface of the first generation” and 2 more',
      [0, 1, 2, 3, 4],
    ],
  ]);
});

test('new pages are told with the version since which they are there', async () => {
  const since = (name: string) => changedFile(`docs/${name}.md`, null, `# ${name}\n\nSince v2.1\n\nAll about it.\n`);
  expect(await gathered(since('One'), added('docs/two.md', 'Two'), since('Three'))).toEqual([
    ['Add 3 pages in docs: “One” (“Since v2.1”), “Two” and “Three” (“Since v2.1”)', [0, 1, 2]],
  ]);
});

test('pages that are gone are told by folder, apart from new ones and from other files', async () => {
  const files = [
    ...['A', 'B', 'C'].map((name) => removed(`docs/${name}.md`, name)),
    ...['a', 'b', 'c'].map((name) => changedFile(`docs/${name}/main.ts`, null, `const ${name} = 1;\n`)),
    added('docs/new.md', 'New'),
  ];
  expect(await gathered(...files)).toEqual([
    ['Remove 3 pages from docs: “A”, “B” and “C”', [0, 1, 2]],
    ['Add 3 files in docs: a/main.ts, b/main.ts and c/main.ts', [3, 4, 5]],
  ]);
});

test('pages that move together are told with both folders', async () => {
  const files = ['a', 'b', 'deep/c'].map((name) => renamedFile(`old/${name}.md`, `new/${name}.md`, page(name)));
  expect(await gathered(...files)).toEqual([['Move 3 pages from old/ to new/: a.md, b.md and deep/c.md', [0, 1, 2]]]);
});

test('edits whose titles say the same are told once, however the files differ otherwise', async () => {
  const files = ['a', 'b', 'c'].map((name) => withSection(`docs/${name}.md`, 'Output levels'));
  const other = withSection('docs/d.md', 'Output levels').head?.replace('A third line', 'Another line') ?? '';
  const said = await gathered(...files.slice(0, 2), changedFile('docs/d.md', page('docs/d.md'), other));
  expect(said).toEqual([['Add the section “Output levels” to 3 files: “One line on it”', [0, 1, 2]]]);
});

test('of many breaking changes, those of one family are told together by what they are about', async () => {
  const section = (name: string) => `## ${name}\n\nOne line on it.\n\nA second line.\n\nA third line.\n`;
  const without = (count: number) =>
    Array.from({length: count}, (_, index) => {
      const base = `# Page ${index}\n\nAll about page ${index}.\n`;
      return changedFile(`docs/${index}.md`, `${base}\n${section(`Part ${index}`)}`, base);
    });
  expect(await gathered(...without(12))).toEqual([]);
  expect(await gathered(...without(13))).toEqual([
    [
      'Remove sections from 13 files: “Part 0” in Page 0, “Part 1” in Page 1, “Part 2” in Page 2, “Part 3” in Page 3, ' +
        '“Part 4” in Page 4, “Part 5” in Page 5 and others in 7 more files',
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ],
  ]);
});

test('of many bug fixes, those whose titles say the same are told once', async () => {
  const fixed = (path: string, name: string, word: string) => {
    const base = `# ${path}\n\nAll about ${path}.\n\n\`\`\`json\n{"${name}: 1}\n\`\`\`\n`;
    return changedFile(path, base, base.replace(`"${name}:`, `"${name}":`).replace('All', word));
  };
  const single = Array.from({length: 8}, (_, index) => fixed(`${index}.md`, `amount${index}`, 'All'));
  const alike = ['Much', 'Most', 'More'].map((word) => fixed(`${word}.md`, 'total', word));
  const {files, groups} = await analyseRange([...single, ...alike], {locale: 'en'});
  expect(new Set(files.map(({type}) => type))).toEqual(new Set(['bug fix']));
  expect(groups).toEqual([]);
  expect(await gathered(...single, ...alike)).toEqual([['Correct {"total: to {"total": in 3 files', [8, 9, 10]]]);
});

/** A page that tells about one thing and then about another. */
function line(path: string, from: string, to: string): ChangedFile {
  const base = `# ${path}\n\nThis page tells you about ${from} today.\n`;
  return changedFile(path, base, base.replace(from, to));
}

test('minor updates of nothing but words, or of nothing but links, are told together by what they change', async () => {
  const files = [
    line('a.md', 'apples', 'pears'),
    line('b.md', 'plums', 'figs'),
    line('c.md', '[c](https://a.example/c)', '[c](https://b.example/d)'),
    line('d.md', '[d](https://a.example/d)', '[d](https://b.example/e)'),
  ];
  expect(await gathered(...files)).toEqual([
    ['Edit the wording of 2 files: “apples” → “pears” in a.md and “plums” → “figs” in b.md', [0, 1]],
    ['Edit links in 2 files: a.example/c → b.example/d in c.md and a.example/d → b.example/e in d.md', [2, 3]],
  ]);
  expect(await gathered(...files.slice(1, 3))).toEqual([]);
});

test('a copy that came or went is counted and not told as new or removed, as the page has its words on both sides', async () => {
  const note = 'This content applies to Harbor v3 and to Harbor v4.';
  const [once, twice] = [`# Page\n\n${note}\n\nAll.\n`, `# Page\n\n${note}\n\nAll.\n\n${note}\n`];
  const copied = [changedFile('docs/a.md', twice, once), changedFile('docs/b.md', once, twice)];
  const other = changedFile('docs/c.md', '# C\n\nEat more apples.\n', '# C\n\nEat more pears.\n');
  expect(await gathered(...copied, other)).toEqual([
    ['Edit the wording of 3 files: “apples” → “pears” in C and others in 2 more files', [0, 1, 2]],
  ]);
});

test('an exchange of words that were cut, or that need the next ones, is counted and not quoted', async () => {
  const cut = 'a long row of many small wooden boats that nobody counts';
  const files = [line('a.md', 'apples', 'pears'), line('b.md', 'plums', cut), line('c.md', 'wheat from', 'barley of')];
  expect(await gathered(...files)).toEqual([
    ['Edit the wording of 3 files: “apples” → “pears” in a.md and others in 2 more files', [0, 1, 2]],
  ]);
});

/** A page with a line of code that becomes another one, beside a word that does. */
function sample(path: string, from: string, to: string): ChangedFile {
  const base = `# ${path}\n\nAll about ${path}.\n\n\`\`\`\n${from}\n\`\`\`\n`;
  return changedFile(path, base, base.replace(from, to).replace('All', 'Much'));
}

test('of many edits of code, that of most files comes first, and those that say nothing alone are counted', async () => {
  const short = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqr', 'stu', 'vwx'];
  const own = short.map((word) => sample(`${word}.md`, 'run', word));
  const alike = ['a.md', 'b.md', 'c.md'].map((path) => sample(path, 'call(oldOption)', 'call(newOption)'));
  expect(await gathered(...own, sample('z.md', 'firstPort', 'otherPort'), ...alike)).toEqual([
    [
      'Edit code in 12 files: oldOption → newOption in 3 files, firstPort → otherPort in z.md and others in 8 more files',
      expect.anything(),
    ],
  ]);
});

test('an edit of five files stands for itself, however many updates there are', async () => {
  const own = Array.from({length: 9}, (_, at) => sample(`${at}.md`, `pier${at}Open(x)`, `quay${at}Open(x)`));
  const alike = ['a', 'b', 'c', 'd', 'e'].map((path) => sample(`${path}.md`, 'call(oldOption)', 'call(newOption)'));
  const said = await gathered(...own, ...alike);
  expect(said.map(([, files]) => files)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8]]);
});

test('the same edit of two files is told once where it is all that is told of them', async () => {
  const item = '- The block of code for security';
  const list = (name: string, more = '') => {
    const base = `# ${name}\n\nAbout ${name}.\n\n- Ask ${name}\n- Read ${name}\n`;
    return changedFile(`${name}.md`, base, `${base}${item}\n${more}`);
  };
  expect(await gathered(list('One'), list('Two'))).toEqual([
    ['Add the list item “The block of code for security” to 2 files', [0, 1]],
  ]);
  expect(await gathered(list('One'), list('Two', '- The end of the list\n'))).toEqual([]);
});

test('marks of several files are told with the sentence below them, and those with another one stand for themselves', async () => {
  const page = (name: string) => `# ${name}\n\nWhat ${name} is for.\n\nSet ${name} to a number of spaces.\n`;
  const moved = (name: string, sentence: string) =>
    changedFile(
      `docs/${name}.md`,
      page(name),
      `# ${name}\n\n:::danger Deprecated\n\n${sentence}\n\n:::\n\nWhat ${name} is for.\n\nSet ${name} in ${name.length} ways.\n`,
    );
  const sentence = 'This rule moved to the [style plugin](https://example.org/style).';
  const alike = ['indent', 'quotes', 'semicolons', 'commas'].map((name) => moved(name, sentence));
  const [[text] = []] = await gathered(...alike);
  expect(text).toBe('Mark 4 files as “Deprecated”: “This rule moved…” (link to “style plugin”)');
  const renamed = moved('braces', 'This rule has been renamed to [`blocks`](./blocks.md).');
  expect(await gathered(...alike, renamed, moved('tabs', 'This rule is called indents now.'))).toEqual([
    ['Mark 4 files as “Deprecated”: “This rule moved…” (link to “style plugin”)', [0, 1, 2, 3]],
  ]);
});

test('marks of several files are told with the section that they stand in where that is the same in all', async () => {
  const page = (name: string, section: string, words: string) =>
    `# ${name}\n\nWhat ${name} is for.\n\n## ${section}\n${words}`;
  const marked = (name: string, section: string) => {
    const words = `\n⚠️ Deprecated\n\nSet ${name} in ${String(name.length)} ways.\n`;
    return changedFile(
      `docs/${name}.md`,
      page(name, section, `\nSet ${name} to a number.\n`),
      page(name, section, words),
    );
  };
  const names = ['tabs', 'rules', 'commas', 'strings'];
  expect(await gathered(...names.map((name) => marked(name, 'spaces')))).toEqual([
    ['Mark spaces in 4 files as “Deprecated”', [0, 1, 2, 3]],
  ]);
  expect(await gathered(...names.map((name) => marked(name, `spaces of ${name}`)))).toEqual([
    ['Mark 4 files as “Deprecated”', [0, 1, 2, 3]],
  ]);
});

test('marks at the top of several files, before any section, name none', async () => {
  const page = (name: string, words: string) => `---\ntitle: ${name}\n---\n\n${words}What ${name} is for.\n`;
  const mark = ':::danger Deprecated\n\nThis rule moved to the style plugin.\n\n:::\n\n';
  const files = ['tabs', 'rules', 'commas', 'strings'].map((name) =>
    changedFile(`docs/${name}.md`, page(name, ''), `${page(name, mark)}\n${name.length} ways.\n`),
  );
  expect(await gathered(...files)).toEqual([[expect.stringMatching(/^Mark 4 files as “Deprecated”/), [0, 1, 2, 3]]]);
});

test('of many updates, images and other binary files are told together, and none is called what it is not', async () => {
  const settings = Array.from({length: 9}, (_, index) => {
    const keys = `${'abcdefghi'[index]}${index}: `;
    return changedFile(`data/${index}.yml`, `${keys}${index}\n`, `${keys}${index + 20}\n`);
  });
  const binaries = ['a.zip', 'img/b.png', 'c.pdf'].map((path) => {
    const {change, ...texts} = binaryFile(path, 'modified');
    return {change: {...change, head: {mode: '100644', oid: '3'.repeat(40)}}, ...texts};
  });
  expect(await gathered(...settings, ...binaries)).toContainEqual([
    'Change 3 files of images or other binary data',
    [9, 10, 11],
  ]);
});

test('repaired links of several files are counted', async () => {
  const mended = (path: string) => {
    const base = `# ${path}\n\nRead [more](https:/example.org/${path}) about ${path} today.\n`;
    return changedFile(path, base, base.replace('https:/e', 'https://e'));
  };
  expect(await gathered(mended('a.md'), mended('b.md'), mended('c.md'))).toEqual([
    ['Repair links in 3 files', [0, 1, 2]],
  ]);
});

test('of many updates, notes that come are named apart from those that go', async () => {
  const noted = (path: string, note: string, isNew: boolean) => {
    const [bare, full] = [page(path), `${page(path)}\n:::note\n\n${note}\n\n:::\n`];
    return isNew ? changedFile(path, bare, full) : changedFile(path, full, bare);
  };
  const come = ['Bring a coat for the pier', 'Ask for the morning boat', 'Keep your ticket until the end'];
  const gone = ['The harbor keeper sleeps at noon', 'No fish is sold on Sundays'];
  const others = Array.from({length: 6}, (_, at) =>
    changedFile(
      `docs/o${at}.md`,
      page(`o${at}`),
      `${page(`o${at}`)}\nParagraph ${'xyzuvw'[at]?.repeat(5) ?? ''} came here.\n`,
    ),
  );
  const said = await gathered(
    ...come.map((note, at) => noted(`docs/c${at}.md`, note, true)),
    ...gone.map((note, at) => noted(`docs/g${at}.md`, note, false)),
    ...others,
  );
  expect(said.map(([text]) => text)).toContainEqual(
    expect.stringMatching(/^Add notes to 3 files: “Bring a coat for the pier” in /),
  );
  expect(said.some(([, files]) => (files as number[]).includes(3))).toBe(false);
});
