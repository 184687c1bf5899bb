import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {page} from './decided';

test.each([':::danger Deprecated\n\nUse another.\n\n:::', '> [!WARNING]\n> Deprecated: use another.'])(
  'a new page that begins with %j is of something that goes',
  async (note) => {
    const {files} = await analyseRange([changedFile('docs/rule.md', null, page(note))], {locale: 'en'});
    expect(files[0]?.rule).toBe('retirement-note-added');
  },
);

describe('a new page that first says that something will be retired on a day', () => {
  const note = '> [!IMPORTANT]\n> On September 30, 2025, Basic Balancer will be retired. Move to the standard one.';
  const ruleOf = async (title: string) => {
    const file = changedFile('docs/balancer.md', null, `# ${title}\n\n${note}\n\nThis is how.\n`);
    return (await analyseRange([file], {locale: 'en'})).files[0]?.rule;
  };

  test('is of something that goes where its title names that', async () => {
    expect(await ruleOf('Upgrade from Basic Balancer')).toBe('retirement-note-added');
  });

  test('is new where its title names something else', async () => {
    expect(await ruleOf('Standard Balancer')).toBe('page-added');
  });
});

describe('a new guide on how to get to another version', () => {
  const ruleOf = async (words: string) => {
    const file = changedFile('docs/UpgradingToShop28.md', null, `# From 27 to 28\n\n## \`timers\`\n\n${words}\n`);
    return (await analyseRange([file], {locale: 'en'})).files[0]?.rule;
  };

  test.each(['The option was renamed to `clocks`.', 'It is removed.', 'It no longer reads zones.'])(
    'breaks where it says what went: %s',
    async (words) => expect(await ruleOf(words)).toBe('retirement-note-added'),
  );

  test.each(['It reads zones as well.', '```js\n// it was removed\n```'])(
    'is new where it does not: %s',
    async (words) => expect(await ruleOf(words)).toBe('page-added'),
  );
});
