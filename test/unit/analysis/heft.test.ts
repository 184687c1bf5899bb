import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {heft, isStyle} from '../../../plugin/src/analysis/words/selection/heft';
import {changeEvent} from '../../../plugin/src/markdown/events/changeEvent';
import type {EventKind} from '../../../plugin/src/model/event';
import {changedFile} from './changedFile';

const edit = (kind: EventKind, before: string, after: string) => changeEvent(kind, {before, after});

test('case, punctuation, contractions and function words are style', () => {
  expect(isStyle(edit('front-matter-title', 'Make a cake', 'Make a Cake'))).toBe(true);
  expect(isStyle(edit('paragraph-reworded', 'is not', "isn't"))).toBe(true);
  expect(isStyle(edit('paragraph-reworded', 'with', 'by'))).toBe(true);
  expect(isStyle(edit('front-matter-title', 'Make a cake', 'Make a pie'))).toBe(false);
  expect(isStyle({...edit('heading-renamed', 'Next: step', 'Next step'), oldSectionId: 'next--step'})).toBe(false);
});

test('a sentence that is turned is as weighty as a number', () => {
  const [turned, reworded] = [edit('paragraph-reworded', 'should', 'must'), edit('paragraph-reworded', 'red', 'blue')];
  expect(heft(turned)).toBeLessThan(heft(reworded));
  expect(heft(turned)).toBe(heft(edit('number-changed', '1', '2')));
  expect(heft(edit('table-added', 'a', 'b'))).toBeLessThan(heft(edit('front-matter-title', 'A b', 'A B')));
});

const page = (title: string, ...rest: string[]) => [`---\ntitle: ${title}\n---`, '# Page', ...rest, ''].join('\n\n');

test('a title speaks of what a sentence says before it speaks of capitals', async () => {
  const [base, head] = [page('Make a cake', 'You should wait an hour.'), page('Make a Cake', 'You must wait an hour.')];
  const {files} = await analyseRange([changedFile('docs/a.md', base, head)], {locale: 'en'});
  expect(files[0]?.brief).toContain('must wait');
});

test('where words are short, what matters comes first, and style is counted', async () => {
  const parts = (...words: string[]) => words.map((word) => `## Part ${word}\n\nText of ${word}.`);
  const long = 'A sentence with enough words in it to fill what there is to fill of one explanation';
  const base = page('Make a cake', `${long}, one.`, 'You should wait.', ...parts('one', 'two'));
  const head = page(
    'Make a Cake',
    `${long}, two, “here”.`,
    'You must wait, and then.',
    ...parts('one'),
    `| A | B |\n| - | - |\n| ${long} | 1 |`,
    `> [!NOTE]\n> ${long}.`,
    `- ${long}`,
    `\`\`\`js\nrun('${long}');\n\`\`\``,
  );
  const {files} = await analyseRange([changedFile('docs/a.md', base, head)], {locale: 'en'});
  const told = files[0]?.explanation ?? '';
  expect(told).toMatch(/^The section “Part two” and its anchor are removed/);
  expect(told).toMatch(/more edits? (?:is|are) in the diff/);
  expect(told).not.toContain('Cake');
});

test('of sections that came and went, a title tells what readers find now', async () => {
  const base = page('A', '## Copy the key', 'Take it from the panel.', '## Next', 'Read on.');
  const head = page('A', '## Next', 'Read on.', '## Roles for signing in', 'Every user of the shop has one.');
  const {files} = await analyseRange([changedFile('docs/a.md', base, head)], {locale: 'en'});
  expect(files[0]?.brief).toBe('Add the section “Roles for signing in” to A');
});

test('comments that no reader sees are style', () => {
  expect(isStyle(changeEvent('markup-removed', {before: '<!-- To develop benchmarks'}))).toBe(true);
  expect(isStyle(changeEvent('markup-removed', {before: 'details'}))).toBe(false);
});
