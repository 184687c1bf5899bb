import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {AnalysisMessageId} from '../../../locales/en/analysis';
import type {ChangedFile} from '../../../model/fileChange';
import type {BlobJson} from '../../../model/report';
import {isStillImage} from '../../pathKind';
import type {Phrases} from '../phrases/phrases';

type Direction = 'up' | 'down' | 'mixed';

/**
 * Says how large a picture or another binary file is, or how its size changed; nothing where that is not known or the same.
 * Of a picture that is text, its lines tell the bytes.
 */
export function blobSentence({change, blobs}: ChangedFile, phrases: Phrases): PhrasingContent[] {
  const {before = null, after = null} = blobs ?? {};
  if (before && after) {
    return before.oid === after.oid ? [] : compare(before, after, change, phrases);
  }
  const only = after ?? before;
  if (!only || (change.status !== 'added' && change.status !== 'removed')) {
    return [];
  }
  return phrases.say(change.status === 'added' ? 'blob.added' : 'blob.removed', {
    hasPixels: hasPixels(only) ? 'yes' : 'no',
    pixels: pixels(only, phrases),
    bytes: amount(only.bytes, phrases),
  });
}

function compare(
  before: BlobJson,
  after: BlobJson,
  {binary, path}: ChangedFile['change'],
  phrases: Phrases,
): PhrasingContent[] {
  const isMeasured = hasPixels(before) && hasPixels(after);
  const isResized = isMeasured && (before.width !== after.width || before.height !== after.height);
  const tellsBytes = binary && before.bytes !== after.bytes;
  if (!isResized && !tellsBytes) {
    return [];
  }
  const bytesDirection: Direction = after.bytes > before.bytes ? 'up' : 'down';
  const direction = isResized ? directionOfPixels(before, after) : bytesDirection;
  const message = isResized ? (tellsBytes ? 'blob.pixels-and-bytes' : 'blob.pixels') : 'blob.bytes';
  return phrases.say(message, {
    kind: isMeasured ? 'measured' : isStillImage(path) ? 'picture' : 'other',
    direction,
    bytesDirection: direction === bytesDirection ? 'same' : bytesDirection,
    pixels: pixels(after, phrases),
    pixelsBefore: pixels(before, phrases),
    pixelsAfter: pixels(after, phrases),
    ...amounts(before.bytes, after.bytes, phrases),
  });
}

function hasPixels({width, height}: BlobJson): boolean {
  return width !== null && height !== null;
}

function directionOfPixels(before: BlobJson, after: BlobJson): Direction {
  const grown = [(after.width ?? 0) - (before.width ?? 0), (after.height ?? 0) - (before.height ?? 0)];
  if (grown.every((pixel) => pixel >= 0)) return 'up';
  return grown.every((pixel) => pixel <= 0) ? 'down' : 'mixed';
}

function pixels({width, height}: BlobJson, phrases: Phrases): PhrasingContent[] {
  return phrases.say('size.pixels', {width: width ?? 0, height: height ?? 0});
}

/** Two sizes that would read the same are told to the byte. */
function amounts(
  before: number,
  after: number,
  phrases: Phrases,
): Record<'bytesBefore' | 'bytesAfter', PhrasingContent[]> {
  const [one, other] = [rounded(before), rounded(after)];
  const isSame = one.message === other.message && one.amount === other.amount;
  const say = (bytes: number): PhrasingContent[] =>
    isSame ? phrases.say('size.bytes', {amount: bytes}) : amount(bytes, phrases);
  return {bytesBefore: say(before), bytesAfter: say(after)};
}

function amount(bytes: number, phrases: Phrases): PhrasingContent[] {
  const {message, amount: value} = rounded(bytes);
  return phrases.say(message, {amount: value});
}

const units = [
  ['size.megabytes', 1_000_000],
  ['size.kilobytes', 1000],
] as const;

/** With one decimal below ten. */
function rounded(bytes: number): {message: AnalysisMessageId; amount: number} {
  for (const [message, size] of units) {
    const value = bytes / size;
    // What rounds to a thousand of the smaller unit is one of the larger.
    if (value >= 0.9995) return {message, amount: value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value)};
  }
  return {message: 'size.bytes', amount: bytes};
}
