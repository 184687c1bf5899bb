import {DiffFiles} from '../../../../plugin/src/output/pages/diffFiles';

const hunk = {oldStart: 1, oldLines: 1, newStart: 1, newLines: 1, heading: '', lines: ['-a', '+b']};

test('a diff has an address below the base URL that its content decides', () => {
  const diffs = new DiffFiles('/x/fr/');
  const address = diffs.add([hunk]);
  expect(address).toMatch(/^\/x\/fr\/assets\/changelog\/diff-[0-9a-f]{40}\.json$/);
  expect(diffs.add([hunk])).toBe(address);
  expect(diffs.add([{...hunk, newStart: 2}])).not.toBe(address);
  expect(diffs.files().map(({text}) => JSON.parse(text) as unknown)).toEqual([[hunk], [{...hunk, newStart: 2}]]);
});
