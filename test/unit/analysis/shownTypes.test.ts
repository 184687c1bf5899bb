import {decided, page} from './decided';

const item = (text: string) => page(`- \`headers\` ${text} - What is sent.`);

test.each(['Record&#60;string, string&#62;', 'Record&lt;string, string&gt;', 'Record\\<string, string\\>'])(
  'a type that was read as a tag was not to be seen, and is as %s',
  async (escaped) => {
    const {rule, title} = await decided(item('Record<string, string>'), `${item(escaped)}\nMore is said.\n`);
    expect(rule).toBe('code-repaired');
    expect(title).toContain(escaped.split(',', 1)[0]);
  },
);

test.each([
  ['in a sentence that says something else', 'Record<string, string>', 'Record&lt;string, number&gt;'],
  ['that was a tag', 'A <kbd>K</kbd> key', 'A &lt;kbd>K&lt;/kbd> key'],
  ['that stands in code', '`Record<string>`', '`Record&lt;string>`'],
  ['that was escaped in another way', 'Record&lt;string&gt;', 'Record&#60;string&#62;'],
])('and no text %s', async (_, before, after) => {
  expect((await decided(item(before), item(after))).rule).not.toBe('code-repaired');
});
