import {parseArguments} from '../../../plugin/src/cli/parseArguments';
import type {Problem} from '../../../plugin/src/model/problem';

const defaults = {command: 'report', format: 'markdown', locale: null, repo: null, config: null, categories: []};

function problems(...argv: string[]): Problem[] {
  const parsed = parseArguments(argv);
  return Array.isArray(parsed) ? parsed : [];
}

test('ranges alone are reported as Markdown', () => {
  expect(parseArguments(['report', 'v1..v2', 'main...topic/x'])).toEqual({
    ...defaults,
    ranges: ['v1..v2', 'main...topic/x'],
  });
});

test('every option is read, in both spellings and at any place', () => {
  const argv = ['--repo', '../docs', 'report', '--format=json', 'v1..v2', '--locale', 'fr', '--config=options.json'];
  expect(parseArguments(argv)).toEqual({
    command: 'report',
    format: 'json',
    locale: 'fr',
    repo: '../docs',
    config: 'options.json',
    categories: [],
    ranges: ['v1..v2'],
  });
});

test('a category is a name and a glob, and the glob may hold equals signs', () => {
  const argv = ['report', 'a..b', '--category', 'guides=docs/guides/**', '--category=api=x=y/*'];
  expect(parseArguments(argv)).toMatchObject({
    categories: [
      {name: 'guides', glob: 'docs/guides/**'},
      {name: 'api', glob: 'x=y/*'},
    ],
  });
});

test('of an option given twice the last one counts', () => {
  expect(parseArguments(['report', 'a..b', '--locale=fr', '--locale=de'])).toMatchObject({locale: 'de'});
});

test('behind two dashes everything is a range', () => {
  expect(parseArguments(['report', '--', 'a..b'])).toMatchObject({ranges: ['a..b']});
  expect(problems('report', '--', '--format')).toHaveLength(1);
});

test.each([['--help'], ['-h'], ['report', '--help'], ['--nonsense', '--help'], ['--help', '--version']])(
  'help is given to whoever asks for it: %s',
  (...argv) => {
    expect(parseArguments(argv)).toEqual({command: 'help'});
  },
);

test('the version is told', () => {
  expect(parseArguments(['--version'])).toEqual({command: 'version'});
});

test.each([
  [['report', 'a..b', '--fromat', 'json'], '--fromat', 'Did you mean --format?'],
  [['report', 'a..b', '--categories=x=y'], '--categories', 'Did you mean --category?'],
  [['report', 'a..b', '--Locale=fr'], '--Locale', 'Did you mean --locale?'],
  [['report', 'a..b', '--xyzzy-plugh'], '--xyzzy-plugh', undefined],
  [['report', 'a..b', '--constructor'], '--constructor', undefined],
])('%j names an unknown option, and the closest one that is known', (argv, where, fix) => {
  expect(problems(...argv)[0]).toMatchObject({where, what: 'is no option of this command'});
  expect(problems(...argv)[0]?.fix).toBe(fix);
});

test.each([
  [[], 'the command', 'is missing'],
  [['reprot', 'a..b'], 'the command', 'is not known'],
  [['report'], 'the range', 'is missing'],
  [['report', 'v1'], 'the range v1', 'is one ref and not a range'],
  [['report', '..v2'], 'the range ..v2', 'names no base'],
  [['report', 'a..b', '--format', 'xml'], '--format', 'has no such form'],
  [['report', 'a..b', '--locale', 'en_US'], '--locale', 'is no locale'],
  [['report', 'a..b', '--category', 'guides'], '--category', 'has no name or no glob'],
  [['report', 'a..b', '--category', '=docs/**'], '--category', 'has no name or no glob'],
  [['report', 'a..b', '--category', 'guides='], '--category', 'has no name or no glob'],
  [['report', 'a..b', '--repo'], '--repo', 'lacks its value'],
  [['report', 'a..b', '--repo='], '--repo', 'lacks its value'],
  [['report', 'a..b', '--repo', '--format=json'], '--repo', 'lacks its value'],
  [['report', 'a..b', '--version=2'], '--version', 'takes no value'],
])('%j is refused', (argv, where, what) => {
  expect(problems(...argv)).toEqual([expect.objectContaining({where, what})]);
});

test('all that is wrong is said at once', () => {
  const wheres = problems('report', 'v1', 'v2....v3', '--fromat=json', '--locale=', '--category=x').map(
    ({where}) => where,
  );
  expect(wheres).toEqual(['--fromat', '--locale', '--category', 'the range v1', 'the range v2....v3']);
});
