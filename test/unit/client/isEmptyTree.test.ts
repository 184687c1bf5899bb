import {isEmptyTree} from '../../../plugin/src/client/isEmptyTree';
import {emptyTree} from '../../../plugin/src/git/history/history';

test.each(Object.entries(emptyTree))('pages know the empty tree that git knows in %s', (_format, oid) => {
  expect(isEmptyTree(oid)).toBe(true);
});

test('no commit is one', () => {
  expect(isEmptyTree('4b825dc642cb6eb9a060e54bf8d69288fbee4905')).toBe(false);
});
