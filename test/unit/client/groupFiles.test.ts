import {groupByStatus, tableParts} from '../../../plugin/src/client/groupFiles';
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

describe('tableParts', () => {
  test('puts groups behind the files whose change is their own, and noise by kind behind both', () => {
    const group = {id: 'g', kind: 'images', text: ['Add images'], type: 'minor update', anchors: ['item-c']} as const;
    const files = [pageFile('a', {noise: 'date-only'}), pageFile('b'), pageFile('c', {group: 'g'})];
    const parts = tableParts({
      files: [...files, pageFile('d', {noise: 'date-only'})],
      groups: [{...group, text: [...group.text], anchors: [...group.anchors]}],
    });
    const paths = (members: readonly {path: string}[]) => members.map(({path}) => path);
    expect(paths(parts.single)).toEqual(['b']);
    expect(parts.groups.map(({group: {id}, files: members}) => [id, paths(members)])).toEqual([['g', ['c']]]);
    expect(parts.noise.map(({kind, files: members}) => [kind, paths(members)])).toEqual([['date-only', ['a', 'd']]]);
  });
});
