import {blobSentence} from '../../../plugin/src/analysis/words/explanations/blobSentence';
import {createPhrases, plainText} from '../../../plugin/src/analysis/words/phrases/phrases';
import {messagesFor} from '../../../plugin/src/locales';
import type {FileChange} from '../../../plugin/src/model/fileChange';
import type {BlobJson} from '../../../plugin/src/model/report';
import {fileChange} from '../../helpers/changes';

const blob = (bytes: number, size?: [number, number]): BlobJson => ({
  oid: `${bytes}-${size?.join('x') ?? ''}`,
  bytes,
  width: size?.[0] ?? null,
  height: size?.[1] ?? null,
});

function say(before: BlobJson | null, after: BlobJson | null, given: Partial<FileChange> = {}, locale = 'en'): string {
  const change = fileChange({path: 'img/a.png', binary: true, hunks: null, ...given});
  const file = {change, base: null, head: null, blobs: {before, after}};
  return plainText(blobSentence(file, createPhrases(messagesFor(locale))));
}

const small = blob(12_000, [640, 480]);
const large = blob(40_000, [1280, 960]);

test.each<[string, BlobJson, BlobJson, string]>([
  ['grows', small, large, 'The picture grows from 640 × 480 to 1,280 × 960 pixels and from 12 KB to 40 KB.'],
  ['shrinks', large, small, 'The picture shrinks from 1,280 × 960 to 640 × 480 pixels and from 40 KB to 12 KB.'],
  [
    'grows in pixels and shrinks in bytes',
    blob(40_000, [10, 10]),
    blob(9_000, [20, 10]),
    'The picture grows from 10 × 10 to 20 × 10 pixels and shrinks from 40 KB to 9 KB.',
  ],
  [
    'grows one way and shrinks the other',
    blob(100, [10, 20]),
    blob(100, [20, 10]),
    'The picture changes from 10 × 20 to 20 × 10 pixels.',
  ],
  [
    'stays as large in pixels',
    blob(1_234_567, [10, 20]),
    blob(999_499, [10, 20]),
    'The picture stays at 10 × 20 pixels and shrinks from 1.2 MB to 999 KB.',
  ],
  [
    'changes by a few bytes',
    blob(12_001, [1, 1]),
    blob(12_002, [1, 1]),
    'The picture stays at 1 × 1 pixels and grows from 12,001 bytes to 12,002 bytes.',
  ],
  ['cannot be measured', blob(1), blob(960_000), 'The picture grows from 1 byte to 960 KB.'],
  ['is replaced by another of the same size', blob(5, [1, 1]), {...blob(5, [1, 1]), oid: 'other'}, ''],
])('a picture that %s', (_what, before, after, expected) => {
  expect(say(before, after)).toBe(expected);
});

test('a new and a removed picture have one size each', () => {
  expect(say(null, small, {status: 'added'})).toBe('The picture has 640 × 480 pixels and 12 KB.');
  expect(say(small, null, {status: 'removed'})).toBe('The picture had 640 × 480 pixels and 12 KB.');
  expect(say(null, blob(999_500), {status: 'added'})).toBe('The file has 1 MB.');
});

test('of another binary file, bytes are said', () => {
  expect(say(blob(500), blob(1500), {path: 'files/a.zip'})).toBe('The file grows from 500 bytes to 1.5 KB.');
});

test('of a drawing, whose lines are in the diff, only a new size in pixels is said', () => {
  const drawing = {path: 'img/a.svg', binary: false};
  expect(say(small, {...large, width: 640, height: 480}, drawing)).toBe('');
  expect(say(small, large, drawing)).toBe('The picture grows from 640 × 480 to 1,280 × 960 pixels.');
});

test('nothing is said where one version is not known, or the content is the same', () => {
  expect(say(null, large)).toBe('');
  expect(say(small, small, {status: 'renamed'})).toBe('');
});

test('other languages have sentences of their own', () => {
  expect(say(small, large, {}, 'ja')).toBe(
    '画像のサイズが640×480から1,280×960ピクセルに拡大され、容量は12KBから40KBに変わりました。',
  );
  expect(say(small, large, {}, 'zh-Hans')).toBe('图片从 640×480 放大为 1,280×960 像素，文件大小从 12KB 变为 40KB。');
});
