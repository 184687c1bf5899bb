import {groupByStatus, splitNoise} from '../../../plugin/src/client/groupFiles';
import {pageFile} from './pageData';

describe('groupByStatus', () => {
  test('puts modified files first and leaves statuses out that no file has', () => {
    const files = [
      pageFile('a', {status: 'removed'}),
      pageFile('b', {status: 'added'}),
      pageFile('c'),
      pageFile('d', {status: 'removed'}),
    ];
    const groups = groupByStatus(files).map(({status, files: members}) => [status, members.map(({path}) => path)]);
    expect(groups).toEqual([
      ['modified', ['c']],
      ['added', ['b']],
      ['removed', ['a', 'd']],
    ]);
  });
});

describe('splitNoise', () => {
  test('loses no file', () => {
    const files = [pageFile('a', {noise: 'date-only'}), pageFile('b'), pageFile('c', {noise: 'date-only'})];
    const {content, noise} = splitNoise(files);
    expect(content.map(({path}) => path)).toEqual(['b']);
    expect(noise.map(({kind, files: members}) => [kind, members.map(({path}) => path)])).toEqual([
      ['date-only', ['a', 'c']],
    ]);
  });
});
