import {load} from 'js-yaml';
import {reportMarkdown} from '../../../../plugin/src/output/markdown/reportMarkdown';
import {sampleFile, sampleReport} from '../sampleReport';

const print = (...args: Parameters<typeof sampleReport>) => reportMarkdown([sampleReport(...args)]);

test('a report has the headings of the older system in their order', async () => {
  const markdown = await print({
    files: [
      sampleFile({path: 'b.md', anchor: 'item-b', status: 'removed'}),
      sampleFile({path: 'a.md', anchor: 'item-a'}),
      sampleFile({path: 'c.md', anchor: 'item-c', status: 'added', hunks: null}),
    ],
  });
  expect(markdown.match(/^#{1,2} .*$/gm)).toEqual([
    '# Highlights',
    '## New features',
    '## Breaking changes',
    '## Other updates',
    '# Insights',
    '# Links that break',
    '# Summary Table',
    '# Modified Contents',
    '## a.md{#item-a}',
    '# Added Contents',
    '## c.md{#item-c}',
    '# Removed Contents',
    '## b.md{#item-b}',
    '# Commits',
    '# Receipt',
  ]);
});

test('every status has its own contents', async () => {
  const statuses = ['removed', 'type-changed', 'copied', 'renamed', 'added', 'modified'] as const;
  const files = statuses.map((status, index) => sampleFile({status, path: status, anchor: `item-${index}`}));
  expect((await print({files})).match(/^# .* Contents$/gm)).toEqual([
    '# Modified Contents',
    '# Added Contents',
    '# Renamed Contents',
    '# Copied Contents',
    '# Type-changed Contents',
    '# Removed Contents',
  ]);
});

test('the front matter holds date, permalink, summary and title, whatever is in them', async () => {
  const title = '[en] "A": it\'s #1\n---\n&x';
  const markdown = await print({title, summary: 'a: b\n\nc'});
  const yaml = /^---\n(.*?)\n---\n/s.exec(markdown)?.[1] ?? '';
  expect(load(yaml)).toEqual({date: '2025-05-22', permalink: sampleReport().compareUrl, summary: 'a: b\n\nc', title});
  expect(yaml).toMatch(/^date: '2025-05-22'$/m);
});

test('without a comparison on the host there is no permalink and no link to it', async () => {
  const markdown = await print({compareUrl: null});
  expect(markdown).not.toMatch(/permalink|View Diff/);
});

test('the link to the comparison names the host', async () => {
  expect(await print()).toContain(`[View Diff on GitHub](${sampleReport().compareUrl ?? ''})`);
  expect(await print({host: null})).toContain('[View Diff](');
});

test('a statement links to five of its files and counts the others', async () => {
  const files = Array.from({length: 7}, (_, index) => sampleFile({path: `${index}.md`, anchor: `item-${index}`}));
  const insights = [{text: 'One edit in 7 files.', anchors: files.map(({anchor}) => anchor)}];
  const markdown = await print({files, insights});
  expect(markdown).toMatch(/One edit in 7 files\. \(\[0\.md\].*\[4\.md\]\(#item-4\) and 2 more\)/);
});

test('statements link to the blocks of their files, and empty sections say so', async () => {
  const markdown = await print();
  expect(markdown).toContain('- The install command is `pnpm i`. ([install.md](#item-1a2b3c))\n');
  expect(markdown).toContain('All changes are in *guide*. ([install.md](#item-1a2b3c))\n');
  expect(markdown).toContain('- No new features found.\n');
  expect(markdown).toContain('- No breaking changes found.\n');
  expect(await print({insights: []})).toContain('No facts found that hold across files.');
});

test('files with the same name are told apart by their paths', async () => {
  const files = ['a/index.md', 'b/index.md'].map((path) => sampleFile({path, anchor: `item-${path[0] ?? ''}`}));
  const markdown = await print({files});
  expect(markdown).toContain('| [a/index.md](#item-a) |');
  expect(markdown).toContain('| [b/index.md](#item-b) |');
});

test('the table has a row per file, and a pipe does not end a cell', async () => {
  const markdown = await print({
    files: [sampleFile({title: 'Add `a|b` or c|d', additions: 3, deletions: 1, changes: 4})],
  });
  expect(markdown).toContain('| Filename | Type | Title | Status | A | D | M |\n');
  expect(markdown).toContain(
    '| [install.md](#item-1a2b3c) | minor update | Add `a\\|b` or c\\|d | modified | 3 | 1 | 4 |\n',
  );
});

test('a group is one row with a link to each file and the sum of their lines', async () => {
  const files = ['a.png', 'b.png'].map((path) =>
    sampleFile({path, anchor: `item-${path}`, group: 'g', additions: 2, deletions: 1, changes: 3}),
  );
  const anchors = files.map(({anchor}) => anchor);
  const markdown = await print({
    files: [...files, sampleFile({noise: 'date-only'}), sampleFile({path: 'x.md', anchor: 'item-x'})],
    groups: [{id: 'g', kind: 'images', text: 'Replace 2 images', type: 'minor update', anchors}],
  });
  const rows = markdown.split('# Summary Table\n\n')[1]?.split('\n\n')[0]?.split('\n').slice(2);
  expect(rows?.map((row) => row.split(' | ').slice(0, 4).join(' | '))).toEqual([
    '| [x.md](#item-x) | minor update | Change `npm` to *pnpm* | modified',
    '| 2 files: [a.png](#item-a.png), [b.png](#item-b.png) | minor update | Replace 2 images | modified',
    '| [install.md](#item-1a2b3c) | minor update | Change `npm` to *pnpm* | modified',
  ]);
  expect(rows?.[1]).toMatch(/\| 4 \| 2 \| 6 \|$/);
});

test('a block holds the diff, a summary for readers and the explanation', async () => {
  expect(await print()).toContain(`## docs/guide/install.md{#item-1a2b3c}

<details>
<summary>Diff</summary>

\`\`\`\`diff
@@ -1,2 +1,2 @@
 # Install
-npm i
+pnpm i
\`\`\`\`

</details>

### Summary

**minor update**: Change \`npm\` to *pnpm*

- [View file](https://github.com/acme/docs/blob/b/docs/guide/install.md)
- Used by 1 page: \`docs/start.mdx\`
- Translations that did not change with it: \`ja\`
- Commit message of this file: \`Install with pnpm (#12)\` ([\`bbbbbbb\`](https://github.com/acme/docs/commit/${'b'.repeat(40)}), 2025-05-22, [#12](https://github.com/acme/docs/pull/12))

### Explanation

The command in **Install** changed.
`);
});

test('a file without hunks has no diff, and says what is not shown', async () => {
  const file = sampleFile({
    status: 'renamed',
    oldPath: 'old{1}.md',
    hunks: null,
    noise: 'rename-only',
    omitted: {reason: 'file-too-large'},
    notes: ['Mode changed from 100644 to 100755.'],
  });
  const markdown = await print({files: [file]});
  expect(markdown).not.toContain('<details>');
  expect(markdown).toContain('- Renamed from old\\{1}.md\n');
  expect(markdown).toContain('- Noise: `rename-only`\n');
  expect(markdown).toContain('- Diff not shown: `file-too-large`\n');
  expect(markdown).toContain('- Mode changed from 100644 to 100755.\n');
});

test('the fence is longer than any run of backticks in the diff, and the lines are kept byte by byte', async () => {
  const lines = ['+`````` not a fence', '-a\r', ' \0\uD800\tb', '+</details>', '\\ No newline at end of file'];
  const hunk = {oldStart: 1, oldLines: 1, newStart: 1, newLines: 3, heading: 'function f() {', lines};
  const markdown = await print({files: [sampleFile({hunks: [hunk]})]});
  const fence = '`'.repeat(7);
  expect(markdown).toContain(`\n${fence}diff\n@@ -1 +1,3 @@ function f() {\n${lines.join('\n')}\n${fence}\n`);
});

test.each([
  ['docs/{id}/<T>.md', '## docs/\\{id}/\\<T>.md{#item-1a2b3c}'],
  ['a_b_c*d*`e`[f](g)#.md', '## a_b_c\\*d\\*\\`e\\`\\[f]\\(g)#.md{#item-1a2b3c}'],
  ['two\nlines\t\u001B.md', '## two\\nlines\\t\\033.md{#item-1a2b3c}'],
  ['a{#b.md', '## a\\{#b.md \\{#item-1a2b3c}'],
  ['a\\', '## a\\\\ \\{#item-1a2b3c}'],
])('the heading of %j is safe for Markdown and MDX', async (path, heading) => {
  expect((await print({files: [sampleFile({path})]})).split('\n')).toContain(heading);
});

test.each([
  ['export const a = {b}', '&#x65;xport const a = \\{b}'],
  ['import x', '&#x69;mport x'],
  [':::danger', '\\:::danger'],
  ['a <b> {c} http://d.e/{f}', 'a \\<b> \\{c} [http://d.e/\\{f}](http://d.e/\\{f})'],
])('the text %j cannot become code of MDX', async (explanation, expected) => {
  expect((await print({files: [sampleFile({explanation})]})).split('\n')).toContain(expected);
});

test('the receipt names both sides, the counts and what was left out', async () => {
  const receipt = (await print()).split('# Receipt\n')[1];
  expect(receipt).toMatch(/^- Base: v1 \(\[`aaaaaaa`\]\(.*\), 2025-05-21T10:00:00Z\)$/m);
  expect(receipt).toContain('- Files changed according to git: 2\n- Files shown: 1\n');
  expect(receipt).toContain('- Files left out, `exclude`: 1 file\n');
  expect(receipt).toContain('- Noise, `date-only`: 2 files\n');
  expect(receipt).toContain('- Shown together in the summary table, `images`: 3 files in 1 group\n');
  expect(receipt).toContain('- Warning `rename-limit`: Renames were not looked for.\n');
});

test('several documents follow each other, each with its front matter', async () => {
  const markdown = await reportMarkdown([sampleReport({title: 'One'}), sampleReport({title: 'Two'})]);
  expect(markdown.startsWith('---\n')).toBe(true);
  expect(markdown.match(/\n\n---\ndate: /g)).toHaveLength(1);
  expect(await reportMarkdown([])).toBe('');
});
