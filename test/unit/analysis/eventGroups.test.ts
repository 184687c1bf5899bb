import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {page} from './decided';

const explained = async (base: string, head: string) => {
  const {files} = await analyseRange([changedFile('docs/guide.md', page(base), page(head))], {locale: 'en'});
  return files[0]?.explanation ?? '';
};

test('paragraphs that gain words and paragraphs that lose some are told apart', async () => {
  const paragraphs = (first: string, second: string, third: string) =>
    `The harbor opens at ${first}.\n\nTickets are sold ${second} at the counter.\n\nThe pier is open for ${third} visitors.`;
  const text = await explained(
    paragraphs('six', 'by the keeper and by his daughter', 'all'),
    paragraphs('six and at noon on each second Sunday', 'by the keeper', 'all registered and paying'),
  );
  expect(text).toContain(
    '2 paragraphs gain words in *Guide*: “and at noon on each second…” and “registered and paying”',
  );
  expect(text).toContain('A sentence loses “and by his daughter” in *Guide*');
});
