import {redact, secretsOf, withoutCredentials} from '../../../plugin/src/git/credentials';

describe('redact', () => {
  test.each([
    ['https://user:token@example.com/a.git', 'https://***@example.com/a.git'],
    ['https://token@example.com/a.git', 'https://***@example.com/a.git'],
    [
      "fatal: unable to access 'https://u:p@h@example.com/a/': 403",
      "fatal: unable to access 'https://***@example.com/a/': 403",
    ],
    ['ssh://git:pass@example.com:22/a', 'ssh://***@example.com:22/a'],
    ['https://example.com/a.git?private_token=abc&x=1#f', 'https://example.com/a.git?private_token=***&x=***#f'],
    ['two: http://a:b@c http://d:e@f', 'two: http://***@c http://***@f'],
  ])('%s', (text, shown) => {
    expect(redact(text)).toBe(shown);
    expect(redact(shown)).toBe(shown);
  });

  test('leaves alone what holds no credentials', () => {
    const plain = 'git@example.com:a/b.git, https://example.com/a@v1 and mail@example.com; is it? a=b';
    expect(redact(plain)).toBe(plain);
  });

  test('masks the secrets that are named, the longest first', () => {
    expect(redact('abcdef abcdefgh', ['abcdef', 'abcdefgh'])).toBe('*** ***');
  });
});

test('a URL without credentials has no user, no query and no fragment', () => {
  expect(withoutCredentials('https://u:p@example.com:8443/a/b.git?token=x#y')).toBe('https://example.com:8443/a/b.git');
  expect(withoutCredentials('https://u:p@x@example.com/a@b')).toBe('https://example.com/a@b');
  expect(withoutCredentials('git@example.com:a/b.git')).toBe('git@example.com:a/b.git');
  expect(withoutCredentials('/srv/repo#1')).toBe('/srv/repo#1');
});

test('the secrets of a URL are its password, the user of https and the values of its query', () => {
  expect(secretsOf('https://x-token:abc%2Fdef%3D@example.com/a?key=0123456789')).toEqual([
    'abc%2Fdef%3D',
    'abc/def=',
    'x-token',
    '0123456789',
  ]);
  expect(secretsOf('https://ghp_abcdef@example.com/a')).toEqual(['ghp_abcdef']);
  expect(secretsOf('ssh://deploy-user@example.com/a')).toEqual([]);
  expect(secretsOf('https://user:100%25-%zz-long@example.com/')).toContain('100%25-%zz-long');
});
