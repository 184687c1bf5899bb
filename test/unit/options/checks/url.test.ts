import {folderObjection, linkTemplateObjection, segmentObjection} from '../../../../plugin/src/options/checks/url';

test.each(['2025-05-22-openai', 'v1.0', 'Ünïcode', '変更', 'a~b_c', '.well-known', '__init'])(
  '%s is one segment of a URL',
  (text) => {
    expect(segmentObjection(text)).toBeNull();
  },
);

test.each(['.', '..', 'a/b', 'a b', 'a?b', 'a#b', 'a%20b', 'a\\b', '<b>', 'a\n', '😀', 'x'.repeat(61)])(
  '%j is not one segment of a URL',
  (text) => {
    expect(segmentObjection(text)).not.toBeNull();
  },
);

test('a slug that can be put right is answered with the right one', () => {
  expect(segmentObjection('What is new?')).toMatchObject({fix: "Write 'What-is-new'."});
  expect(segmentObjection('???')).toMatchObject({fix: 'Use letters, digits, ".", "_", "~" and "-".'});
});

test.each(['https://a.test/b.git', 'file:///srv/a.git', 'git://a.test/b', 'user@a.test:b/c.git'])(
  '%s is a URL and no folder',
  (url) => {
    expect(folderObjection(url)).not.toBeNull();
  },
);

describe('templates of links', () => {
  const check = linkTemplateObjection(['oid', 'path'], ['path']);

  test.each(['https://a.test/{oid}/{path}', 'http://a.test:8080/?p={path}'])('%s is one', (template) => {
    expect(check(template)).toBeNull();
  });

  test.each([
    'javascript:alert({path})',
    '//a.test/{path}',
    'https://a.test/ {path}',
    'https://a.test',
    'https://a.test/{path}{x}',
  ])('%s is none', (template) => {
    expect(check(template)).not.toBeNull();
  });
});
