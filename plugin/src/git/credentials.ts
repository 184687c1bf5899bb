/** Stands where a credential stood. */
const mask = '***';

/** `scheme://user:password@`: up to the last `@` before the path, as git and curl read it. */
const userInfo = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/'"]*@/gi;
/** Values in the query of a URL: some hosts take a token there. */
const queryValue = /([?&][\w.-]+=)[^\s&#'"]+/g;

/**
 * Takes credentials out of a text for people: user names and passwords of URLs, values of their queries, and the
 * secrets named. Idempotent.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  const named = [...secrets].sort((a, b) => b.length - a.length);
  const masked = named.reduce((rest, secret) => rest.replaceAll(secret, mask), text);
  return masked.replace(userInfo, `$1${mask}@`).replace(/\S+:\/\/\S+/g, (url) => url.replace(queryValue, `$1${mask}`));
}

/** The URL as it may be stored, hashed and shown: no user, no password, no query and no fragment. */
export function withoutCredentials(url: string): string {
  return url
    .replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1')
    .replace(/^([a-z][a-z0-9+.-]*:\/\/[^?#]*)[?#].*$/is, '$1');
}

/**
 * The parts of a URL that must not be seen, as written and as they stand decoded.
 *
 * @returns none for a user name of ssh: `git@` is no secret
 */
export function secretsOf(url: string): string[] {
  const authority = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)@/i.exec(url);
  const [user = '', ...password] = (authority?.[2] ?? '').split(':');
  const hidden = [password.join(':'), ...(/^https?$/i.test(authority?.[1] ?? '') ? [user] : [])];
  const query = [...url.matchAll(/[?&][\w.-]+=([^&#]+)/g)].map((match) => match[1] ?? '');
  // A name like `git` or `x` says nothing, and masking it would make every message unreadable.
  return [...new Set([...hidden, ...query].flatMap((part) => [part, decode(part)]))].filter((part) => part.length >= 6);
}

/** Percent-decoded. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return text;
  }
}
