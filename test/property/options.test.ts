import fc from 'fast-check';
import {optionsSpec} from '../../plugin/src/options/optionsSpec';
import {parseRangeNotation} from '../../plugin/src/options/parseRangeNotation';
import {UserError} from '../../plugin/src/options/userError';
import {validateChangelogOptions as validate} from '../../plugin/src/options/validateChangelogOptions';

const keys = [...new Set(optionsSpec.groups.flatMap(({fields}) => Object.keys(fields)))];
const words = [
  'HEAD',
  'v1..v2',
  'a...b',
  '-x',
  'v*',
  'docs/**',
  '2024-01-01',
  'day',
  'UTC',
  '..',
  '[',
  '__proto__',
  '',
];

/** Values in which the names and words of the options come up more often than by chance. */
const {value: garbage} = fc.letrec((tie) => ({
  value: fc.oneof(
    {depthSize: 'medium'},
    fc.constantFrom<unknown>(...words),
    fc.anything({withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withTypedArray: true}),
    fc.func(fc.string()),
    fc.array(tie('value'), {maxLength: 4}),
    fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), tie('value'), {maxKeys: 5}),
  ),
}));

const options = fc.record(
  Object.fromEntries(Object.keys(optionsSpec.groups[0]?.fields ?? {}).map((key) => [key, garbage])),
  {requiredKeys: ['ranges']},
);

/** The options as validated, or the error; any other error than a user's fails the test. */
function outcome(raw: unknown): unknown {
  try {
    return validate(raw);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return error;
  }
}

test('whatever is given is either valid or a mistake of the user, never a fault', () => {
  fc.assert(
    fc.property(fc.oneof(options, garbage), (raw) => {
      const result = outcome(raw);
      if (result instanceof UserError) {
        expect(result.problems.length).toBeGreaterThan(0);
        expect(result.problems.every(({where, what}) => where !== '' && what !== '')).toBe(true);
      }
    }),
    {numRuns: 2000},
  );
});

test('a value is never changed by its validation', () => {
  const json = fc.record({ranges: fc.array(fc.jsonValue()), sidebar: fc.jsonValue(), limits: fc.jsonValue()});
  fc.assert(
    fc.property(json, (raw) => {
      const before = JSON.stringify(raw);
      outcome(raw);
      expect(JSON.stringify(raw)).toBe(before);
    }),
  );
});

test('one wrong option more never hides the problem of another', () => {
  const wrong = fc.subarray(
    [{context: -1}, {id: '?'}, {exclude: ['/']}, {limits: {files: 0}}, {sidebar: {limit: -1}}, {nonsense: 1}],
    {minLength: 1},
  );
  fc.assert(
    fc.property(wrong, (parts) => {
      const result = outcome(Object.assign({ranges: []}, ...parts));
      expect(result instanceof UserError ? result.problems : []).toHaveLength(parts.length);
    }),
  );
});

test('a range is read back from its notation', () => {
  const ref = fc.stringMatching(/^[a-z0-9][a-z0-9/_-]*(?:\.[a-z0-9]+)?$/);
  fc.assert(
    fc.property(ref, fc.constantFrom('..', '...'), ref, (base, notation, head) => {
      expect(parseRangeNotation(base + notation + head)).toEqual({base, head, notation});
    }),
  );
});

test('any text is parsed as a range or not, and what is parsed is what was written', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({unit: fc.constantFrom('.', 'a', '-', ' ', '\n')})), (text) => {
      const range = parseRangeNotation(text);
      expect(range === null || range.base + range.notation + range.head === text).toBe(true);
    }),
  );
});
