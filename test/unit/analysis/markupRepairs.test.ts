import {code, decided, page} from './decided';

const sentence = (words: string) => page(`Set ${words} to go on.`);

describe('markup is repaired where', () => {
  test.each([
    ['the name of a sign was shown', 'the &lt;type\\&gt; of it', 'the &lt;type&gt; of it'],
    ['a bracket of a link was of none', 'the []`one` of two][list] here', 'the [`one` of two][list] here'],
    ['the address of a link ran on', '[it](https://a.org/it of it) first', '[it](https://a.org/it) of it first'],
    [
      'a bracket in an address was open',
      '[it](/a?view=4%20(2024&tabs=1) first',
      '[it](/a?view=4%20(2024)&tabs=1) first',
    ],
  ])('%s', async (_, before, after) => {
    expect((await decided(sentence(before), sentence(after))).rule).toBe('markup-repaired');
  });
});

test('the words with the sign are told', async () => {
  const {title} = await decided(sentence('the &lt;type\\&gt; of it'), sentence('the &lt;type&gt; of it'));
  expect(title).toBe('Correct `&lt;type\\&gt;` to “\\&lt;type\\&gt;” in *Guide*');
});

describe('markup is not repaired where', () => {
  test.each([
    ['a sign was escaped otherwise', 'Function\\<boolean&#62; there', 'Function&#60;boolean&#62; there'],
    ['a sentence lacked its bracket', '(see [it](it.md) there', '(see [it](it.md)) there'],
    ['an address became a link', 'it (https://a.org/it) first', '[it](https://a.org/it) first'],
    ['other words came along', 'the &lt;type\\&gt; of it', 'the &lt;type&gt; of this'],
    ['the escape stands in code', 'the `a\\&gt;` there', 'the `a&gt;` there'],
  ])('%s', async (_, before, after) => {
    expect((await decided(sentence(before), sentence(after))).rule).not.toBe('markup-repaired');
  });

  test('a sample shows it', async () => {
    expect((await decided(code('a<b', 'html'), code('a&lt;b', 'html'))).rule).not.toBe('markup-repaired');
  });
});

test('a link is mended whose words had no closing bracket', async () => {
  const {rule, title} = await decided(sentence('[the guide(/docs/guide) up'), sentence('[the guide](/docs/guide) up'));
  expect(rule).toBe('link-repaired');
  expect(title).toBe('Mend the link “the guide” in *Guide*');
});
