import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {page} from './decided';

const told = async (base: string, head: string) => {
  const {files} = await analyseRange([changedFile('docs/guide.md', page(base), page(head))], {locale: 'en'});
  return `${files[0]?.brief ?? ''} | ${files[0]?.explanation ?? ''}`;
};

describe('of words that changed in a paragraph', () => {
  test('a new sentence is told as one', async () => {
    expect(await told('Set the text.', 'Set the text. An empty text removes the hint.')).toBe(
      'Add the sentence “An empty text removes the hint” to Guide | A sentence is added in *Guide*: “An empty text removes the hint”.',
    );
  });

  test('a lost sentence is told as one', async () => {
    expect(await told('Set the text. We ask users to take the new name.', 'Set the text.')).toBe(
      'Remove the sentence “We ask users to take…” from Guide | A sentence is removed in *Guide*: “We ask users to take the new name”.',
    );
  });

  test('a sentence is quoted whole where words that stand for each other are no phrases', async () => {
    const text = await told(
      'Installs the package from the hosted Git provider, and it needs access.',
      'Installs the package from the Git repository at the given URL. Depending on the repository, it needs access.',
    );
    expect(text).toContain('now reads “Installs the package from the Git repository at the given URL”');
    expect(text).not.toContain('becomes');
  });

  test('a sentence that says something else is quoted as it reads now', async () => {
    expect(
      await told(
        'The program writes a profile into the root folder, go to the viewer and open it there.',
        'The program writes a profile into the root folder. You can pass a name to write a file of that name instead. Go to the viewer and open it there.',
      ),
    ).toContain('A sentence in *Guide* now reads “You can pass a name to write a file of that name instead”');
  });

  test('a sentence of which several parts were written anew is quoted as it reads now', async () => {
    const text = await told(
      'Version 2 has no planned breaking changes compared to version 1, so all pages hold for both.',
      'Apart from a few differences, version 2 does not change the way you work with version 1, so all pages hold for both.',
    );
    expect(text).toContain('now reads “Apart from a few differences, version 2 does not change the way you work');
    expect(text).not.toContain('becomes');
    const lost = await told(
      'If you use the [first reader](./a.md), you should avoid warm caches. It may fail.',
      'Avoid warm caches of what is read for data that comes from the [first reader](./a.md). It may fail.',
    );
    expect(lost).toContain('now reads “Avoid warm caches of what is read for data that comes…”');
    expect(lost).not.toContain('loses');
  });

  test('a sentence in a quote or behind strong words is quoted without its marks', async () => {
    expect(
      await told(
        '> - **Rules**: Introduces fine control over traffic by filtering requests, which is useful for access.',
        '> - **Rules**: Filter requests by method and by path to secure the access to your own servers.',
      ),
    ).toContain('now reads “Filter requests by method and by path to secure');
  });

  test('what binds otherwise is told by both', async () => {
    expect(
      await told(
        'You must open the port before all the others start.',
        'You can open the port before any of the rest start.',
      ),
    ).toContain('“must open” becomes “can open”');
  });

  test('a default is told by its value with the words that say so, and in the right direction', async () => {
    expect(
      await told(
        'Setting this to `true` will cause the rule to ignore tests. This is set to `false` by default.',
        'Setting this to `false` will cause the rule to also check tests. This is set to `true` by default.',
      ),
    ).toContain('“`false` by default” becomes “`true` by default”');
    expect(await told('It waits for `5` by default here.', 'It waits for `9` by default here.')).toContain(
      '“`5` by default” changes to “`9` by default”',
    );
    expect(await told('Ready: the default is `off`.', 'Ready: the default is `on`.')).toContain(
      '“default is `off`” becomes “default is `on`”',
    );
    expect(await told('It is on by default in all.', 'It is on by default to all.')).toContain(
      '“in all” becomes “to all”',
    );
  });

  test('marks of code and quotation marks are quoted in pairs', async () => {
    expect(await told('Use a `one`.', 'Use a `one` or what is called "two".')).toMatch(
      / gains .*or what is called "two"/,
    );
    expect(await told('Say `one` here.', 'Say `one` and call `two()` here.')).toContain('gains “and call `two()`”');
    expect(await told('Say `one` here.', 'Say `one`, `two` here.')).toContain('gains “two”');
  });

  test('a phrase that became another is told by both', async () => {
    expect(
      await told('Retry the calls by hand, allowing you to stop.', 'Retry the calls by hand, so you can stop.'),
    ).toContain('“allowing you to” becomes “so you can”');
  });

  test('words with only a few between them are one phrase, also where one side of them is empty', async () => {
    expect(
      await told(
        'Create a new folder `start` to contain the program and open the editor with the following command here:',
        'Create a new folder `start` and go to the editor with the following command here:',
      ),
    ).toContain('“to contain the program and open” becomes “and go to”');
  });

  test('several paragraphs are told by the sentences that they have now', async () => {
    const text = await told(
      'Data passed on during the run of a module goes from one version to the next.\n\nUse red.',
      'Mutations made during the run of a module are kept there for good.\n\nUse blue.',
    );
    expect(text).toContain('to “Mutations made during the run of a module are kept there for good”');
    expect(text).toContain('from “red” to “blue”');
  });

  test('a bracket that opens behind the words is not quoted', async () => {
    expect(
      await told('Models are: DALL-E, and Whisper.', 'Models are: Image-1 (preview), DALL-E, and Whisper.'),
    ).not.toMatch(/\(preview[^)]/);
  });

  test('an item with another link behind words that stay mostly is reworded, not removed', async () => {
    const text = await told(
      '- An active subscription - <a href="https://example.com/free/services" target="_blank">Create one for free</a>\n- A search service. You can use a free tier for this guide.',
      '- An account with an active subscription. [Create an account for free](https://example.com/free/?id=A26).\n- A search service. For this guide, you can use a free service.',
    );
    expect(text).not.toMatch(/list item/);
    expect(text).toMatch(/now reads .* A sentence is added/);
  });

  test('where a name of links leads is a link, and no paragraph', async () => {
    const text = await told('See [the draft][one].', 'See [the draft][one].\n\n[one]: https://example.com/draft');
    expect(text).toBe(
      'Link to example.com/draft from Guide | A link to `https://example.com/draft` is added in *Guide*.',
    );
    expect(await told('One.\n\n[^1]: A note on it.', 'One.')).toContain('paragraph');
  });

  test('an item of a reference is told by its name, also where its type is a link', async () => {
    expect(
      await told(
        '- `one` string - First.',
        '- `one` string - First.\n- `frame` [Frame](./frame.md) (optional) - The frame to use.',
      ),
    ).toBe('Add the list item frame to Guide | The list item `frame` is added in *Guide*.');
  });

  test('words that go on into a sentence that cannot be quoted end with their own', async () => {
    expect(
      await told(
        'Where the setting of the images is none for all files of the store that the tool reads in the end, you will not pay.',
        'Where the setting of the images is none for all files of the store that the tool reads in the end, there is no charge. If set to {all}, you pay.',
      ),
    ).toContain('“you will not” becomes “there is no charge”');
  });

  test('the same link in several places is told once, with nothing left out', async () => {
    expect(
      await told(
        'Open the portal.\n\nClose the portal.',
        'Open the [portal](https://example.com/).\n\nClose the [portal](https://example.com/).',
      ),
    ).toContain('2 links are added in *Guide*: `https://example.com/`.');
  });

  test('a link to another place of a page is titled by that place', async () => {
    const link = (anchor: string) =>
      `See [budgets](./best-practices-of-the-scheduler-for-operators.md#${anchor}) there.`;
    const [one, other] = ['plan-for-availability-using-budgets', 'limit-disruption-by-using-budgets'];
    expect(await told(link(one), link(other))).toContain(
      'Point a link in Guide to #limit-disruption-by-using-budgets |',
    );
    expect(await told('See [a](./a/b.md#one) there.', 'See [a](./a/b.md#two) there.')).toContain('to b.md#two |');
  });

  test.each([
    ['It ends on May 1, 2025 at noon.', 'It ends on May 15, 2025 at noon.', '“May 1, 2025” changes to “May 15, 2025”'],
    ['It ends on 1 May 2025.', 'It ends on 15 May 2025.', '“1 May 2025” changes to “15 May 2025”'],
    ['It waits 30 seconds in all.', 'It waits 60 seconds in all.', '“30 seconds” changes to “60 seconds”'],
    ['Take 3 or more.', 'Take 4 or more.', '`3` changes to `4`'],
  ])('a number is told with the date that it stands in, or with what it counts: %s', async (base, head, expected) => {
    expect(await told(base, head)).toContain(expected);
  });

  test('marks are told with the words around them', async () => {
    expect(await told('Send the rows, and the model reads them.', 'Send the rows and the model reads them.')).toContain(
      'changes in *Guide* from “rows, and” to “rows and”',
    );
    expect(await told('With one-2.5-Turbo, and all others.', 'With one-2.5-Turbo and all others.')).toContain(
      'from “one-2.5-Turbo, and” to “one-2.5-Turbo and”',
    );
  });

  test('a name in code with letters in another case is another name', async () => {
    expect(await told('One of `shift`, `isKeypad` or `alt`.', 'One of `shift`, `iskeypad` or `alt`.')).toBe(
      'Reword isKeypad as iskeypad in Guide | `isKeypad` becomes `iskeypad` in *Guide*.',
    );
    expect(await told('Made with Github here.', 'Made with GitHub here.')).toContain('Punctuation or capitalization');
  });

  test('style comes after what is said', async () => {
    const text = await told(
      'It is **bold** now.\n\nThe first, and the second.\n\nUse the red one.',
      'It is *bold* now.\n\nThe first and the second.\n\nUse the blue one.',
    );
    expect(text.indexOf('“blue”')).toBeLessThan(text.indexOf('Only the formatting'));
    expect(text.indexOf('“blue”')).toBeLessThan(text.indexOf('Punctuation'));
  });

  test('verbs in another form say less than words that came', async () => {
    expect(
      await told(
        'The request will fail and return nothing. Use two in different regions.',
        'The request fails and returns nothing. Use two in different plans or regions.',
      ),
    ).toContain('gains “plans or”');
  });

  test('what a version brings ends before what is said of it', async () => {
    expect(
      await told(
        'For the first (`one`), the field counts.',
        'For the first (`one`), the field counts.\n\nFor the **[others](./a.md)** (`two`), added in v2.0.0-rc.6, the `field` or [`other.field`](./b.md#other-field-of-the-manifest) counts as well.',
      ),
    ).toContain('“added in v2.0.0-rc.6”');
  });

  test('edits of a paragraph beside the one that is told are counted', async () => {
    expect(
      await told(
        'One of `shift`, `isKeypad`, `leftButton` or `capsLock`.',
        'One of `shift`, `iskeypad`, `leftbutton` or `capslock`.',
      ),
    ).toContain('becomes `iskeypad` in *Guide*; 2 more edits are in the diff.');
    expect(
      await told(
        'The red car stops. It has two doors in the back.',
        'The blue car stops. It has two windows in the back.',
      ),
    ).toMatch(/becomes “\w+” in \*Guide\*; 1 more edit is in the diff\.$/);
    expect(await told('The red car stops, now.', 'The blue car stops now.')).not.toContain('more edit');
    expect(
      await told(
        'Make a folder to hold the program and open the editor here in the end, with red paint.',
        'Make a folder and go to the start of the list that you made before, with blue paint.',
      ),
    ).not.toContain('more edit');
  });

  test('lines with bullets that became a list are told as formatting', async () => {
    const items = ['First of all (one).', 'Second of them (two).', 'Third in the row (three).'];
    const text = await told(
      `${items.map((item) => `•\t${item}`).join('\n')}\nWhat comes behind them.`,
      `${items.map((item) => `- ${item}`).join('\n')}\n\nWhat comes behind them.`,
    );
    expect(text).toContain('Only the formatting changes in 3 paragraphs');
    expect(text).not.toMatch(/added|removed/);
    expect(await told('• One of all.\n• Two of all.', '• One of all.\n• Two of all.\n• Three of all.')).toContain(
      'The list item “Three of all” is added',
    );
  });

  test('code on one line that was on several is told by the words that differ in it', async () => {
    const block = (...lines: string[]) => ['```json', ...lines, '```'].join('\n');
    const text = await told(
      block('{', '  "ignore": [', '    "modules/(?!(one|mine|one-button)/)"', '  ]', '}'),
      block('{', '  "ignore": ["modules/(?!((@)?one|mine)/)"]', '}'),
    );
    expect(text).toContain('to `["modules/(?!((@)?one|mine)/)"]`');
    expect(text).not.toContain('lines change');
    const imported = await told(
      block('import one from "one";'),
      block('import two from "two";', 'import one from "one";'),
    );
    expect(imported).toContain('the line `import two from "two";` is added');
  });

  test('a link behind the words that changed does not hide them', async () => {
    expect(
      await told('See [prices](./prices.md) of all plans.', 'Look at [prices](./prices.md) of all plans.'),
    ).toContain('“See” becomes “Look at”');
  });
});
