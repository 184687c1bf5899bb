import {
  validateChangelogOptions as validate,
  validateGivenRanges,
} from '../../../plugin/src/options/validateChangelogOptions';
import {problemsOf} from './problemsOf';

const ranges = ['v1..v2'];
const dates = {every: 'day', since: '2024-02-02', until: '2024-01-01'};

test('everything but the ranges has a default', () => {
  expect(validate({ranges: []})).toEqual({
    id: 'default',
    ranges: [],
    repository: '.',
    cache: true,
    root: '',
    include: ['**/*'],
    exclude: [],
    categories: {},
    uncategorized: 'omit',
    rules: {},
    routeBasePath: 'changelog',
    title: 'Changelog',
    description: 'What changed in the docs',
    docsPluginId: 'default',
    sidebar: {id: null, label: 'Changelog', position: null, limit: 10, collapsed: true},
    context: 3,
    host: null,
    remote: 'origin',
    fork: null,
    fetch: 'never',
    onMissing: 'throw',
    limits: {
      rangeBytes: 67_108_864,
      files: 3000,
      pictureBytes: 2 * 1024 ** 2,
      picturesBytes: 64 * 1024 ** 2,
      unchangedBytes: 256 * 1024,
      unchangedTotalBytes: 32 * 1024 ** 2,
      commits: 1000,
      documents: 20_000,
      documentBytes: 134_217_728,
      fileBytes: 1_048_576,
      fileLines: 20_000,
      renameCandidates: 5000,
      silenceSeconds: 120,
      totalSeconds: 600,
    },
  });
});

test('defaults of nested options fill what a user leaves out', () => {
  const options = validate({ranges, sidebar: {label: 'News', id: undefined}, limits: {files: 5}});
  expect(options.sidebar).toEqual({id: null, label: 'News', position: null, limit: 10, collapsed: true});
  expect(options.limits).toMatchObject({files: 5, fileBytes: 1_048_576});
});

test('two calls never share a default that one of them could change', () => {
  validate({ranges}).include.push('changed');
  expect(validate({ranges}).include).toEqual(['**/*']);
});

test('each form of a range is filled with the defaults of its own', () => {
  const given = (): string[] => [];
  expect(
    validate({
      ranges: ['a..b', 'a...b', {base: 'a', head: 'b'}, {tags: 'v*'}, {every: 'day'}, {unreleased: 'HEAD'}, given],
    }).ranges,
  ).toEqual([
    {base: 'a', head: 'b', notation: '..'},
    {base: 'a', head: 'b', notation: '...'},
    {base: 'a', head: 'b', notation: '..'},
    {tags: 'v*', prereleases: true, sort: 'semver', first: 'omit'},
    {every: 'day', branch: 'HEAD', timeZone: 'UTC'},
    {unreleased: 'HEAD', tags: '*', slug: 'unreleased'},
    given,
  ]);
});

test('a function in place of the list is a list of that function', () => {
  const given = (): string[] => [];
  expect(validate({ranges: given}).ranges).toEqual([given]);
});

test('a key with the value undefined is left out', () => {
  expect(validate({ranges: [{base: 'a', head: 'b', title: undefined}]}).ranges[0]).not.toHaveProperty('title');
});

test.each([
  ['news', 'news'],
  ['/a/b/', 'a/b'],
  ['/', ''],
  ['', ''],
])('the route %j is kept as %j', (written, kept) => {
  expect(validate({ranges, routeBasePath: written}).routeBasePath).toBe(kept);
});

test.each([
  ['../docs'],
  ['C:\\docs'],
  [{url: 'https://git.test/a.git'}],
  [{url: 'git@git.test:a/b.git'}],
  [{url: 'ssh://git@git.test/a'}],
])('the repository %j is taken', (repository) => {
  expect(validate({ranges, repository}).repository).toEqual(repository);
});

test.each<[unknown, string, string]>([
  [undefined, 'options', 'is missing'],
  ['text', 'options', 'has a value that it does not take'],
  [{}, 'ranges', 'is missing'],
  [{ranges: 'v1..v2'}, 'ranges', 'has a value that it does not take'],
  [{ranges: ['v1']}, 'ranges[0]', 'is one ref and not a range'],
  [{ranges: ['v1....v2']}, 'ranges[0]', 'has more dots than a range: ".." or "..." stands once, between base and head'],
  [
    {ranges: ['v1..v2..v3']},
    'ranges[0]',
    'has more dots than a range: ".." or "..." stands once, between base and head',
  ],
  [{ranges: ['..v2']}, 'ranges[0]', 'names no base'],
  [{ranges: ['v1...']}, 'ranges[0]', 'names no head'],
  [{ranges: ['v1..--output=x']}, 'ranges[0]', 'has a head that begins with "-", as git\'s options do'],
  [{ranges: ['v1..a b']}, 'ranges[0]', 'has a head that has a blank or a control character in it, which no ref has'],
  [{ranges: [7]}, 'ranges[0]', 'has a value that it does not take'],
  // eslint-disable-next-line no-sparse-arrays -- what a stray comma in a config makes
  [{ranges: ['a..b', , 'b..c']}, 'ranges[1]', 'is undefined'],
  [{ranges: [{head: 'v2'}]}, 'ranges[0].base', 'is missing'],
  [{ranges: [{base: 'v1', head: ''}]}, 'ranges[0].head', 'is empty'],
  [{ranges: [{base: 'v1', head: '-x'}]}, 'ranges[0].head', 'begins with "-", as git\'s options do'],
  [{ranges: [{base: 'v1', head: 'a..b'}]}, 'ranges[0].head', 'is a range and not a ref'],
  [{ranges: [{base: 'a', head: 'b', slug: 'a/b'}]}, 'ranges[0].slug', 'is not one segment of a URL'],
  [{ranges: [{base: 'a', head: 'b', slug: '..'}]}, 'ranges[0].slug', 'means a folder and is no name'],
  [{ranges: [{base: 'a', head: 'b', date: '1 May'}]}, 'ranges[0].date', 'is not a date'],
  [
    {ranges: [{base: 'a', head: 'b', date: '2023-02-29'}]},
    'ranges[0].date',
    'is a date that the calendar does not have',
  ],
  [{ranges: [{tags: 'v[*'}]}, 'ranges[0].tags', 'lacks a "]"'],
  [{ranges: [{tags: 'v*', limit: 0}]}, 'ranges[0].limit', 'is too small'],
  [{ranges: [{every: 'year'}]}, 'ranges[0].every', 'has a value that it does not take'],
  [{ranges: [{every: 'day', timeZone: 'Mars/Base'}]}, 'ranges[0].timeZone', 'is not a time zone'],
  [{ranges: [{every: 'day', timeZone: '+02:00'}]}, 'ranges[0].timeZone', 'is not a time zone'],
  [{ranges: [dates]}, 'ranges[0].until', 'is before `since`'],
  [{ranges: [{unreleased: true}]}, 'ranges[0].unreleased', 'has a value that it does not take'],
  [{ranges: [{unreleased: 'HEAD', since: 'v1', tags: '*'}]}, 'ranges[0].tags', 'has no effect beside `since`'],
  [{ranges, repository: 'https://git.test/a'}, 'repository', 'is a URL and not a folder'],
  [{ranges, root: '../docs'}, 'root', 'leaves the folder that it is counted from'],
  [{ranges, root: 'docs/'}, 'root', 'is not written in its shortest form'],
  [{ranges, include: ['']}, 'include[0]', 'is empty'],
  [{ranges, include: 'docs/**'}, 'include', 'has a value that it does not take'],
  [{ranges, exclude: ['/docs/**']}, 'exclude[0]', 'is absolute'],
  [{ranges, categories: {a: {label: 'A', paths: []}}}, 'categories.a.paths', 'is empty'],
  [
    {ranges, categories: {a: {label: 'A', paths: ['../x']}}},
    'categories.a.paths[0]',
    'leaves the folder that it is counted from',
  ],
  [{ranges, categories: {'a b': {label: 'A', paths: ['**']}}}, "categories['a b']", 'is not one segment of a URL'],
  [{ranges, sidebar: true}, 'sidebar', 'has a value that it does not take'],
  [{ranges, sidebar: {position: -1}}, 'sidebar.position', 'is too small'],
  [{ranges, routeBasePath: 'https://a.test'}, 'routeBasePath', 'is a URL and not a path of the site'],
  [{ranges, routeBasePath: 'a/../b'}, 'routeBasePath', 'has a segment that means a folder and is no name'],
  [{ranges, context: 101}, 'context', 'is too large'],
  [{ranges, context: '3'}, 'context', 'has a value that it does not take'],
  [{ranges, id: 'a b'}, 'id', 'is not a plugin id'],
  [{ranges, docsPluginId: ''}, 'docsPluginId', 'is empty'],
  [{ranges, host: {name: 'X', compare: 'javascript:{base}{head}'}}, 'host.compare', 'is not a web address'],
  [{ranges, host: {name: 'X', compare: 'https://x.test/{base}'}}, 'host.compare', 'lacks {head}'],
  [
    {ranges, host: {name: 'X', compare: 'https://x.test/{base}{head}{to}'}},
    'host.compare',
    'has {to}, which stands for nothing',
  ],
  [{ranges, limits: {files: 1.5}}, 'limits.files', 'has a value that it does not take'],
])('%j is refused at %s, which %s', (raw, where, what) => {
  expect(problemsOf(() => validate(raw))).toMatchObject([{where, what}]);
});

describe('unknown options', () => {
  test.each([
    [{ranges, routeBasepath: 'x'}, 'routeBasepath', 'Did you mean routeBasePath?'],
    [{ranges, sidebar: {positon: 1}}, 'sidebar.positon', 'Did you mean position?'],
    [{ranges, limits: {file: 1}}, 'limits.file', 'Did you mean files?'],
    [{ranges: [{tags: '*', limits: 1}]}, 'ranges[0].limits', 'Did you mean limit?'],
    [{ranges, categories: {a: {label: 'A', paths: ['**'], lable: 'B'}}}, 'categories.a.lable', 'Did you mean label?'],
    [{ranges, theme: 'dark'}, 'theme', 'Remove it.'],
  ])('in %j the key %s is answered with %j', (raw, where, fix) => {
    expect(problemsOf(() => validate(raw))).toMatchObject([{where, what: 'is not an option', fix}]);
  });

  test('a misspelt key tells which form of a range was meant', () => {
    expect(problemsOf(() => validate({ranges: [{tag: 'v*'}, {evry: 'day'}]})).map(({where}) => where)).toEqual([
      'ranges[0].tags',
      'ranges[0].tag',
      'ranges[1].every',
      'ranges[1].evry',
    ]);
  });

  test('a misspelt value is answered with the closest one', () => {
    expect(problemsOf(() => validate({ranges, host: 'githb'}))).toMatchObject([{fix: "Did you mean 'github'?"}]);
  });
});

describe('options that exclude each other', () => {
  test('a slug twice is reported with both places, whatever its case', () => {
    const raw = {ranges: [{base: 'a', head: 'b', slug: 'New'}, 'a..b', {base: 'b', head: 'c', slug: 'new'}]};
    expect(problemsOf(() => validate(raw))).toMatchObject([
      {where: 'ranges[2].slug', what: 'is the slug of ranges[0] too', received: "'new'"},
    ]);
  });

  test('unreleased changes take their slug even if it is not written', () => {
    const raw = {ranges: [{unreleased: 'HEAD'}, {unreleased: 'next'}]};
    expect(problemsOf(() => validate(raw))).toMatchObject([{where: 'ranges[1].slug'}]);
  });

  test('categories need names and labels of their own', () => {
    const paths = ['**'];
    const raw = {ranges, categories: {api: {label: 'A', paths}, API: {label: 'B', paths}, c: {label: 'b', paths}}};
    expect(problemsOf(() => validate(raw))).toMatchObject([
      {where: 'categories.API', what: 'is the same as categories.api'},
      {where: 'categories.c.label', what: 'is the same as categories.API.label'},
    ]);
  });

  test('a category may not take the name of the report of all other files', () => {
    const categories = {other: {label: 'Else', paths: ['**']}};
    expect(validate({ranges, categories}).categories).toEqual(categories);
    expect(problemsOf(() => validate({ranges, categories, uncategorized: 'report'}))).toMatchObject([
      {where: 'categories.other'},
    ]);
  });

  test('a category that JavaScript would lose is refused', () => {
    const raw: unknown = JSON.parse('{"ranges": [], "categories": {"__proto__": {"label": "A", "paths": ["**"]}}}');
    expect(problemsOf(() => validate(raw))).toMatchObject([{where: 'categories.__proto__'}]);
  });
});

test('all problems are told together', () => {
  const raw = {
    id: 'a b',
    ranges: ['v1', dates, {unreleased: 'HEAD', slug: 'x'}, {base: 'a', head: 'b', slug: 'x', titel: 'T'}],
    include: ['', '/a'],
    limits: {files: 0},
    unknown: true,
  };
  expect(
    problemsOf(() => validate(raw))
      .map(({where}) => where)
      .sort(),
  ).toEqual([
    'id',
    'include[0]',
    'include[1]',
    'limits.files',
    'ranges[0]',
    'ranges[1].until',
    'ranges[3].slug',
    'ranges[3].titel',
    'unknown',
  ]);
});

test('the credentials of a URL are shown nowhere', () => {
  const told = JSON.stringify(problemsOf(() => validate({ranges, repository: 'https://me:secret@git.test/a'})));
  expect(told).toContain('://***@git.test/a');
  expect(told).not.toContain('secret');
});

describe('what a function gave', () => {
  test('is checked like the list in the options', () => {
    expect(validateGivenRanges(['a..b', {tags: '*'}], 'ranges[2]')).toEqual([
      {base: 'a', head: 'b', notation: '..'},
      {tags: '*', prereleases: true, sort: 'semver', first: 'omit'},
    ]);
  });

  test.each<[unknown, string, string]>([
    [undefined, 'ranges[2]()', 'is missing'],
    [['a'], 'ranges[2]()[0]', 'is one ref and not a range'],
    [[() => []], 'ranges[2]()[0]', 'has a value that it does not take'],
    [[dates], 'ranges[2]()[0].until', 'is before `since`'],
  ])('%p is refused at %s, which %s', (given, where, what) => {
    expect(problemsOf(() => validateGivenRanges(given, 'ranges[2]'))).toMatchObject([{where, what}]);
  });
});
