import type {PageFile} from '../../../../plugin/src/model/pages';
import {shareOutFiles, type SharedReport} from '../../../../plugin/src/output/pages/shareOutFiles';
import {pageFile, pageReport} from '../../client/pageData';

const added = (count: number) => [
  {
    oldStart: 0,
    oldLines: 0,
    newStart: 1,
    newLines: count,
    heading: '',
    lines: Array.from({length: count}, (_, line) => `+${line}`),
  },
];

const commit = (index: number) => ({
  oid: String(index).padStart(40, '0'),
  subject: `Write page ${index}`,
  date: null,
  url: null,
  pullRequest: null,
});

function share(files: PageFile[], commits = files.map((_, index) => commit(index))): SharedReport {
  return shareOutFiles(
    {...pageReport({commits, commitCount: commits.length}), files},
    {
      inDocs: true,
      report: {title: 'v2', permalink: '/changelog/v2'},
      ofFiles: {rendered: new Map(), events: new Map()},
      put: ({name}) => `/assets/changelog/${name}`,
    },
  );
}

const paths = (files: readonly {path: string}[]): string[] => files.map(({path}) => path);

describe('a very long diff', () => {
  const {report, diffsPages} = share([
    pageFile('a.md', {hunks: added(3500), unchanged: {src: '/a', total: 9} as never}),
  ]);

  test('is shared out among pages of diffs', () => {
    expect(report.files[0]).toMatchObject({
      hunks: null,
      diffPage: {number: 2, permalink: '/changelog/v2/diffs-2#item-a.md'},
    });
    const lines = diffsPages.map(({files}) => files.flatMap(({hunks}) => hunks.map(({newLines}) => newLines)));
    expect(lines).toEqual([[1500], [1500], [500]]);
  });

  test('offers no unchanged lines there, as those of the other parts are none', () => {
    expect(report.files[0]).toMatchObject({unchanged: {src: '/a'}});
    expect(diffsPages.flatMap(({files}) => files.map(({unchanged}) => unchanged))).toEqual([null, null, null]);
  });
});

describe('the blocks of a report with very many files', () => {
  const all = Array.from({length: 1000}, (_, index) =>
    pageFile(`docs/page-${index}.md`, {
      status: index === 0 ? 'removed' : 'modified',
      hunks: added(1),
      commits: [index],
      rule: index % 2 === 0 ? 'even' : 'odd',
    }),
  );
  const {report, filesPages} = share(all);
  const own = report.files.filter((file): file is PageFile => file.movedTo === null);
  const last = filesPages.at(-1);

  test('are on the report page and pages behind it, each once and grouped by status', () => {
    const shown = [own, ...filesPages.map(({files}) => files)].flat();
    expect(paths(shown)).toEqual(paths([...all.slice(1), ...all.slice(0, 1)]));
    expect(own.length).toBeGreaterThan(50);
    expect(shown.filter(({hunks}) => hunks === null)).toEqual([]);
  });

  test('are rows of the table in the order of the report, which know where the block is', () => {
    expect(paths(report.files)).toEqual(paths(all));
    expect(report.filesPages).toEqual(filesPages.map((_, index) => `/changelog/v2/files-${index + 2}`));
    expect(report.files[0]?.movedTo).toBe(filesPages.length + 1);
    expect(report.files[0]).not.toHaveProperty('hunks');
    expect(last).toMatchObject({previous: `/changelog/v2/files-${filesPages.length}`, next: null});
  });

  test('have the commits and rules that they speak of, and the report its newest hundred', () => {
    const named = (last?.files ?? []).map(({commits}) => commits.map((position) => last?.facts.commits[position]?.oid));
    expect(named).toEqual((last?.files ?? []).map(({path}) => [commit(Number(/\d+/.exec(path)?.[0])).oid]));
    expect(own.map(({commits: [position = -1]}) => report.commits[position]?.oid)).toEqual(
      own.map(({path}) => commit(Number(/\d+/.exec(path)?.[0])).oid),
    );
    expect(report.commits).toHaveLength(Math.max(100, own.length + 1));
  });
});

test('blocks that fit stay on the page of the report, and nothing else is there', () => {
  const files = ['a.md', 'b.md'].map((path) => pageFile(path, {hunks: added(1)}));
  expect(share(files)).toMatchObject({report: {files, filesPages: []}, filesPages: [], diffsPages: []});
});
