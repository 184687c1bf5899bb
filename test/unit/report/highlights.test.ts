import {messagesFor} from '../../../plugin/src/locales';
import {buildHighlights} from '../../../plugin/src/report/highlights';
import {createPhrases} from '../../../plugin/src/report/phrases';
import {fileJson} from '../../helpers/changes';

const phrases = createPhrases(messagesFor('en'));

test('each file stands under the heading of its type', () => {
  const {newFeatures, breakingChanges, otherUpdates} = buildHighlights(
    [
      fileJson({path: 'new.md', type: 'new feature', title: 'Add a page'}),
      fileJson({path: 'gone.md', type: 'breaking change', title: 'Remove a page'}),
      fileJson({path: 'word.md', title: 'Change a word'}),
      fileJson({path: 'code.md', type: 'bug fix', title: 'Correct a sample'}),
    ],
    [],
    phrases,
  );
  expect(newFeatures).toEqual([{text: 'Add a page', anchors: ['item-new.md']}]);
  expect(breakingChanges).toEqual([{text: 'Remove a page', anchors: ['item-gone.md']}]);
  expect(otherUpdates.map(({text}) => text)).toEqual(['Correct a sample', 'Change a word']);
});

test('a group is one highlight with a link to each of its files, where the first of them stands', () => {
  const anchors = ['item-b.md', 'item-d.md'];
  const group = {id: 'g', kind: 'repeated-edit', text: 'Change it in 2 files', type: 'minor update', anchors} as const;
  const files = ['a.md', 'b.md', 'c.md', 'd.md'].map((path) =>
    fileJson({path, title: path, group: anchors.includes(`item-${path}`) ? 'g' : null}),
  );
  expect(buildHighlights(files, [{...group, anchors}], phrases).otherUpdates).toEqual([
    {text: 'a.md', anchors: ['item-a.md']},
    {text: 'Change it in 2 files', anchors},
    {text: 'c.md', anchors: ['item-c.md']},
  ]);
});

test('noise is counted by kind, whatever its type, and never listed one by one', () => {
  const files = ['a.md', 'b.md'].map((path) => fileJson({path, noise: 'date-only'}));
  expect(buildHighlights([...files, fileJson({path: 'c.md', noise: 'unheard-of'})], [], phrases)).toEqual({
    newFeatures: [],
    breakingChanges: [],
    otherUpdates: [
      {text: 'Update dates only in 2 files', anchors: ['item-a.md', 'item-b.md']},
      {text: 'Change nothing but unheard-of in 1 file', anchors: ['item-c.md']},
    ],
  });
});

test('the weightiest edit stands first, and pictures stand last', () => {
  const files = [
    fileJson({path: 'img/a.png', title: 'Picture', events: [{kind: 'binary-changed', after: 'a.png'}]}),
    fileJson({path: 'link.md', title: 'Link', events: [{kind: 'link-added', after: 'x.md'}]}),
    fileJson({path: 'row.md', title: 'Row', events: [{kind: 'table-row-added', after: 'x'}]}),
  ];
  expect(buildHighlights(files, [], phrases).otherUpdates.map(({text}) => text)).toEqual(['Row', 'Link', 'Picture']);
});

test('minor updates with nothing but wording are one highlight, others keep their own', () => {
  const reworded = (path: string, after: string, type: 'minor update' | 'breaking change' = 'minor update') =>
    fileJson({
      path,
      type,
      title: path,
      events: [{kind: 'paragraph-reworded', before: 'a', after}, {kind: 'front-matter-date'}],
    });
  const {otherUpdates, breakingChanges} = buildHighlights(
    [reworded('a.md', 'b'), reworded('b.md', 'c'), reworded('c.md', 'd', 'breaking change')],
    [],
    phrases,
  );
  expect(otherUpdates).toEqual([{text: 'Edit the wording of 2 files', anchors: ['item-a.md', 'item-b.md']}]);
  expect(breakingChanges).toEqual([{text: 'c.md', anchors: ['item-c.md']}]);
});
