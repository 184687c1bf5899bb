import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

const line = (number: number, word = 'machine') => `Sentence ${number} says how the ${word} of this page works.`;
const page = (title: string, lines: readonly string[]) => `# ${title}\n\n${lines.join('\n\n')}\n`;
const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

async function said(former: readonly string[], now: readonly string[]) {
  const files = [
    changedFile('docs/new.md', null, page('New engine', now)),
    changedFile('docs/old.md', page('Old engine', former), null),
  ];
  const {files: told} = await analyseRange(files, {locale: 'en'});
  return told.map(({titleText, explanation}) => [titleText, explanation]);
}

test('a new page with the content of a removed one is said to have it, and the removed one where it went', async () => {
  const all = numbers.map((number) => line(number));
  const [fresh, gone] = await said(all, [...all.slice(0, 8), line(9, 'motor'), line(10, 'motor')]);
  expect(fresh?.[0]).toBe('Move the content of old.md to “New engine”');
  expect(fresh?.[1]).toContain('at least 8 of its 21 lines stood in `docs/old.md`, which is removed');
  expect(gone?.[0]).toBe('Remove the page “Old engine”');
  expect(gone?.[1]).toContain('with all 21 lines, of which at least 8 stand in `docs/new.md`, which is new');
});

test('a new page with half of the lines of a removed one is new, and says which lines are not', async () => {
  const all = numbers.map((number) => line(number));
  const [fresh] = await said(
    all,
    numbers.map((number) => line(number, number > 5 ? 'motor' : 'machine')),
  );
  expect(fresh?.[0]).toBe('Add the page “New engine”');
  expect(fresh?.[1]).toContain('at least 5 of its 21 lines stood in `docs/old.md`');
});

test('a few lines that both hold are nothing to tell', async () => {
  const all = numbers.map((number) => line(number));
  const [fresh, gone] = await said(
    all,
    numbers.map((number) => line(number, number > 3 ? 'motor' : 'machine')),
  );
  expect(`${fresh?.[1] ?? ''} ${gone?.[1] ?? ''}`).not.toContain('of which');
});
