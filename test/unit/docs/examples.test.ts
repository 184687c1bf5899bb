import {validateChangelogOptions} from '../../../plugin/src/options';
import {documents, readDocument} from './documents';
import {evaluate, transpile} from './evaluate';

interface Example {
  /** Of the first line of the code: `site/docs/ranges.md:14`. */
  place: string;
  language: string;
  code: string;
}

const examples = documents.flatMap((file): Example[] => {
  const text = readDocument(file);
  return [...text.matchAll(/^```(tsx?)\b.*\n([^]*?)^```$/gm)].map((block) => ({
    place: `${file}:${text.slice(0, block.index).split('\n').length + 1}`,
    language: block[1] ?? '',
    code: block[2] ?? '',
  }));
});
const withOptions = examples.filter(({code}) => /: ChangelogOptions =|satisfies ChangelogOptions/.test(code));

test.each(examples)('the example at $place is TypeScript', ({language, code}) => {
  expect(() => transpile(code, language)).not.toThrow();
});

test.each(withOptions)('the plugin takes the options of the example at $place', ({code}) => {
  const all = optionsOf(code);
  expect(all).not.toEqual([]);
  for (const options of all) {
    expect(() => validateChangelogOptions(options)).not.toThrow();
  }
});

test('the examples are found', () => {
  const files = new Set(withOptions.map(({place}) => place.replace(/:\d+$/, '')));
  expect([...files]).toEqual(expect.arrayContaining(['README.md', 'site/docs/configure.md', 'site/docs/ranges.md']));
});

/** The values of all constants of the type, and of the plugin's entries in a whole config. */
function optionsOf(code: string): unknown[] {
  const constants = code.replace(/^const (\w+): ChangelogOptions =/gm, 'export $&');
  const {default: config, ...others} = evaluate(constants);
  const {plugins = []} = (config ?? {}) as {plugins?: [string, unknown][]};
  return [...Object.values(others), ...plugins.map(([, options]) => options)];
}
