import {visibleSegments} from '../../../plugin/src/client/visibleSegments';

describe('visibleSegments', () => {
  test('leaves ordinary text, tabs, emoji and scripts with joiners whole', () => {
    for (const text of ['plain', '\tindented', '👩‍👩‍👧', 'می‌خواهم', 'नमस्ते', '日本語']) {
      expect(visibleSegments(text)).toEqual([text]);
    }
  });

  test('gives nothing for an empty line', () => {
    expect(visibleSegments('')).toEqual([]);
  });

  test('names characters that reorder the text around them', () => {
    expect(visibleSegments('a\u202Eb\u2066c')).toEqual(['a', {name: 'U+202E'}, 'b', {name: 'U+2066'}, 'c']);
  });

  test('names characters that have no width, and controls other than tab', () => {
    expect(visibleSegments('\uFEFF\u200B\u0000\u001B[1m')).toEqual([
      {name: 'U+FEFF'},
      {name: 'U+200B'},
      {name: 'U+0000'},
      {name: 'U+001B'},
      '[1m',
    ]);
  });

  test('names characters beyond the basic plane by their whole code point', () => {
    expect(visibleSegments('x\u{E0041}')).toEqual(['x', {name: 'U+E0041'}]);
  });
});
