import {changeEvent} from '../../../plugin/src/markdown/events/changeEvent';

test('sides that can only be quoted alike are not quoted at all', () => {
  expect(changeEvent('key-changed', {before: '{', after: '{\n  "name": false'})).toMatchObject({
    before: null,
    after: null,
  });
});

test('sides that begin alike are quoted from where they differ', () => {
  const lead =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen '.repeat(
      2,
    );
  const {before, after} = changeEvent('paragraph-reworded', {before: `${lead}old`, after: `${lead}new`});
  expect([before, after]).toEqual(['old', 'new']);
});
