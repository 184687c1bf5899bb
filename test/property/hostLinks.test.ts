import fc from 'fast-check';
import {detectHost} from '../../plugin/src/report/hostLinks';
import type {Host} from '../../plugin/src/report/hosts/host';

const oid = 'd'.repeat(40);
const hosts = [
  'github.com',
  'gitlab.com',
  'bitbucket.org',
  'codeberg.org',
  'gitlab.example.org',
  'forgejo.example.org',
];
const secret = fc.stringMatching(/^[A-Za-z0-9._~%!$&'*+;=-]{1,20}$/).map((value) => `s3cr3t${value}`);
const remote = fc
  .tuple(fc.constantFrom(...hosts), secret, secret)
  .chain(([host, user, password]) =>
    fc.constantFrom(
      `https://${user}:${password}@${host}/acme/docs.git`,
      `https://${user}@${host}/acme/docs.git?token=${password}`,
      `https://${host}/acme/docs.git#${password}`,
      `ssh://${user}:${password}@${host}:2222/acme/docs.git`,
      `${user}@${host}:acme/docs.git`,
      `${user}:${password}@${host}:acme/docs.git`,
    ),
  );
const path = fc
  .array(
    fc.string({unit: 'binary', minLength: 1}).filter((name) => !/^\.{1,2}$|[/\0]/.test(name)),
    {minLength: 1},
  )
  .map((names) => names.join('/'));

function allUrls(host: Host, filePath: string): string[] {
  const range = {base: 'e'.repeat(40), head: oid, notation: '...', mergeBase: 'f'.repeat(40)} as const;
  const urls = [
    host.webUrl,
    host.compareUrl(range),
    host.commitUrl(oid),
    host.fileUrl(oid, filePath),
    host.lineUrl(oid, filePath, 1),
  ];
  return urls.filter((url) => url !== null);
}

test('no credential of a remote is in any link, and every link is a URL that parses to itself', () => {
  fc.assert(
    fc.property(remote, path, (remoteUrl, filePath) => {
      const host = detectHost(remoteUrl);
      for (const url of host ? allUrls(host, filePath) : []) {
        expect(url).not.toContain('s3cr3t');
        expect(new URL(url).href).toBe(url);
        expect(new URL(url).username + new URL(url).password).toBe('');
      }
    }),
  );
});

test('the path of a file link decodes to the path that it was made from', () => {
  const host = detectHost('git@github.com:acme/docs.git');
  fc.assert(
    fc.property(path, (filePath) => {
      const {pathname, search, hash} = new URL(host?.fileUrl(oid, filePath) ?? '');
      expect(decodeURIComponent(pathname)).toBe(`/acme/docs/blob/${oid}/${filePath}`);
      expect(search + hash).toBe('');
    }),
  );
});

test('any text at all is either no remote or one whose links can be made', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.webUrl()), (remoteUrl) => {
      const host = detectHost(remoteUrl);
      expect(host === null || allUrls(host, 'a.md').length > 0).toBe(true);
    }),
  );
});
