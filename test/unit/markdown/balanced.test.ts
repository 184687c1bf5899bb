import {balancedPart} from '../../../plugin/src/markdown/prose/balanced';

test.each([
  ['GPT-image-1 (preview', 'GPT-image-1'],
  ['definitions (indexers, data sources', 'definitions'],
  ['preview) and its limits', 'and its limits'],
  ['the whole (or a part) of it', 'the whole (or a part) of it'],
  ['(preview', '(preview'],
  ['is `name', 'is `name'],
])('of “%s”, “%s” is quoted', (span, expected) => {
  expect(balancedPart(span)).toBe(expected);
});
