import fc from 'fast-check';
import {fileEvents, type FileParsers} from '../../plugin/src/analysis/events/fileEvents';
import {loadDataReaders} from '../../plugin/src/data/dataFormat';
import {loadMarkdownParser} from '../../plugin/src/markdown/blocks/parseBlocks';
import {describeTextLaws} from '../helpers/textLaws';
import {changedFile} from '../unit/analysis/changedFile';

const paths = ['a.json', 'a.yml', 'a.toml', 'sidebars.json', 'docs/toc.yml', 'docs/_category_.json', 'tsconfig.json'];
const path = fc.constantFrom(...paths);

let parsers: FileParsers;
beforeAll(async () => {
  parsers = {markdown: await loadMarkdownParser(), data: await loadDataReaders(paths)};
});

const eventsOf = (base: string, head: string, name: string) => fileEvents(parsers, changedFile(name, base, head));

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const key = fc.constantFrom('name', 'b', 'label', 'items', 'constructor', '__proto__x', 'a.b', 'c d', '日本', '@x/y');
const leaf = fc.oneof(fc.string({maxLength: 5}), fc.integer(), fc.boolean(), fc.constant(null));
const {tree} = fc.letrec<{tree: unknown}>((tie) => ({
  tree: fc.oneof(
    {maxDepth: 4},
    leaf,
    fc.array(tie('tree'), {maxLength: 4}),
    fc.dictionary(key, tie('tree'), {maxKeys: 4}),
  ),
}));
const map = fc.dictionary(key, tree, {minKeys: 2, maxKeys: 6});

const piece = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    "'b'",
    '- ',
    '\n',
    '\n  ',
    'key: ',
    'k = ',
    '[[t]]',
    '#c',
    '//c',
    '&a',
    '*a',
  ),
  fc.constantFrom(
    '|\n',
    '>-\n',
    '? ',
    '---\n',
    '!!str ',
    '<<: *a',
    '/*',
    '*/',
    '\\',
    '"',
    '\u0000',
    '\uFEFF',
    '\t',
    '1e5',
  ),
  fc.string({unit: 'binary', maxLength: 8}),
);
const anyText = fc.oneof(
  fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join('')),
  tree.map(json),
);

describeTextLaws(eventsOf, anyText, path);

test('a key that is added is exactly one event, and so is its removal', () => {
  fc.assert(
    fc.property(map, tree, fc.nat(), (entries, value, at) => {
      const list = Object.entries(entries);
      const more = [...list.slice(0, at % list.length), ['quite new', value], ...list.slice(at % list.length)];
      const [base, head] = [json(entries), json(Object.fromEntries(more))];
      expect(eventsOf(base, head, 'a.json')).toMatchObject([
        {kind: 'key-added', name: 'quite new', keyPath: '["quite new"]'},
      ]);
      expect(eventsOf(head, base, 'a.json')).toMatchObject([{kind: 'key-removed', name: 'quite new'}]);
    }),
  );
});

test('keys in another order are told as an order, and nothing else', () => {
  fc.assert(
    fc.property(map, fc.nat(), (entries, seed) => {
      const list = Object.entries(entries);
      const turned = [...list.slice(seed % list.length), ...list.slice(0, seed % list.length)];
      const events = eventsOf(json(entries), json(Object.fromEntries(turned)), 'a.json');
      const expected = seed % list.length === 0 ? 'content-unread' : 'key-moved';
      expect(events.map(({kind}) => kind)).toEqual([expected]);
    }),
  );
});

test('a value that changes is told by its path, whatever its keys are called', () => {
  fc.assert(
    fc.property(fc.array(key, {minLength: 1, maxLength: 6}), (keys) => {
      const nested = (value: string) =>
        json(
          keys.reduceRight<unknown>(
            (inner, name) =>
              Object.fromEntries([
                ['x', 1],
                [name, inner],
              ]),
            value,
          ),
        );
      const [event, ...others] = eventsOf(nested('old'), nested('new'), 'a.json');
      expect(others).toEqual([]);
      expect(event).toMatchObject({kind: 'key-changed', before: 'old', after: 'new', name: keys[keys.length - 1]});
      const parts = [...(event?.keyPath ?? '').matchAll(/\["((?:[^"\\]|\\.)*)"\]|[^.[\]]+/g)];
      expect(parts.map(([plain, quoted]) => quoted ?? plain)).toEqual(keys);
    }),
  );
});
