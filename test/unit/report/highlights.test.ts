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
      {text: '2 files change dates only', anchors: ['item-a.md', 'item-b.md']},
      {text: '1 file changes nothing but unheard-of', anchors: ['item-c.md']},
    ],
  });
});
