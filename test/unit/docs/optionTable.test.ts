import {optionsSpec} from '../../../plugin/src/options/optionsSpec';
import type {Fields} from '../../../plugin/src/options/spec/spec';
import {readDocument} from './documents';
import {evaluate} from './evaluate';

const fields: Fields = optionsSpec.groups.find(({path}) => path === '')?.fields ?? {};

/** The cells in code of the table of options: names and defaults. */
const rows = readDocument('README.md')
  .replace(/^[^]*\n## Options\n([^]*?)\n## [^]*$/, '$1')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [, names = '', defaults = ''] = line.split('|');
    return {names: codeIn(names), defaults: codeIn(defaults)};
  });

test('the README names every option once, and nothing else', () => {
  expect(rows.flatMap(({names}) => names).sort()).toEqual(Object.keys(fields).sort());
});

test.each(rows.filter(({defaults}) => defaults.length > 0))('the README gives the defaults of $names', (row) => {
  const {given} = evaluate(`export const given = [${row.defaults.join()}];`);
  expect(given).toEqual(row.names.map((name) => fields[name]?.fallback));
});

function codeIn(markdown: string): string[] {
  return [...markdown.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
