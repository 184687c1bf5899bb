import {fileEvents} from '../../../plugin/src/analysis/events/fileEvents';
import {loadDataReaders} from '../../../plugin/src/data/dataFormat';
import {loadMarkdownParser} from '../../../plugin/src/markdown/blocks/parseBlocks';
import {changedFile} from '../analysis/changedFile';

async function kindsOf(path: string, base: string, head: string): Promise<string[]> {
  const parsers = {markdown: await loadMarkdownParser(), data: await loadDataReaders([path])};
  return fileEvents(parsers, changedFile(path, base, head)).map(({kind}) => kind);
}

const keys = (separator: string, value: number) =>
  Array.from({length: 20_000}, (_, at) => `key${at}${separator}${at === 10_000 ? value : at}\n`).join('');

test.each([
  ['a.yml', ': '],
  ['a.toml', ' = '],
])('a value in one of 20,000 lines of %s is one event', async (path, separator) => {
  expect(await kindsOf(path, keys(separator, 1), keys(separator, 2))).toEqual(['key-changed']);
});

const nested = (value: number) => '{"a":'.repeat(10_000) + String(value) + '}'.repeat(10_000);
const deep: [string, string, (value: number) => string][] = [
  ['maps', 'a.json', nested],
  ['lists', 'a.json', (value) => `${'['.repeat(10_000)}${value}${']'.repeat(10_000)}`],
  ['flow maps', 'a.yml', nested],
  ['dashes', 'a.yml', (value) => `${'- '.repeat(10_000)}${value}`],
  ['question marks', 'a.yml', (value) => `${'? '.repeat(10_000)}${value}`],
  ['lists of TOML', 'a.toml', (value) => `a = ${'['.repeat(10_000)}${value}${']'.repeat(10_000)}`],
  ['dotted keys', 'a.toml', (value) => `a${'.a'.repeat(10_000)} = ${value}`],
];

test.each(deep)(
  '%s nested 10,000 deep in %s are compared by lines, which is said, and are not called invalid',
  async (_, path, text) => {
    const kinds = await kindsOf(path, `${text(1)}\n`, `${text(2)}\n`);
    expect(kinds[kinds.length - 1]).toBe('compared-by-lines');
    expect(kinds).not.toContain('data-broken');
    expect(kinds).not.toContain('data-repaired');
  },
);

test('a list of 5,000 items that turns round is told as one order', async () => {
  const list = Array.from({length: 5_000}, (_, at) => ({id: `item ${at}`}));
  const [base, head] = [list, [...list].reverse()].map((items) => `${JSON.stringify(items, null, 1)}\n`);
  expect(await kindsOf('a.json', base ?? '', head ?? '')).toEqual(['item-moved']);
});
