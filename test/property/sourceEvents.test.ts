import fc from 'fast-check';
import {fileEvents, type FileParsers} from '../../plugin/src/analysis/events/fileEvents';
import {loadMarkdownParser} from '../../plugin/src/markdown/blocks/parseBlocks';
import {describeTextLaws} from '../helpers/textLaws';
import {changedFile} from '../unit/analysis/changedFile';

const path = fc.constantFrom(
  'a.ts',
  'a.py',
  'a.go',
  'a.rb',
  'A.java',
  'a.sh',
  'a.css',
  'sidebars.js',
  'docusaurus.config.ts',
);

let parsers: FileParsers;
beforeAll(async () => {
  parsers = {markdown: await loadMarkdownParser(), data: new Map()};
});

const eventsOf = (base: string, head: string, name: string) => fileEvents(parsers, changedFile(name, base, head));

const line = fc.oneof(
  fc.constantFrom(
    'function one() {',
    '  return 1;',
    '  return 2;',
    '}',
    '',
    'def two(a):',
    '    return a',
    'class A {',
    '};',
  ),
  fc.constantFrom(
    '// note',
    '# note',
    '/* note',
    ' * more',
    ' */',
    '  // other note',
    'export const b = [',
    '];',
    'end',
  ),
  fc.constantFrom(
    "'intro',",
    "{type: 'doc', id: 'a', label: 'A'},",
    "label: 'B',",
    "items: ['c', 'd'],",
    "'Guides': [",
    '{',
    '},',
  ),
  fc.constantFrom(
    'key: "value",',
    'key: "other",',
    '.a > b {',
    '  color: red;',
    '  color: blue;',
    'three() {',
    '\t\u0000',
  ),
  fc.string({unit: 'binary', maxLength: 10}),
);
const anyText = fc.array(line, {maxLength: 25}).map((lines) => lines.join('\n'));

describeTextLaws(eventsOf, anyText, path);

test('a function that is added is exactly one event, and so is its removal', () => {
  const body = fc.array(fc.constantFrom('  run();', '  if (a) {', '    stop();', '  }', ''), {maxLength: 5});
  fc.assert(
    fc.property(fc.array(body, {minLength: 1, maxLength: 4}), body, fc.nat(), (bodies, own, at) => {
      const written = bodies.map((lines, index) => [`function f${index}() {`, ...lines, '}', ''].join('\n'));
      const place = at % (bodies.length + 1);
      const fresh = ['function fresh() {', ...own, '}', ''].join('\n');
      const head = [...written.slice(0, place), fresh, ...written.slice(place)].join('\n');
      const base = written.join('\n');
      expect(eventsOf(base, head, 'a.js')).toMatchObject([{kind: 'declaration-added', after: 'fresh'}]);
      expect(eventsOf(head, base, 'a.js')).toMatchObject([{kind: 'declaration-removed', before: 'fresh'}]);
    }),
  );
});
