import {FetchedFiles, jsonFile} from '../../../../plugin/src/output/pages/fetchedFiles';

const hunk = {oldStart: 1, oldLines: 1, newStart: 1, newLines: 1, heading: '', lines: ['-a', '+b']};

test('what pages fetch has an address below the base URL that its content decides', () => {
  const files = new FetchedFiles('/x/fr/');
  const address = files.put(jsonFile('diff', [hunk]));
  expect(address).toMatch(/^\/x\/fr\/assets\/changelog\/diff-[0-9a-f]{40}\.json$/);
  expect(files.put(jsonFile('diff', [hunk]))).toBe(address);
  expect(files.put(jsonFile('diff', [{...hunk, newStart: 2}]))).not.toBe(address);
  expect(files.files().map(({text}) => JSON.parse(text) as unknown)).toEqual([[hunk], [{...hunk, newStart: 2}]]);
});
