import {
  filterFiles,
  isFilteringFiles,
  noFileFilter,
  parseFileFilter,
  writeFileFilter,
} from '../../../plugin/src/client/filterFiles';
import {pageFile} from './pageData';

const files = [
  pageFile('docs/guides/install.md', {type: 'breaking change', title: ['Removes ', {type: 'code', text: '--legacy'}]}),
  pageFile('docs/café.md', {type: 'bug fix', status: 'renamed', oldPath: 'docs/coffee.md'}),
  pageFile('docs/api/list.md', {
    type: 'minor update',
    title: [{type: 'strong', children: ['Rewords ', {type: 'link', href: '/x', children: ['a note']}]}],
  }),
];

const found = (values: Partial<typeof noFileFilter>): string[] =>
  filterFiles(files, {...noFileFilter, ...values}).map(({path}) => path);

describe('the filter of files', () => {
  test.each([
    ['a part of the path', 'guides', ['docs/guides/install.md']],
    ['the former path', 'coffee', ['docs/café.md']],
    ['words of the title, code and links among them', '--LEGACY removes', ['docs/guides/install.md']],
    ['a title inside marks', 'a note', ['docs/api/list.md']],
    ['a word without its accent', 'cafe', ['docs/café.md']],
    ['words that no file has together', 'install list', []],
  ])('finds %s', (_, text, paths) => {
    expect(found({text})).toEqual(paths);
  });

  test('takes files of any of the types, and of any of the statuses', () => {
    expect(found({types: ['bug fix', 'breaking change']})).toEqual(['docs/guides/install.md', 'docs/café.md']);
    expect(found({statuses: ['renamed']})).toEqual(['docs/café.md']);
    expect(found({types: ['breaking change'], statuses: ['renamed']})).toEqual([]);
  });

  test('leaves out nothing where it asks for an order alone', () => {
    expect(isFilteringFiles({...noFileFilter, text: ' ', sort: {column: 'type', isDescending: false}})).toBe(false);
    expect(isFilteringFiles({...noFileFilter, statuses: ['added']})).toBe(true);
  });
});

describe('the filter in an address', () => {
  test('comes back as it was written, beside what else the address holds', () => {
    const filter = {
      text: 'a b',
      types: ['breaking change', 'minor update'] as const,
      statuses: ['added', 'type-changed'] as const,
      sort: {column: 'additions', isDescending: true} as const,
    };
    const written = writeFileFilter('?utm=1&q=old&status=added', filter);
    expect(written).toBe(
      'utm=1&q=a+b&type=breaking-change&type=minor-update&status=added&status=type-changed&sort=-additions',
    );
    expect(parseFileFilter(`?${written}`)).toEqual(filter);
  });

  test('is empty for what it does not know', () => {
    expect(parseFileFilter('?type=constructor&status=toString&sort=-__proto__')).toEqual(noFileFilter);
  });
});
