/** A remote's address taken apart; user names, passwords, queries and fragments are gone. */
export interface Remote {
  /** Lower case. */
  hostname: string;
  /** Scheme, host and port of the host's pages. */
  origin: string;
  /** Decoded segments of the path, the last one without `.git`. */
  segments: string[];
}

/** `user@host:path`; git takes anything with a scheme, or with a slash before the first colon, for something else. */
const scpStyle = /^(?:[^/]*@)?(?<hostname>[^/:@[\]]+):(?!\/\/)(?<path>.+)$/s;
const schemes = new Set(['http:', 'https:', 'ssh:', 'git:', 'git+ssh:', 'ssh+git:', 'git+https:', 'git+http:']);

/** Reads the URL of a git remote; null for local paths, bundles and transports without a host. */
export function parseRemote(url: string): Remote | null {
  const trimmed = url.trim();
  return trimmed.includes('://') ? parseWithScheme(trimmed) : parseScpStyle(trimmed);
}

function parseWithScheme(url: string): Remote | null {
  const scheme = url.slice(0, url.indexOf('://') + 1).toLowerCase();
  if (!schemes.has(scheme)) {
    return null;
  }
  const plainHttp = scheme.endsWith('http:');
  // Parsed as https, as the URL standard treats hosts of other schemes as opaque.
  const parsed = parseUrl((plainHttp ? 'http' : 'https') + url.slice(url.indexOf('://')));
  if (!parsed?.hostname) {
    return null;
  }
  // A port of the web stands; the port of ssh or git says nothing about the host's pages.
  const web = scheme.includes('http');
  const origin = web ? parsed.origin : `https://${parsed.hostname}`;
  return withPath(parsed.hostname, origin, parsed.pathname);
}

function parseScpStyle(url: string): Remote | null {
  const {hostname, path} = scpStyle.exec(url)?.groups ?? {};
  // One letter is a drive of Windows.
  if (hostname === undefined || path === undefined || hostname.length === 1) {
    return null;
  }
  const parsed = parseUrl(`https://${hostname}`);
  return parsed && withPath(parsed.hostname, parsed.origin, path);
}

function parseUrl(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

function withPath(hostname: string, origin: string, path: string): Remote | null {
  const segments = path
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodeSegment);
  const climbs = segments.some((segment) => segment === '.' || segment === '..');
  return segments.length === 0 || climbs ? null : {hostname, origin, segments};
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return segment;
  }
}
