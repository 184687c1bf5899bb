import {optionPath} from '../../../plugin/src/options/optionPath';

test.each([
  [[], 'options'],
  [['ranges', 2, 'head'], 'ranges[2].head'],
  [['categories', 'a b', 'paths', 0], "categories['a b'].paths[0]"],
  [['no name'], "options['no name']"],
])('%j is written as %s', (path, written) => {
  expect(optionPath(path)).toBe(written);
});

test('a path goes on from where it starts', () => {
  expect([optionPath([], 'ranges[1]()'), optionPath([0, 'base'], 'ranges[1]()')]).toEqual([
    'ranges[1]()',
    'ranges[1]()[0].base',
  ]);
});
