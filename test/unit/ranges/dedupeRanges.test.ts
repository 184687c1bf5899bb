import type {ResolvedRange} from '../../../plugin/src/model/range';
import {dedupeRanges} from '../../../plugin/src/ranges/dedupeRanges';

function range(base: string, head: string, more: Partial<ResolvedRange> = {}): ResolvedRange {
  const side = (ref: string) => ({ref, oid: `oid of ${ref.toLowerCase()}`, date: '2025-05-22T00:00:00.000Z'});
  return {
    base: side(base),
    head: side(head),
    notation: '..',
    mergeBase: null,
    warnings: [],
    origin: `ranges[${base}]`,
    ...more,
  };
}

describe('dedupeRanges', () => {
  test('leaves ranges alone that differ in a commit or in where the diff starts', () => {
    const ranges = [
      range('a', 'b'),
      range('b', 'a'),
      range('a', 'c'),
      range('a', 'b', {mergeBase: 'm', slug: 'merge'}),
    ];
    expect(dedupeRanges(ranges)).toEqual({ranges, notes: [], problems: []});
  });

  test('makes one report of two ranges with the same effect, also in both notations', () => {
    const first = range('a', 'b', {title: 'First', slug: 'first'});
    const same = range('a', 'b', {notation: '...', mergeBase: 'oid of a', origin: 'ranges[1]'});
    expect(dedupeRanges([first, same])).toEqual({ranges: [first], notes: [], problems: []});
  });

  test('keeps the URL of the name that does not win, and says what became of it', () => {
    const first = range('a', 'b', {title: 'May', slug: '2025-05', skipIfEmpty: true});
    const second = range('a', 'b', {title: 'v1.0.0', slug: 'v1.0.0', origin: 'ranges[1]'});
    expect(dedupeRanges([first, second])).toEqual({
      ranges: [{...first, aliases: ['v1.0.0'], skipIfEmpty: false}],
      notes: ['v1.0.0 (ranges[1]): the same two commits as May (ranges[a]), so there is one report, named May.'],
      problems: [],
    });
  });

  test('skips a report without files only where no source wants to have it', () => {
    const period = range('a', 'b', {slug: 'x', skipIfEmpty: true});
    expect(dedupeRanges([period, period]).ranges).toEqual([period]);
  });

  test('refuses two ranges under one slug, upper and lower case being the same', () => {
    const {problems} = dedupeRanges([range('a', 'b', {slug: 'May'}), range('c', 'd', {slug: 'may'})]);
    expect(problems).toEqual([
      {
        where: 'ranges[c]',
        what: 'has the slug of another range: a..b (ranges[a]) and c..d (ranges[c]) would be one page',
        received: 'may',
        expected: 'a slug of its own, upper and lower case being the same',
        fix: expect.stringContaining('`slug`') as string,
      },
    ]);
  });

  test('refuses a slug that leads to another range already', () => {
    const ranges = [
      range('a', 'b', {slug: 'one'}),
      range('a', 'b', {slug: 'two'}),
      range('a', 'b', {slug: 'TWO'}),
      range('c', 'd', {slug: 'two'}),
    ];
    expect(dedupeRanges(ranges).problems.map(({where}) => where)).toEqual(['ranges[c]']);
  });

  test('looks at slugs that are made from refs as well', () => {
    const ranges = [range('a', 'b'), range('a', 'b', {mergeBase: 'm', notation: '...'})];
    expect(dedupeRanges(ranges).problems).toMatchObject([{received: 'a-b'}]);
  });
});
