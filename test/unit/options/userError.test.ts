import {inspect} from 'node:util';
import {formatProblems} from '../../../plugin/src/options/formatProblems';
import {UserError} from '../../../plugin/src/options/userError';

const missing = {where: 'ranges', what: 'is missing'};
const unknown = {
  where: 'ranges[2].head',
  what: 'names no commit',
  expected: 'a tag',
  received: "'v9'",
  fix: 'Did you mean v8?',
};

test('one problem is told without a number', () => {
  expect(formatProblems([unknown], 'The options are not valid')).toBe(
    [
      'The options are not valid:',
      '',
      'ranges[2].head names no commit',
      '   expected: a tag',
      "   received: 'v9'",
      '   fix:      Did you mean v8?',
    ].join('\n'),
  );
});

test('several problems are numbered, and nothing is said of what is not known', () => {
  expect(formatProblems([missing, {...missing, where: 'id', fix: 'Remove it.'}], 'Two')).toBe(
    ['Two:', '', '1. ranges is missing', '', '2. id is missing', '   fix:      Remove it.'].join('\n'),
  );
});

test('the error carries its problems and their text', () => {
  const error = new UserError([missing]);
  expect(error).toBeInstanceOf(Error);
  expect(error.problems).toEqual([missing]);
  expect(error.message).toBe('Something is wrong with what you gave:\n\nranges is missing');
});

test('whoever prints the error with all that it holds tells everything once, and nothing of our code', () => {
  const wrapped = new Error('The build failed', {cause: new UserError([missing], 'One')});
  expect(inspect(wrapped, {depth: Infinity})).toMatch(/\[cause\]: UserError: One:\s+ranges is missing\n}$/);
});
