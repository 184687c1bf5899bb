/** A run of plain text, or one character that would deceive or vanish, by its name. */
export type TextSegment = string | {name: string};

/**
 * Splits text at the characters that a reader cannot see or that reorder the text around them: controls other than tab,
 * bidirectional marks, zero-width characters, tags, line separators. Joiners stay, as emoji and many scripts need them.
 */
export function visibleSegments(text: string): TextSegment[] {
  const segments: TextSegment[] = [];
  let end = 0;
  for (const match of text.matchAll(deceptive)) {
    if (match.index > end) {
      segments.push(text.slice(end, match.index));
    }
    segments.push({name: codePointName(match[0])});
    end = match.index + match[0].length;
  }
  return end < text.length ? [...segments, text.slice(end)] : segments;
}

const deceptive =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

function codePointName(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}
