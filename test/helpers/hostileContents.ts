import type {TreeEntry} from './trees';

/** One file of both trees; null where a tree lacks it. */
export interface Pair {
  base: TreeEntry | null;
  head: TreeEntry | null;
}

export const text = (content: string | Buffer): TreeEntry => ({mode: '100644', content: Buffer.from(content)});
const executable = (content: string): TreeEntry => ({mode: '100755', content: Buffer.from(content)});
const symlink = (target: string): TreeEntry => ({mode: '120000', content: Buffer.from(target)});
const submodule = (digit: string): TreeEntry => ({mode: '160000', content: Buffer.from(digit.repeat(40))});

const edit = (base: string | Buffer, head: string | Buffer): Pair => ({base: text(base), head: text(head)});
const added = (content: string | Buffer): Pair => ({base: null, head: text(content)});

/** Each line its own, so that git finds no renames that were not made. */
export const lines = (name: string, count: number): string =>
  Array.from({length: count}, (_, index) => `${name} line ${index}\n`).join('');

const lfs = (digit: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 12345\n`;

const headers = 'diff --git a/x b/x\nindex 1111111..2222222 100644\n--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n-a\n+b\n';

const bytesAndLines: Record<string, Pair> = {
  'content/headers.md': edit(headers, `${headers}-- a/x\n++ b/x\n\\ No newline at end of file\n`),
  'content/headers-removed.md': edit(`-- a/x\n++ b/x\n@@ -1 +1 @@\n${headers}`, 'kept\n'),
  'content/crlf.md': edit('one\r\ntwo\r\nthree\r\n', 'one\r\n2\r\nthree\r\n'),
  'content/crlf-to-lf.md': edit('one\r\ntwo\r\n', 'one\ntwo\n'),
  'content/lone-cr.md': edit('one\rtwo\rthree\n', 'one\r2\rthree\n'),
  'content/newline-lost.md': edit('one\ntwo\n', 'one\ntwo'),
  'content/newline-found.md': edit('one\ntwo', 'one\ntwo\n'),
  'content/newline-never.md': edit('one\ntwo', 'one\n2'),
  'content/bom-found.md': edit('# Title\n', '\ufeff# Title\n'),
  'content/bom-kept.md': edit('\ufeff# Title\n', '\ufeff# Other\n'),
  'content/utf16.md': edit(Buffer.from('\ufeffone\n', 'utf16le'), Buffer.from('\ufefftwo\n', 'utf16le')),
  'content/latin1.md': edit(Buffer.from('gr\u00f6\u00dfe\n', 'latin1'), Buffer.from('gr\u00fc\u00dfe\n', 'latin1')),
  'content/utf8-to-latin1.md': edit('caf\u00e9\n', Buffer.from('caf\u00e9\n', 'latin1')),
  'content/nul.md': edit('one\n', 'one\0two\n'),
  'content/late-nul.md': edit(`${'x'.repeat(79)}\n`.repeat(120), `${`${'x'.repeat(79)}\n`.repeat(120)}late\0\n`),
  'content/binary.png': edit(Buffer.from([137, 80, 78, 71, 0, 1]), Buffer.from([137, 80, 78, 71, 0, 2])),
  'content/binary-to-text.bin': edit(Buffer.from([0, 1, 2]), 'text\n'),
  'content/by-attribute.attr': edit('one\ntwo\n', 'one\n2\n'),
  'content/lfs.bin': edit(lfs('a'), lfs('b')),
  'content/control.md': edit('a\x1b[31mred\x1b[0m\x07\n', 'a\x1b[32mgreen\x1b[0m\x08\n'),
  'content/bidi.md': edit('access(user)\n', 'access(\u202euser\u2066)\u2028next\u2029\n'),
  'content/blank.md': edit('\n\n \n\t\n', '\n \n\n\t\t\n'),
  'content/null-object.json': edit('{"__proto__": 1}\n', '{"__proto__": 2, "constructor": null}\n'),
};

const kinds: Record<string, Pair> = {
  'kind/mode.sh': {base: text('echo mode\n'), head: executable('echo mode\n')},
  'kind/mode-and-text.sh': {base: executable('echo one\n'), head: text('echo two\n')},
  'kind/empty.md': {base: text(''), head: null},
  'kind/empty-added.md': added(''),
  'kind/empty-moved/empty.md': added(''),
  'kind/emptied.md': edit('one\n', ''),
  'kind/filled.md': edit('', 'one\n'),
  'kind/Case.md': {base: text(lines('case', 9)), head: null},
  'kind/CASE.md': {base: null, head: text(lines('case', 9))},
  'kind/moved.md': {base: text(lines('moved', 20)), head: null},
  'kind/new b/moved "here"\n.md': {base: null, head: text(`${lines('moved', 20)}one more\n`)},
  'kind/file-to-folder': {base: text('a file\n'), head: null},
  'kind/file-to-folder/inside.md': added('in the folder\n'),
  'kind/folder-to-file/inside.md': {base: text('in a folder\n'), head: null},
  'kind/folder-to-file': added('now a file\n'),
  'kind/file-to-symlink': {base: text('a text\n'), head: symlink('../../etc/passwd')},
  'kind/symlink-to-file': {base: symlink('moved.md'), head: text('a text again\n')},
  'kind/symlink': {base: symlink('/etc/passwd'), head: symlink('javascript:alert(1)')},
  'kind/symlink-added': {base: null, head: symlink('<img src=x onerror=alert(1)>')},
  'kind/file-to-submodule': {base: text('a text of its own\n'), head: submodule('1')},
  'kind/submodule-to-file': {base: submodule('2'), head: text('no module\n')},
  'kind/symlink-to-submodule': {base: symlink('x'), head: submodule('3')},
  'kind/submodule': {base: submodule('4'), head: submodule('5')},
  'kind/submodule-added': {base: null, head: submodule('6')},
  'kind/submodule-removed': {base: submodule('7'), head: null},
  'kind/binary-to-symlink': {base: text(Buffer.from([0, 1, 2, 3, 4])), head: symlink('y')},
  [`${'level/'.repeat(50)}bottom.md`]: edit('one\n', 'two\n'),
};

const attack = (name: string, content: string): [string, Pair] => [
  `attack/${name}`,
  edit(`# ${name}\n\nBefore.\n`, `# ${name}\n\n${content}\n`),
];

const aliases = Array.from({length: 9}, (_, index) =>
  index === 0
    ? 'a0: &a0 [x, x]'
    : `a${index}: &a${index} [${Array(9)
        .fill(`*a${index - 1}`)
        .join(', ')}]`,
).join('\n');

const attacks: Record<string, Pair> = Object.fromEntries([
  attack('script.md', '<script>ownedByContent = alert(1)</script>\n\n## <script>alert(1)</script>'),
  attack('image.md', '<img src=x onerror="alert(1)">\n\n![x](x" onerror="alert(1))\n\n## <img src=x onerror=alert(1)>'),
  attack(
    'links.md',
    '[a](javascript:alert(1)) <javascript:alert(1)> [b](JaVa\tScRiPt:alert(1))\n\n[c]: data:text/html,x',
  ),
  attack('heading.md', '## "><svg onload=alert(1)> {#"><script>}\n\n## `<b>` {alert(1)} | pipe {#item-000000}'),
  attack(
    'expression.mdx',
    'export const x = alert(1);\n\nimport y from "javascript:alert(1)"\n\n{alert(1)} <X on={alert(1)}/>',
  ),
  attack('closing.md', '</code></pre></td></table></details></script><script>alert(1)</script>\n\n````\n```\n~~~'),
  attack('comment.md', '<!-- open\n\n-->\n\n<!--{alert(1)}-->\n\n<![CDATA[ x ]]>'),
  attack('table.md', '| a | b |\n| --- | --- |\n| <script>alert(1)</script> | \\| `|` {x} |'),
  attack('directive.md', ':::danger[<img src=x onerror=alert(1)>]{onclick=alert(1)}\n\nText\n\n:::'),
  attack('template.html', '<!doctype html><body onload=alert(1)><script>alert(1)</script>'),
  attack('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'),
  attack('deep-quote.md', `${'>'.repeat(10_000)} x`),
  attack('deep-bracket.md', '['.repeat(10_000)),
  attack('deep-list.md', Array.from({length: 300}, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')),
  attack('deep-one-line-list.md', `${'- '.repeat(3000)}x`),
  attack('deep-emphasis.md', '*a **a '.repeat(3000)),
  attack('deep-element.mdx', `${'<div>\n'.repeat(1000)}x`),
  attack('deep-brace.mdx', '{'.repeat(10_000)),
  attack('ticks.md', Array.from({length: 300}, (_, count) => '`'.repeat(count + 1)).join(' ')),
  attack('entities.md', '&#x3c;script&#x3e;alert(1)&#x3c;/script&#x3e; &lt;img src=x onerror=alert(1)&gt;'),
  ['attack/bomb.md', edit('---\ntitle: A\n---\nx\n', `---\ntitle: B\n${aliases}\n---\nx\n`)],
  ['attack/bomb.yaml', edit('a: 1\n', `${aliases}\n`)],
  ['attack/deep.json', edit('{}\n', `${'['.repeat(10_000)}${']'.repeat(10_000)}\n`)],
  ['attack/deep.yaml', edit('a: 1\n', `a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`)],
  [
    'attack/tag.md',
    edit('---\ntitle: A\n---\nx\n', '---\ntitle: !!js/function "alert(1)"\n__proto__: {a: 1}\n---\nx\n'),
  ],
  ['attack/title.md', edit('---\ntitle: A\n---\n', '---\ntitle: <script>alert(1)</script> "x" {y}\n---\n')],
]);

const large: Record<string, Pair> = {
  'large/line.md': edit(`${'a'.repeat(2_000_000)}\n`, `${'b'.repeat(2_000_000)}\n`),
  'large/lines.md': edit(lines('before', 11_000), lines('after', 11_000)),
};

/** Contents, kinds and changes of kinds by path (latin1). */
export const hostilePairs: Readonly<Record<string, Pair>> = {...bytesAndLines, ...kinds, ...attacks, ...large};
