import {validateChangelogOptions as validate} from '../../../plugin/src/options/validateChangelogOptions';
import {ruleIds} from '../../../plugin/src/rules';
import {problemsOf} from './problemsOf';

const ranges = ['v1..v2'];

test('rules take a type, off, or an object with one of them and globs', () => {
  const rules = {
    'section-removed': 'off',
    'page-moved': 'minor update',
    'limit-lowered': {type: 'minor update', ignore: ['docs/blog/**']},
    'item-removed': {ignore: ['legacy/**']},
    'content-updated': 'bug fix',
    noise: undefined,
  };
  expect(validate({ranges, rules}).rules).toEqual({
    'section-removed': {type: 'off', ignore: []},
    'page-moved': {type: 'minor update', ignore: []},
    'limit-lowered': {type: 'minor update', ignore: ['docs/blog/**']},
    'item-removed': {type: null, ignore: ['legacy/**']},
    'content-updated': {type: 'bug fix', ignore: []},
  });
});

test('rules that there are not are answered with the closest one, or with all', () => {
  const rules = {'limit-lowerd': 'off', 'page-moved': 'of', nonsense: 'off'};
  expect(problemsOf(() => validate({ranges, rules}))).toMatchObject([
    {where: "rules['page-moved']", fix: "Did you mean 'off'?"},
    {where: "rules['limit-lowerd']", what: 'is not a rule', fix: 'Did you mean limit-lowered?'},
    {where: 'rules.nonsense', what: 'is not a rule', fix: `Name one of ${ruleIds.join(', ')}.`},
  ]);
});

test.each<[unknown, string, string]>([
  ['off', 'rules', 'has a value that it does not take'],
  [{noise: 'breaking'}, 'rules.noise', 'has a value that it does not take'],
  [{noise: false}, 'rules.noise', 'has a value that it does not take'],
  [{noise: {type: 'minor'}}, 'rules.noise.type', 'has a value that it does not take'],
  [{noise: {ignore: ['../x']}}, 'rules.noise.ignore[0]', 'leaves the folder that it is counted from'],
  [
    {'content-updated': 'off'},
    "rules['content-updated']",
    'cannot be switched off: this rule decides where no other does',
  ],
  [
    {'content-updated': {type: 'off'}},
    "rules['content-updated'].type",
    'cannot be switched off: this rule decides where no other does',
  ],
  [
    {'content-updated': {ignore: ['blog/**']}},
    "rules['content-updated'].ignore",
    'cannot leave files out: this rule decides where no other does',
  ],
])('the rules %j are refused at %s, which %s', (rules, where, what) => {
  expect(problemsOf(() => validate({ranges, rules}))).toMatchObject([{where, what}]);
});
