import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

async function told(base: string | null, head: string, path = 'docs/guide.md') {
  const {files} = await analyseRange([changedFile(path, base, head)], {locale: 'en'});
  return {title: files[0]?.title, highlight: files[0]?.highlight};
}

const page = '# Guide\n\nWhat it is about.\n';

test('a highlight quotes whole what a title has no room for', async () => {
  const sentence = 'Exports of large reports are kept in the archive for one month, and then they go';
  expect(await told(page, `${page}\n${sentence}.\n`)).toEqual({
    title: 'Add the paragraph “Exports of large reports are kept…” to *Guide*',
    highlight: `Add the paragraph “${sentence}” to *Guide*`,
  });
});

test('a highlight marks where an item goes on that has no room as a whole', async () => {
  const item =
    'Exports of large reports are kept in the archive of the account for up to one month and are then removed by a job that runs each night';
  expect((await told(`${page}\n- One\n`, `${page}\n- One\n- ${item}\n`)).highlight).toBe(
    'Add the list item “Exports of large reports are kept in the archive of the account…” to *Guide*',
  );
});

test('a highlight names an item by the words that it sets apart, however long it is', async () => {
  const item =
    '**[Archive](https://contoso.com/archive)** - The archive keeps exports of large reports for up to one month and removes them each night';
  expect((await told(`${page}\n- One\n`, `${page}\n- One\n- ${item}\n`)).highlight).toMatch(
    /^Add the list item “Archive” to \*Guide\*/,
  );
});

test('a highlight of a new page or section gives what that says of itself', async () => {
  expect((await told(null, '# Archive\n\nThe archive keeps exports.\n')).highlight).toBe(
    'Add the page “Archive”: “The archive keeps exports”',
  );
  const section = '\n## Archive\n\nThe archive keeps exports.\n';
  expect((await told(page, `${page}${section}`)).highlight).toBe(
    'Add the section “Archive” to *Guide*: “The archive keeps exports”',
  );
  expect((await told(page, `${page}${section}\n## Store\n\nThe store sells them.\n`)).highlight).toBe(
    'Add the section “Archive” and 1 more to *Guide*: “The archive keeps exports”',
  );
});

test('a highlight of a new page or section gives the version since which it is there', async () => {
  const since = 'Added in: v12.0.0-rc.6 (shop v12 only)';
  const section = (name: string, says: string) => `\n## ${name}\n\n${says}\n`;
  const keeps = `${since}\n\nThe archive keeps exports.`;
  expect((await told(null, `# Archive\n\n${keeps}\n`)).highlight).toBe(
    `Add the page “Archive”: “The archive keeps exports” (“${since}”)`,
  );
  expect((await told(page, `${page}${section('Archive', keeps)}${section('Store', 'It sells.')}`)).highlight).toBe(
    `Add the section “Archive” and 1 more to *Guide*: “The archive keeps exports” (“${since}”)`,
  );
  expect((await told(page, `${page}${section('Archive', '*v12 only*')}`)).highlight).toBe(
    'Add the section “Archive” to *Guide* (“v12 only”)',
  );
});

const method = (name: string, mark: string, instead: string) => `## \`${name}()\`${mark}\n\nIt ends.\n\n${instead}\n\n`;

test('a highlight of a deprecation gives what to use instead', async () => {
  const base = page + method('stop', '', 'It is fast.');
  const head = page + method('stop', ' _Deprecated_', '**Deprecated:** Use the new `end()` of the shop instead.');
  expect((await told(base, head)).highlight).toBe(
    'Mark “stop()” as “Deprecated” in *Guide* (“Use the new `end()` of the shop instead”)',
  );
});

test('a highlight of several deprecations names all, and of the first what to use instead', async () => {
  const names = ['stop', 'halt', 'quit'];
  const base = page + names.map((name) => method(name, '', 'It is fast.')).join('');
  const head =
    page + names.map((name) => method(name, ' _Deprecated_', '**Deprecated:** Use the new `end()`.')).join('');
  expect((await told(base, head)).highlight).toBe(
    'Announce removals or deprecations in *Guide*: `stop()` (“Use the new `end()`”), `halt()` and `quit()`',
  );
});

test('a highlight of several names gives the most telling of them, in the order of reading', async () => {
  const list = (...names: string[]) => names.map((name) => `- \`${name}\` string - What it is.\n`).join('');
  const more = list('openWindow', 'sizeOf', 'a', 'closeAll', 'waitFor', 'endHere');
  const {title, highlight} = await told(`${page}\n${list('start')}`, `${page}\n${list('start')}${more}`);
  expect(title).toBe('Add the list item `openWindow` and 5 more to *Guide*');
  expect(highlight).toBe(`${title ?? ''}: \`sizeOf\`, \`closeAll\`, \`waitFor\`, \`endHere\` and 1 more`);
});

test('a title counts no items that lead to others, and none of a section that is new itself', async () => {
  const base = `${page}\n- \`start\` string - What it is.\n`;
  const more =
    '- Of all shops, each with a name of its own:\n\n  - `openWindow` string - What it opens.\n  - `closeAll` string - What it closes.\n';
  const section = '\n## `waitFor()`\n\n- `time` number - How long.\n- `signal` object - Until what.\n';
  const {title, highlight} = await told(base, `${base}${more}${section}`);
  expect(title).not.toContain('Of all shops');
  expect(highlight).not.toMatch(/Of all shops|`time`|`signal`/);
});

test('of limitations that are dropped, the others of their list are named, and no items of other lists', async () => {
  const limits = ['Large files are not supported', 'No export to other shops. It is too slow'];
  const base = `${page}\n- Read this.\n- Stay.\n\n## Limitations\n\n${limits.map((text) => `- ${text}.\n`).join('')}- Nothing else.\n`;
  const {highlight} = await told(base, `${page}\n- Stay.\n\n## Limitations\n\n- Nothing else.\n`);
  expect(highlight).toBe(
    'Drop the limitation “Large files are not supported” and 1 more from *Guide*: “No export to other shops”',
  );
});

test('a highlight of a cell names its column, whatever the title has room for', async () => {
  const table = (tiers: string) =>
    `${page}\n| Region of the world | Disabled tier due to over-capacity |\n| --- | --- |\n| Northern Europe | ${tiers} |\n| East | All |\n`;
  const {title, highlight} = await told(table('All of the tiers'), table('S2, S3, L1, L2'));
  expect(title).not.toContain('Disabled');
  expect(highlight).toContain(' for “Northern Europe” under “Disabled tier due to over-capacity” in *Guide*');
});

const sample = (...lines: string[]) => `${page}\n\`\`\`js\nstart();\n${lines.join('\n')}\nstop();\n\`\`\`\n`;

test('a highlight of a plain word in code gives the line that it stands in', async () => {
  const {title, highlight} = await told(
    sample("import {shop, store} from '@shop/all';"),
    sample("import {type shop, store} from '@shop/all';"),
  );
  expect(title).toBe('Add `type` before `shop` to the code in *Guide*');
  expect(highlight).toBe(`${title ?? ''}: \`import {type shop, store} from '@shop/all';\``);
});

test('a highlight of lines of code that a title cannot quote gives the one that gained words', async () => {
  const ask = '{"b": "Ask that of the model';
  const {title, highlight} = await told(
    sample('{"a": "Say it to the model, with all papers."},', 'wait();', `${ask}."}`),
    sample('{"a": "Say it to the model.},', 'wait();', `${ask}, with all papers.}`),
  );
  expect(title).toBe('Change 2 lines of code (`js`) in *Guide*');
  expect(highlight).toBe(`${title ?? ''}: \`${ask}, with all papers.}\``);
});

test('a highlight gives no line of code that is cut before what changed in it', async () => {
  const ask = `{"b": "${'Ask that of the model. '.repeat(6)}`;
  const {title, highlight} = await told(
    sample('{"a": "Say it to the model, with all papers."},', 'wait();', `${ask}."}`),
    sample('{"a": "Say it to the model.},', 'wait();', `${ask}, with all papers.}`),
  );
  expect(highlight).toBe(title);
});

test('a new paragraph is quoted by its first sentence, to its end where a highlight has room for it', async () => {
  const sentence =
    'Since v12 a bare `node` that is run inside of the project follows this pin, and not just the scripts do';
  const {title, highlight} = await told(page, `${page}\n${sentence}. This can be turned off with the setting.\n`);
  expect(highlight).toBe(`Add the paragraph “${sentence}” to *Guide*`);
  expect(title).toBe('Add the paragraph “Since v12 a bare `node`…” to *Guide*');
  const sentences = 'The version picked is the highest one. Since an automatically installed one is none, it stays.';
  expect((await told(page, `${page}\n${sentences}\n`)).title).toBe(
    'Add the paragraph “The version picked is the highest one” to *Guide*',
  );
});

test('a new section is told by a sentence and not by a fact behind its label', async () => {
  const section = '\n## Archive\n\nType: **Boolean**, **Object**\n\nHow long *exports* are kept, "old" ones too.\n';
  expect((await told(page, `${page}${section}`)).highlight).toBe(
    'Add the section “Archive” to *Guide*: “How long *exports* are kept, "old" ones too”',
  );
});

test('a sentence of a new section that goes on into a link is told with the words of the link', async () => {
  const section = '\n## Archive\n\nControls which of all exports get [shims of their own](./shims.md), by name.\n';
  expect((await told(page, `${page}${section}`)).highlight).toBe(
    'Add the section “Archive” to *Guide*: “Controls which of all exports…” (link to “shims of their own”)',
  );
});

test('a page that is gone is told with the name that it gives to what takes its place', async () => {
  const text =
    '# Shut\n\nCloses the shop.\n\n:::warning\nThis rule is being renamed to [`only-open`](./only-open.md).\n:::\n';
  const {files} = await analyseRange([changedFile('docs/shut.md', text, null)], {locale: 'en'});
  expect(files[0]?.title).toBe('Remove the page “Shut”: renamed to `only-open`');
  expect(files[0]?.explanation).toBe('“Shut” is removed, with all 7 lines; it is renamed to `only-open`.');
});

test('words that change with a name in code are no wording', async () => {
  const of = (value: string) => `${page}\n### \`strict\`\n\nWhether the shop looks twice, \`${value}\` by default.\n`;
  expect((await told(of('false'), of('true'))).title).toMatch(/^Change /);
});

test('a sentence on what cannot be undone is a warning beside what is new', async () => {
  const section = '\n## Archive\n\nThe archive keeps exports.\n\nEncryption of the archive is irreversible.\n';
  expect((await told(page, `${page}${section}`)).highlight).toBe(
    'Add the section “Archive” to *Guide*: “The archive keeps exports”. Warning: “Encryption of the archive is irreversible”',
  );
});

test('a promise that went is told with what stands in its place', async () => {
  const of = (sentence: string) => `${page}\n${sentence}, so the rest of the pages holds for both. Install it first.\n`;
  const promise = 'Version 4 has no breaking changes for readers of version 3';
  const instead = 'But for a few differences, version 4 works for readers of version 3';
  const {highlight} = await told(of(promise), of(instead));
  expect(highlight).toBe(
    `Remove the sentence “${promise}, so the rest of the pages holds for both” from *Guide*; it now says “${instead}, so the rest of the pages holds for both”`,
  );
});
