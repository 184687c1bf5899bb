import {rangeSlug, shortRef, slugify} from '../../../plugin/src/ranges/slug';

const side = (ref: string) => ({ref, oid: 'a'.repeat(40), date: ''});

describe('slugify', () => {
  test.each([
    ['v1.2.3', 'v1.2.3'],
    ['docs/v1.0', 'docs-v1.0'],
    ['@scope/pkg@1.0.0', 'scope-pkg-1.0.0'],
    ['v1.0.0+build', 'v1.0.0-build'],
  ])('makes one segment of a URL of %s', (name, slug) => expect(slugify(name)).toBe(slug));

  test('keeps names apart that lose all or some of their letters', () => {
    const slugs = ['版本', '版', 'v版', '..', '.'].map(slugify);
    expect(new Set(slugs).size).toBe(slugs.length);
    slugs.forEach((slug) => expect(slug).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9._-]*$/));
  });
});

describe('rangeSlug', () => {
  test('is the slug that was given, or else made of both refs with ids cut short', () => {
    expect(rangeSlug({base: side('v1'), head: side('v2'), slug: 'mine'})).toBe('mine');
    expect(rangeSlug({base: side('b'.repeat(40)), head: side('main')})).toBe('bbbbbbb-main');
  });
});

describe('shortRef', () => {
  test('cuts full object ids alone', () => {
    expect([shortRef('c'.repeat(64)), shortRef('c'.repeat(8))]).toEqual(['ccccccc', 'cccccccc']);
  });
});
