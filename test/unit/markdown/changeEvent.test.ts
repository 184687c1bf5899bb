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

describe('a span that says that something is deprecated', () => {
  const address = `./${'long-'.repeat(20)}address.md`;

  test('is quoted up to that word, however long the address of a link before it is', () => {
    const after = `[Reports](${address}) have been deprecated in version 3 and all that come after it`;
    const event = changeEvent('deprecation-added', {after, name: 'deprecated'});
    expect(event.after).toBe(`[Reports](${address}) have been deprecated`);
    expect(event.goesOn).toEqual([event.after]);
  });

  test('is quoted with the whole link whose text says it', () => {
    const after = `All that the reports of the last year hold are [deprecated](${address}) now and for all time`;
    expect(changeEvent('deprecation-added', {after, name: 'deprecated'}).after).toMatch(/address\.md\)$/);
  });

  test('is cut where even that has no room', () => {
    const after = `${'word '.repeat(200)}is deprecated`;
    expect(changeEvent('deprecation-added', {after, name: 'deprecated'}).after?.length).toBeLessThan(121);
  });
});
