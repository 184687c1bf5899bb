import {parseTagVersion} from '../../../plugin/src/ranges/tagVersion';

describe('parseTagVersion', () => {
  test.each([
    ['v1.2.3', '', '1.2.3'],
    ['1.2.3', '', '1.2.3'],
    ['V1.2', '', '1.2.0'],
    ['release-1.2', 'release-', '1.2.0'],
    ['release-1.2-rc.1', 'release-', '1.2.0-rc.1'],
    ['pkg@1.2.3', 'pkg@', '1.2.3'],
    ['@scope/pkg@2.0.0-beta.1', '@scope/pkg@', '2.0.0-beta.1'],
    ['docs/v10.0.1+build.7', 'docs/', '10.0.1'],
    ['v2-api-v1.0.0', 'v2-api-', '1.0.0'],
  ])('reads %s as the version of its prefix', (name, prefix, version) => {
    const parsed = parseTagVersion(name);
    expect(parsed?.prefix).toBe(prefix);
    expect(parsed?.version.version).toBe(version);
  });

  test.each(['nightly', 'v1', '2025-05-22', '2025.05.22', '1.2.3.4', 'v1.2.3-', 'v1.2.3 final', ''])(
    'finds no version in "%s"',
    (name) => expect(parseTagVersion(name)).toBeNull(),
  );
});
