/** What is said of the sizes of pictures and other binary files. `direction`: `up`, `down`, else `mixed`. */
export const blobMessages = {
  'size.pixels': '{width, number} × {height, number}',
  'size.bytes': '{amount, plural, one {# byte} other {# bytes}}',
  // A kilobyte is 1,000 bytes.
  'size.kilobytes': '{amount, number} KB',
  'size.megabytes': '{amount, number} MB',
  'blob.added': '{hasPixels, select, yes {The picture has {pixels} pixels and } other {The file has }}{bytes}.',
  'blob.removed': '{hasPixels, select, yes {The picture had {pixels} pixels and } other {The file had }}{bytes}.',
  'blob.pixels':
    'The picture {direction, select, up {grows} down {shrinks} other {changes}} from {pixelsBefore} to {pixelsAfter} pixels.',
  'blob.pixels-and-bytes':
    'The picture {direction, select, up {grows} down {shrinks} other {changes}} from {pixelsBefore} to {pixelsAfter} pixels and ' +
    '{bytesDirection, select, same {from} up {grows from} other {shrinks from}} {bytesBefore} to {bytesAfter}.',
  'blob.bytes':
    'The {kind, select, measured {picture stays at {pixels} pixels and} picture {picture} other {file}} ' +
    '{direction, select, up {grows} other {shrinks}} from {bytesBefore} to {bytesAfter}.',
} as const;
