import path from 'node:path';
import type {Problem} from '../../model/problem';
import {redact, withoutCredentials} from '../credentials';

/** Where a repository is cloned from. */
export interface CloneUrl {
  /** For git alone: holds credentials where the user gave some. A local path is absolute. */
  secret: string;
  /** For everything else. */
  shown: string;
}

const schemes = new Set(['https', 'http', 'ssh', 'git', 'file']);
const withScheme = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is;
/** `user@host:path`; one letter before the colon is a drive of Windows. */
const scpStyle = /^(?:[^/@:]+@)?(?<host>[^/@:]{2,}|\[[^\]]+\]):/;

/**
 * Reads a URL as git would, and refuses what makes git run something else than a transport of its own.
 *
 * @param siteDir absolute; local paths are relative to it
 */
export function parseCloneUrl(url: string, siteDir: string): CloneUrl | Problem {
  const refusal = refuse(url);
  if (refusal !== null) {
    return {
      where: 'repository.url',
      what: refusal,
      expected: 'an https, http, ssh, git or file URL, user@host:path, or a folder',
      received: masked(url),
    };
  }
  const remote = withScheme.test(url) || scpStyle.test(url);
  const secret = remote ? url : path.resolve(siteDir, url);
  return {secret, shown: withoutCredentials(secret)};
}

/** A refused URL may have its credentials anywhere: all up to the last `@` goes, and all that a helper would run. */
function masked(url: string): string {
  return redact(url.replace(/::.*/s, '::***').replace(/:\/\/.*@/s, '://***@'));
}

function refuse(url: string): string | null {
  if (url.trim() === '' || url !== url.trim()) {
    return 'is empty, or begins or ends with a space';
  }
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\x00-\x1f\x7f]/.test(url)) {
    return 'holds a control character';
  }
  if (url.startsWith('-')) {
    return 'begins with "-", which git would take for an option';
  }
  if (/^[a-z0-9+.-]+::/i.test(url)) {
    return `names a transport helper (${url.slice(0, url.indexOf('::') + 2)}), which would run a command`;
  }
  const [, scheme, rest = ''] = withScheme.exec(url) ?? [];
  if (scheme === undefined) {
    return scpStyle.exec(url)?.groups?.host?.startsWith('-') ? 'has a host that begins with "-"' : null;
  }
  return schemes.has(scheme.toLowerCase())
    ? refuseAuthority(scheme, rest)
    : `has the scheme "${scheme}", which is not supported`;
}

function refuseAuthority(scheme: string, rest: string): string | null {
  if (scheme.toLowerCase() === 'file') {
    return null;
  }
  // Schemes that the URL standard does not know have no rules for their host: all are read as https.
  if (!URL.canParse(`https://${rest}`)) {
    return 'cannot be read as a URL; special characters of a user name or password must be percent-encoded';
  }
  return new URL(`https://${rest}`).hostname.startsWith('-') ? 'has a host that begins with "-"' : null;
}
