import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {page} from './decided';

const change = async (base: string, head: string) =>
  (await analyseRange([changedFile('docs/guide.mdx', page(base), page(head))], {locale: 'en'})).files[0];

const card = (title: string, words = `All about ${title}.`) =>
  `    {\n      title: '${title}',\n      description:\n        '${words}',\n      href: '/docs',\n    },\n`;
const cards = (...all: string[]) => `<Cards\n  cards={[\n${all.join('')}  ]}\n/>`;

describe('the cards that a component is given', () => {
  test('are a new feature where one more is there', async () => {
    const found = await change(cards(card('Agents')), cards(card('Agents'), card('Workflows')));
    expect(found).toMatchObject({rule: 'item-added', title: 'Add the list item “Workflows” to *Guide*'});
  });

  test('are none where one gave way to another', async () => {
    const found = await change(cards(card('Agents')), cards(card('Workflows')));
    expect(found?.type).toBe('minor update');
  });

  test('are told by each edit of their words', async () => {
    const found = await change(
      cards(card('Agents', 'Agents are slow.'), card('Tools', 'Tools are few.')),
      cards(card('Agents', 'Agents are fast.'), card('Tools', 'Tools are many.')),
    );
    expect(found?.events.map(({before, after}) => [before, after])).toEqual([
      ['slow', 'fast'],
      ['few', 'many'],
    ]);
  });
});

describe('what a component is given to show', () => {
  const deprecated = 'Deprecated. Use `onEnd` instead.';

  test('can say that the entry that it stands in is deprecated', async () => {
    const found = await change(cards(card('onFinish')), cards(card('onFinish', deprecated)));
    expect(found).toMatchObject({rule: 'retirement-announced'});
    expect(found?.title).toMatch(/^Mark \*onFinish\* .* “Deprecated”/);
  });

  test('announces nothing where it stood there before', async () => {
    const asked = 'The key is now required.';
    const found = await change(cards(card('Agents', asked)), cards(card('Agents', asked), card('Tools')));
    expect(found?.events.map(({kind}) => kind)).not.toContain('requirement-added');
  });

  test('announces nothing where it stands in a sample of code', async () => {
    const sample = (words: string) => `\`\`\`jsx\n${cards(card('onFinish', words))}\n\`\`\``;
    expect(await change(sample('Called last.'), sample(deprecated))).toMatchObject({type: 'minor update'});
  });
});

test('a component on several lines that goes is one component', async () => {
  const found = await change('<Picture\n  light="/one.png"\n  dark="/two.png"\n/>\n\nMore words.', 'More words.');
  expect(found?.events.map(({kind}) => kind)).toEqual(['component-removed']);
});

test('an attribute on a line of its own is told as one', async () => {
  const player = (source: string) => `<Player\n  src="${source}"\n  loop\n/>`;
  const found = await change(player('/one.mp4'), player('/two.mp4'));
  expect(found?.events).toMatchObject([
    {kind: 'component-attribute-changed', before: 'src="/one.mp4"', after: 'src="/two.mp4"'},
  ]);
});
