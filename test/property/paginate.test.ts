import fc from 'fast-check';
import {pagePermalink, paginate} from '../../plugin/src/output/pages/paginate';

test('the pages partition the entries in their order, and only the last is not full', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), {maxLength: 60}), fc.integer({min: 1, max: 12}), (items, pageSize) => {
      const pages = paginate(items, pageSize);
      expect(pages.flat()).toEqual(items);
      expect(pages.length).toBeGreaterThan(0);
      pages.slice(0, -1).forEach((page) => expect(page).toHaveLength(pageSize));
      expect(pages.at(-1)?.length ?? 0).toBeLessThanOrEqual(pageSize);
      expect(pages.length === 1 || pages.at(-1)?.length !== 0).toBe(true);
      expect(new Set(pages.map((_, index) => pagePermalink('/changelog', index + 1))).size).toBe(pages.length);
    }),
  );
});
