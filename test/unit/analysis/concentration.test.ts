import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

test('where most of the change is, is said if that is a page, and the change has many lines', async () => {
  const grown = (path: string, lines: number) =>
    changedFile(
      path,
      '# A\n',
      `# A\n\n${Array.from({length: lines}, (_, at) => `Line ${at} of ${path}.`).join('\n')}\n`,
    );
  const small = ['b.md', 'c.md', 'd.md'].map((path) => grown(path, 3));
  const told = async (path: string, lines: number) =>
    (await analyseRange([grown(path, lines), ...small], {locale: 'en'})).insights.map(({text}) => text);
  expect(await told('a.md', 120)).toEqual(['`a.md` holds 90% of the changed lines of all 4 files.']);
  expect(await told('a.md', 40)).toEqual([]);
  expect(await told('toc.yml', 120)).toEqual([]);
});
