import type {GitTag} from '../../../plugin/src/git/history/refs';
import {newestTag, tagSteps, type TagSort} from '../../../plugin/src/ranges/tagSteps';

/** `name#day` or `name#day=commit`; the day of May 2025 is the commit unless there is one. */
function tags(...texts: string[]): GitTag[] {
  return texts.map((text) => {
    const [, name = '', day = '', oid = day] = /^(.*)#(\d+)(?:=(\w+))?$/.exec(text) ?? [];
    return {name, ref: name, oid, date: `2025-05-${day.padStart(2, '0')}T00:00:00.000Z`};
  });
}

function steps(sort: TagSort, ...texts: string[]): string[] {
  return tagSteps(tags(...texts), sort).map(({tag, before}) => `${before?.name ?? ''}..${tag.name}`);
}

describe('tagSteps', () => {
  test('puts versions in the order of their numbers and not of their letters', () => {
    expect(steps('semver', 'v10.0.0#3', 'v2.0.0#1', 'v9.0.0#2')).toEqual([
      '..v2.0.0',
      'v2.0.0..v9.0.0',
      'v9.0.0..v10.0.0',
    ]);
  });

  test('puts prereleases before their release', () => {
    expect(steps('semver', 'v1.0.0#3', 'v1.0.0-rc.2#2', 'v1.0.0-rc.10#2=x')).toEqual([
      '..v1.0.0-rc.2',
      'v1.0.0-rc.2..v1.0.0-rc.10',
      'v1.0.0-rc.10..v1.0.0',
    ]);
  });

  test('compares a late fix of an old version with that version, and no newer one with the fix', () => {
    const before = ['v1.0.0#1', 'v2.0.0#2'];
    expect(steps('semver', ...before)).toEqual(['..v1.0.0', 'v1.0.0..v2.0.0']);
    expect(steps('semver', ...before, 'v1.0.1#3', 'v2.1.0#4')).toEqual([
      '..v1.0.0',
      'v1.0.0..v2.0.0',
      'v1.0.0..v1.0.1',
      'v2.0.0..v2.1.0',
    ]);
  });

  test('follows dates alone where that is asked for', () => {
    expect(steps('date', 'v1.0.0#1', 'v2.0.0#2', 'v1.0.1#3')).toEqual(['..v1.0.0', 'v1.0.0..v2.0.0', 'v2.0.0..v1.0.1']);
  });

  test('lets versions decide where dates are the same', () => {
    expect(steps('date', 'v10.0.0#1', 'v9.0.0#1=x')).toEqual(['..v9.0.0', 'v9.0.0..v10.0.0']);
  });

  test('keeps the versions of several packages apart', () => {
    expect(steps('semver', 'a@1.0.0#1', 'b@5.0.0#1', 'a@1.1.0#2', 'b@5.1.0#3')).toEqual([
      '..a@1.0.0',
      '..b@5.0.0',
      'a@1.0.0..a@1.1.0',
      'b@5.0.0..b@5.1.0',
    ]);
  });

  test('places names without a version by their dates', () => {
    expect(steps('semver', 'v1.0.0#1', 'preview#2', 'v1.1.0#3', 'preview-two#4')).toEqual([
      '..v1.0.0',
      'v1.0.0..preview',
      'preview..v1.1.0',
      'v1.1.0..preview-two',
    ]);
  });

  test('never compares two names of one commit', () => {
    expect(steps('semver', 'v1.0.0#1', 'v1.1.0-rc.1#2', 'v1.1.0#2', 'latest#2', 'v1.2.0#3')).toEqual([
      '..v1.0.0',
      'v1.0.0..latest',
      'v1.0.0..v1.1.0-rc.1',
      'v1.0.0..v1.1.0',
      'v1.1.0..v1.2.0',
    ]);
  });

  test('does not depend on the order in which git lists the tags', () => {
    const names = ['v1.0.0#1', 'v2.0.0#1=x', 'v1.0.1#1=y', 'odd#1=z', 'w1.0#1=w'];
    expect(steps('semver', ...names.toReversed())).toEqual(steps('semver', ...names));
  });
});

describe('newestTag', () => {
  test('is the highest version with the prefix of the youngest tag', () => {
    expect(newestTag(tags('v2.0.0#2', 'v1.0.1#3', 'v1.0.0#1', 'z9.0#1'))?.name).toBe('v2.0.0');
  });

  test('is the youngest tag where that has no version', () => {
    expect(newestTag(tags('v2.0.0#2', 'preview#3'))?.name).toBe('preview');
  });

  test('is null where there is no tag', () => {
    expect(newestTag([])).toBeNull();
  });
});
