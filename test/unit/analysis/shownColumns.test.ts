import {withShownColumns} from '../../../plugin/src/analysis/words/selection/shownColumns';
import {changeEvent} from '../../../plugin/src/markdown/events/changeEvent';
import type {HunkJson} from '../../../plugin/src/model/report';

const cell = changeEvent('table-cell-changed', {before: '10', after: '20', name: 'free', column: 'Requests per day'});

function hunk(...lines: string[]): HunkJson {
  return {oldStart: 1, oldLines: lines.length, newStart: 1, newLines: lines.length, heading: '', lines};
}

const row = ['-| free | 10 |', '+| free | 20 |'];

test('a column is named where the diff shows the head of its table', () => {
  const hunks = [hunk(' | Plan | Requests  per day |', ' | --- | --- |', ...row)];
  expect(withShownColumns([cell], hunks)).toEqual([cell]);
});

test('a column is not named where its head lies outside the diff', () => {
  expect(withShownColumns([cell], [hunk(...row)])).toEqual([{...cell, column: null}]);
  expect(withShownColumns([cell], null)).toEqual([{...cell, column: null}]);
});

test('events without a column stay as they are', () => {
  const renamed = changeEvent('heading-renamed', {before: 'A', after: 'B'});
  expect(withShownColumns([renamed], null)).toEqual([renamed]);
});
