import {png, svg} from '../../test/helpers/pictures';
import type {TestRepository} from '../../test/helpers/repository';
import {importTree, type Tree, type TreeEntry} from '../../test/helpers/trees';

const text = (content: string | Buffer): TreeEntry => ({mode: '100644', content: Buffer.from(content)});
const executable = (content: string): TreeEntry => ({mode: '100755', content: Buffer.from(content)});
const symlink = (target: string): TreeEntry => ({mode: '120000', content: Buffer.from(target)});
const submodule = (digit: string): TreeEntry => ({mode: '160000', content: Buffer.from(digit.repeat(40))});

const lines = (count: number, words: string): string =>
  Array.from({length: count}, (_, line) => `${words} ${line + 1}.\n`).join('');

const pointer = (digit: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 12345\n`;

const chart = (colour: string, height: number): string =>
  svg(
    480,
    240,
    `<rect width="480" height="240" fill="#eee"/><rect x="60" y="${220 - height}" width="120" height="${height}" ` +
      `fill="${colour}"/><circle cx="340" cy="120" r="70" fill="${colour}" opacity="0.6"/>`,
  );

const guide = (limit: number, target: string, end: string): string =>
  `# Queues\n\n## Limits\n\nThe **limit is ${limit} messages** a [minute](${target}) for all queues of an account.\n\n` +
  `| Queue | Messages | Note |\n| --- | --- | --- |\n| small | ${limit} | per account |\n| large | 900 | |\n\n` +
  `:::note\n\nAsk us when ${limit} messages are too few.\n\n:::\n\n` +
  `\`\`\`js title="send.js"\nconst queue = open('small');\nqueue.send(message, {limit: ${limit}});\n\`\`\`\n\n` +
  `<Video src="${target}.mp4" />\n\n- [${limit > 100 ? 'x' : ' '}] raise the limit\n${end}`;

const japanese = (days: string): string =>
  `# 保存期間\n\nメッセージは${days}日間保存され、その後は自動的に削除されます。\n`;
const arabic = (count: string): string => `# دليل الطوابير\n\nالحد هو ${count} رسالة في الدقيقة لكل حساب.\n`;

/** Both sides of a file; null where there is none. */
const pairs: Readonly<Record<string, readonly [TreeEntry | null, TreeEntry | null]>> = {
  'docs/arabic.md': [text(arabic('عشر')), text(arabic('عشرون'))],
  'docs/config.yaml': [text('# Settings\nname: "one"\nretries: 3\n'), text('# Settings\nname: "two"\nretries: 4')],
  'docs/japanese.md': [text(japanese('三')), text(japanese('十四'))],
  'docs/guides/_partial.md': [text('Words of a part.\n'), text('Other words of a part.\n')],
  'docs/old-name.md': [text(lines(20, 'Sentence')), null],
  'docs/moved/new-name.md': [null, text(`${lines(20, 'Sentence')}And one more.\n`)],
  'docs/queues.md': [text(guide(60, './old', '')), text(guide(120, './new', '- tell everybody\n'))],
  'docs/removed.md': [text('# Polling\n\nAsk for messages every minute.\n'), null],
  'docs/same-content.md': [text(lines(12, 'Step')), null],
  'docs/moved/same-content.md': [null, text(lines(12, 'Step'))],
  'docs/wide.md': [text('Short.\n'), text(`${'A long line goes on. '.repeat(120)}\n`)],
  'img/added.png': [null, text(png(240, 120, [80, 120, 200]))],
  'img/broken.png': [null, text(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))],
  'img/chart.svg': [text(chart('#b03a2e', 90)), text(chart('#1f7a4d', 170))],
  'img/photo.png': [text(png(400, 200, [200, 60, 60])), text(png(600, 300, [60, 160, 60]))],
  'img/removed.png': [text(png(160, 90, [60, 60, 200])), null],
  'other/archive.zip': [text(Buffer.from([80, 75, 0, 1])), text(Buffer.from([80, 75, 0, 2, 3]))],
  'other/build.sh': [text('echo build\n'), executable('echo build\n')],
  'other/latest': [symlink('v1'), symlink('v2')],
  'other/library': [submodule('4'), submodule('5')],
  'other/notes.md': [text(`# Notes\n\n${lines(450, 'Note')}`), null],
  'other/readme': [text('A text.\n'), symlink('../docs/queues.md')],
  'other/video.mp4': [text(pointer('a')), text(pointer('b'))],
};

/** Tags two commits between which a file of each kind, and a picture, changes in each way that a report tells apart. */
export function commitKinds(repository: TestRepository, base: string, head: string): void {
  [base, head].forEach((tag, side) => {
    const tree: Tree = new Map(
      Object.entries(pairs).flatMap(([path, sides]) => {
        const entry = sides[side] ?? null;
        return entry === null ? [] : [[path, entry]];
      }),
    );
    repository.tag(tag, {at: importTree(repository, tree)});
  });
}
