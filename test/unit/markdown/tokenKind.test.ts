import {tokenChange} from '../../../plugin/src/markdown/prose/tokenKind';

test('an exchange behind a key is told of its value', () => {
  expect(tokenChange('mode: Slow', {before: 'Fast', after: 'Slow'}, 'yaml')).toEqual({
    kind: 'code-value-changed',
    before: 'Fast',
    after: 'Slow',
    name: 'mode',
  });
  expect(tokenChange("mode: 'Slow',", {before: "'Fast'", after: "'Slow'"}, 'ts').kind).toBe('code-value-changed');
});

test('a type of TypeScript is no value of what has it', () => {
  expect(tokenChange('  action: UnknownAction,', {before: 'AnyAction', after: 'UnknownAction'}, 'ts')).toEqual({
    kind: 'code-tokens-changed',
    before: 'AnyAction',
    after: 'UnknownAction',
    name: 'ts',
  });
});
