import {parseCloneUrl} from '../../../plugin/src/git/opening/cloneUrl';

test.each([
  'https://example.com/a/b.git',
  'https://user:t%40ken@example.com:8443/a',
  'ssh://git@example.com:2222/a',
  'ssh://git@[::1]/a',
  'git://example.com/a',
  'file:///srv/a.git',
  'git@example.com:a/b.git',
  'example.com:a/b.git',
  '[::1]:a/b.git',
])('%s is a URL to clone from', (url) => {
  expect(parseCloneUrl(url, '/site')).toMatchObject({secret: url});
});

test('anything else is a folder, relative to the site', () => {
  expect(parseCloneUrl('../docs', '/srv/site')).toEqual({secret: '/srv/docs', shown: '/srv/docs'});
  expect(parseCloneUrl('/srv/docs.git', '/site')).toEqual({secret: '/srv/docs.git', shown: '/srv/docs.git'});
  expect(parseCloneUrl('./a:b', '/site')).toEqual({secret: '/site/a:b', shown: '/site/a:b'});
});

test.each([
  ['--upload-pack=touch x', 'begins with "-"'],
  ['-oProxyCommand=x:y', 'begins with "-"'],
  ['ext::sh -c "touch x"', 'transport helper (ext::)'],
  ['fd::17', 'transport helper (fd::)'],
  ['EXT::sh', 'transport helper (EXT::)'],
  ['ftp://example.com/a', 'scheme "ftp"'],
  ['git+ssh://example.com/a', 'scheme "git+ssh"'],
  ['ssh://-oProxyCommand=x/a', 'host that begins with "-"'],
  ['git@-oProxyCommand=x:a', 'host that begins with "-"'],
  ['https://user:pa/ss@example.com/a', 'percent-encoded'],
  ['https://', 'cannot be read'],
  ['https://example.com/a\nb', 'control character'],
  ['https://example.com/\0', 'control character'],
  ['', 'is empty'],
  [' https://example.com/a', 'begins or ends with a space'],
])('%j is refused', (url, what) => {
  expect(parseCloneUrl(url, '/site')).toMatchObject({
    where: 'repository.url',
    what: expect.stringContaining(what) as string,
  });
});

test('what is shown holds no credentials', () => {
  const parsed = parseCloneUrl('https://user:token@example.com/a', '/site');
  expect(parsed).toMatchObject({shown: 'https://example.com/a'});
  expect(JSON.stringify(parseCloneUrl('ftp://user:token@example.com/a', '/site'))).not.toContain('token');
  expect(JSON.stringify(parseCloneUrl('https://user:to/ken@example.com/a', '/site'))).not.toContain('ken@');
});
