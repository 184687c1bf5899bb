import {shownRun} from '../../../plugin/src/markdown/prose/shownRun';
import {wordRuns} from '../../../plugin/src/markdown/prose/wordRuns';

const shown = (before: string, after: string) => {
  const run = shownRun(wordRuns(before, after), {before, after});
  return [run?.before, run?.after];
};

test('what turns a sentence is shown before new words, and these before style', () => {
  expect(shown('It is not slow and you should stop it.', "It isn't slow and you must stop it.")).toEqual([
    'should stop',
    'must stop',
  ]);
  expect(shown('The queue keeps a copy, by default true.', 'This queue keeps an original, by default false.')).toEqual([
    'true',
    'false',
  ]);
  expect(shown('The cars stop. It is one region.', "A car stops. It's every vehicle of a region.")).not.toContain(
    'The',
  );
  expect(shown('Pick a green tool and wait 30 days.', 'Pick some yellow tool and wait 90 days.')).toEqual([
    '30 days',
    '90 days',
  ]);
});

test('contractions are shown as words, and as the last of all', () => {
  expect(shown("We don't run.", "We haven't run.")).toEqual(["don't run", "haven't run"]);
  expect(shown('You will see that it is blue.', "You'll see that it is red.")).toEqual(['blue', 'red']);
});

test('edits with only a few function words between them are shown as one', () => {
  expect(
    shown(
      'Make a folder to hold the project and open the editor.',
      'Make a folder and go to the start and open the editor.',
    ),
  ).toEqual(['to hold the project', 'and go to the start']);
  expect(shown('Use alpha, then call beta.', 'Use gamma, then call delta.')).toEqual(['alpha', 'gamma']);
});

test('a negation is shown with the words that it turns', () => {
  expect(shown('This is not supported in all regions.', 'This is supported in all regions.')).toEqual([
    'is not supported',
    'is supported',
  ]);
});

test('words around a run are of its clause, and hold no markup', () => {
  expect(shown('Sign in with [the tool](./a.md).', 'Sign in by [the tool](./a.md).')).toEqual(['with', 'by']);
  expect(shown('Start it with\nthe tool.', 'Start it by\nthe tool.')).toEqual(['with\nthe tool', 'by\nthe tool']);
  expect(shown('Start it with\n\nthe tool.', 'Start it by\n\nthe tool.')).toEqual(['with', 'by']);
});

test('a number at the end of a short line is shown with what has it', () => {
  expect(shown('- Chrome >=107', '- Chrome >=111')).toEqual(['Chrome >=107', 'Chrome >=111']);
  expect(
    shown(
      '- Every tab of Chrome that is left open counts as 107',
      '- Every tab of Chrome that is left open counts as 111',
    ),
  ).toEqual(['107', '111']);
});

test('brackets and quotation marks that come or go are shown with the words that they stand around', () => {
  expect(shown('It is in preview today.', 'It is in (preview) today.')).toEqual(['preview', '(preview)']);
  expect(shown('Press “Go on” twice.', 'Press Go on twice.')).toEqual(['“Go on”', 'Go on']);
  expect(shown('Press "Go on" twice.', 'Press “Go on” twice.')).toEqual(['"Go on"', '“Go on”']);
});
