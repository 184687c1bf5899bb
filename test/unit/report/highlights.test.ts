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
    phrases,
  );
  expect(newFeatures).toEqual([{text: 'Add a page', anchors: ['item-new.md']}]);
  expect(breakingChanges).toEqual([{text: 'Remove a page', anchors: ['item-gone.md']}]);
  expect(otherUpdates.map(({text}) => text)).toEqual(['Correct a sample', 'Change a word']);
});

test('the same edit in several files is one highlight with a link to each', () => {
  const events = [{kind: 'api-version-changed', before: '1', after: '2'}];
  const files = ['a.md', 'b.md', 'c.md'].map((path) => fileJson({path, title: `Change it in ${path}`, events}));
  expect(buildHighlights(files, phrases).otherUpdates).toEqual([
    {
      text: 'Change it in a.md (and the same edit in 2 more files)',
      anchors: ['item-a.md', 'item-b.md', 'item-c.md'],
    },
  ]);
});

test('events that quote nothing do not make two files alike', () => {
  const events = [{kind: 'paragraph-added'}];
  const files = ['a.md', 'b.md'].map((path) => fileJson({path, events}));
  expect(buildHighlights(files, phrases).otherUpdates).toHaveLength(2);
});

test('noise is counted by kind, whatever its type, and never listed one by one', () => {
  const files = ['a.md', 'b.md'].map((path) => fileJson({path, noise: 'date-only'}));
  expect(buildHighlights([...files, fileJson({path: 'c.md', noise: 'unheard-of'})], phrases)).toEqual({
    newFeatures: [],
    breakingChanges: [],
    otherUpdates: [
      {text: '2 files change dates only', anchors: ['item-a.md', 'item-b.md']},
      {text: '1 file changes nothing but unheard-of', anchors: ['item-c.md']},
    ],
  });
});
