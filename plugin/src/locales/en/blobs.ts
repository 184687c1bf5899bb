/** What is said of the sizes of pictures and other binary files. `direction`: `up`, `down`, else `mixed`. */
export const blobMessages = {
  'size.pixels': '{width, number} × {height, number}',
  'size.bytes': '{amount, plural, one {# byte} other {# bytes}}',
  // A kilobyte is 1,000 bytes.
  'size.kilobytes': '{amount, number} KB',
  'size.megabytes': '{amount, number} MB',
  'blob.added': 'It has {hasPixels, select, yes {{pixels} pixels and } other {}}{bytes}.',
  'blob.removed': 'It had {hasPixels, select, yes {{pixels} pixels and } other {}}{bytes}.',
  'blob.pixels':
    'The picture {direction, select, up {grows} down {shrinks} other {changes}} from {pixelsBefore} to {pixelsAfter} pixels.',
  'blob.pixels-and-bytes':
    'The picture {direction, select, up {grows} down {shrinks} other {changes}} from {pixelsBefore} to {pixelsAfter} pixels and ' +
    '{bytesDirection, select, same {from} up {grows from} other {shrinks from}} {bytesBefore} to {bytesAfter}.',
  'blob.bytes':
    'The {kind, select, measured {picture stays at {pixels} pixels and} picture {picture} other {file}} ' +
    '{direction, select, up {grows} other {shrinks}} from {bytesBefore} to {bytesAfter}.',
} as const;
