import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {page} from './decided';

const kinds = async (before: string, after: string) => {
  const {files} = await analyseRange([changedFile('docs/guide.md', page(before), page(after))], {locale: 'en'});
  return files[0]?.events.map(({kind}) => kind);
};
const address = 'https://contoso.com/list';

test.each([
  [`<${address}>`, `[${address}](${address})`],
  [`[${address}](${address})`, address],
])('an address that is linked in another way is formatted otherwise: %s → %s', async (before, after) => {
  expect(await kinds(`All of them are at ${before}.`, `All of them are at ${after}.`)).toEqual(['formatting-changed']);
});

test('a link that gets words of its own is more than that', async () => {
  expect(await kinds(`All are at <${address}>.`, `All are at [the list](${address}).`)).not.toContain(
    'formatting-changed',
  );
});
