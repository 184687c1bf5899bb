import {linkSpans} from '../../../plugin/src/markdown/blocks/linkSpans';

test('links of all forms are found with the places of their parts', () => {
  const text = 'See [one](./a.md "A"), ![two](b.png) and <a href="c">three</a>.';
  expect(linkSpans(text).map(({text: label, target, isImage}) => [label, target, isImage])).toEqual([
    ['one', './a.md', false],
    ['two', 'b.png', true],
    ['three', 'c', false],
  ]);
  for (const {start, end, textStart, targetStart, text: label, target} of linkSpans(text)) {
    expect(text.slice(textStart, textStart + label.length)).toBe(label);
    expect(text.slice(targetStart, targetStart + target.length)).toBe(target);
    expect(text.slice(start, end)).toContain(label);
  }
});

test('brackets alone are no links', () => {
  expect(linkSpans('x[0] and [a] (b)')).toEqual([]);
});
