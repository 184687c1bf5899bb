import {UserError, validateOptions} from '../../../plugin/src/options';
import {errorOfInstance, ofInstance} from '../../../plugin/src/options/instance';

test('only an instance that is not the default is named', () => {
  expect(ofInstance('default', 'Nothing changed')).toBe('Nothing changed');
  expect(ofInstance('api', 'Nothing changed')).toBe('Changelog "api": Nothing changed');
});

test('a mistake of the user’s keeps its problems, and any other error is left as it is', () => {
  const problems = [{where: 'ranges[0].head', what: 'names no commit'}];
  expect(errorOfInstance('api', new UserError(problems, 'A range is missing'))).toMatchObject({
    problems,
    message: 'Changelog "api": A range is missing:\n\nranges[0].head names no commit',
  });
  const fault = new TypeError('x is undefined');
  expect(errorOfInstance('api', fault)).toBe(fault);
});

test.each([
  [{id: 'api', ranges: 1}, /^Changelog "api": The options/],
  [{ranges: 1}, /^The options/],
  [{id: 7, ranges: 1}, /^The options/],
  ['v1..v2', /^The options/],
])('options that are not valid name their instance: %j', (options, message) => {
  expect(() => validateOptions({options})).toThrow(message);
});
