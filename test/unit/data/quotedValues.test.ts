import {fileEvents, type FileParsers} from '../../../plugin/src/analysis/events/fileEvents';
import {loadDataReaders} from '../../../plugin/src/data/dataFormat';
import {loadMarkdownParser} from '../../../plugin/src/markdown/blocks/parseBlocks';
import {changedFile} from '../analysis/changedFile';

const path = 'a.json';
let parsers: FileParsers;
beforeAll(async () => {
  parsers = {markdown: await loadMarkdownParser(), data: await loadDataReaders([path])};
});

const eventsOf = (base: unknown, head: unknown) =>
  fileEvents(parsers, changedFile(path, JSON.stringify(base, null, 2), JSON.stringify(head, null, 2)));

test('an empty value is quoted with its brackets', () => {
  expect(eventsOf({a: 1, b: {}}, {a: 1, b: [1]})).toMatchObject([{kind: 'key-changed', before: '{}', after: '1'}]);
});

test('a list of maps is quoted by what its first map holds', () => {
  expect(eventsOf({a: {}}, {a: [{name: false}]})).toMatchObject([
    {kind: 'key-changed', before: '{}', after: '"name": false'},
  ]);
});

test('a value that only got brackets around it is quoted with its key and the bracket', () => {
  expect(eventsOf({a: {name: false}}, {a: [{name: false}]})).toMatchObject([
    {kind: 'key-changed', before: '"a": {', after: '"a": ['},
  ]);
});
