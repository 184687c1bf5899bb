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

test('what is said of several files is one highlight with a link to each of them, as weighty as the weightiest', () => {
  const files = ['a.md', 'b.md', 'c.md', 'd.md'].map((path) =>
    fileJson({path, title: path, events: [{kind: path === 'd.md' ? 'table-row-added' : 'link-added', after: 'x'}]}),
  );
  const shared = {text: 'Change it in 2 files', anchors: ['item-b.md', 'item-d.md']};
  const rest = {text: 'Said of one that is told already', anchors: ['item-b.md']};
  expect(buildHighlights(files, [shared, rest], phrases).otherUpdates).toEqual([
    shared,
    {text: 'a.md', anchors: ['item-a.md']},
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

test('the weightiest edit stands first, files that are no content behind it, and pictures last', () => {
  const files = [
    fileJson({path: 'img/a.png', title: 'Picture', events: [{kind: 'binary-changed', after: 'a.png'}]}),
    fileJson({path: 'main.ts', title: 'Code', events: [{kind: 'file-added', after: 'main.ts'}]}),
    fileJson({path: 'link.md', title: 'Link', events: [{kind: 'link-added', after: 'x.md'}]}),
    fileJson({path: 'row.md', title: 'Row', events: [{kind: 'table-row-added', after: 'x'}]}),
  ];
  const {otherUpdates} = buildHighlights(files, [], phrases);
  expect(otherUpdates.map(({text}) => text)).toEqual(['Row', 'Link', 'Code', 'Picture']);
});

test('what is grave stands before all other updates', () => {
  const files = [
    fileJson({path: 'code.md', type: 'bug fix', title: 'Correct a sample'}),
    fileJson({path: 'row.md', title: 'Row', events: [{kind: 'table-row-added', after: 'x'}]}),
    {...fileJson({path: 'bill.md', title: 'Announce “You are billed”'}), isGrave: true},
  ];
  expect(buildHighlights(files, [], phrases).otherUpdates.map(({text}) => text)).toEqual([
    'Announce “You are billed”',
    'Correct a sample',
    'Row',
  ]);
});

test('a page of what breaks stands before all else that breaks', () => {
  const files = [
    fileJson({path: 'a.md', type: 'breaking change', title: 'Remove a', events: [{kind: 'file-removed', before: 'a'}]}),
    fileJson({
      path: 'docs/upgrading-to-v2.md',
      type: 'breaking change',
      title: 'Add the page',
      events: [{kind: 'heading-added', after: 'Removed a'}],
    }),
  ];
  expect(buildHighlights(files, [], phrases).breakingChanges.map(({text}) => text)).toEqual([
    'Add the page',
    'Remove a',
  ]);
});
