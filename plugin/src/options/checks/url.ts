import type {Check, Objection} from '../spec/check';

/** Letters, digits and what no URL, no file system and no shell reads as something else. */
const segment = /^[\p{Letter}\p{Mark}\p{Number}._~-]+$/u;
/** A file system takes 255 bytes for a name, and a letter may need four. */
const longestSegment = 60;

/** Whether a text can be one segment of a URL, and a folder of the built site. */
export const segmentObjection: Check<string> = (text) => {
  if (text === '.' || text === '..') {
    return {what: 'means a folder and is no name'};
  }
  if (Array.from(text).length > longestSegment) {
    return {what: `is longer than ${longestSegment} characters`};
  }
  return segment.test(text) ? null : {what: 'is not one segment of a URL', fix: suggestSegment(text)};
};

function suggestSegment(text: string): string {
  const tidy = text.replace(/[^\p{Letter}\p{Mark}\p{Number}._~-]+/gu, '-').replace(/^[.-]+|-+$/g, '');
  return segment.test(tidy) ? `Write '${tidy}'.` : 'Use letters, digits, ".", "_", "~" and "-".';
}

export const routeBasePathObjection: Check<string> = (path) => {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(path)) {
    return {what: 'is a URL and not a path of the site', fix: "Write what stands behind the site's base URL."};
  }
  const bad = segmentsOf(path)
    .map(segmentObjection)
    .find((objection) => objection !== null);
  return bad ? {what: `has a segment that ${bad.what}`} : null;
};

/** One form of a route: no slash at either end, none twice; '' for the base of the site. */
export function normalizeRoute(path: string): string {
  return segmentsOf(path).join('/');
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

/** `user@host:path`, as git takes it for ssh. */
const scpStyle = /^[^\s/:@-][^\s/:@]*@[^\s/:@-][^\s/:@]*:[^\s:]/;

/** Whether a text is a folder rather than a URL. */
export const folderObjection: Check<string> = (folder) => {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(folder) || scpStyle.test(folder)) {
    return {what: 'is a URL and not a folder', fix: "To clone it, write an object: {url: '…'}."};
  }
  return /\p{Control}/u.test(folder) ? {what: 'has a control character in it'} : null;
};

/** Whether a text is a web address with placeholders, all of them known. */
export function linkTemplateObjection(known: readonly string[], required: readonly string[]): Check<string> {
  return (template) => {
    const found = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');
    const unknown = found.find((name) => !known.includes(name));
    const missing = required.find((name) => !found.includes(name));
    return (
      webAddressObjection(template.replace(/\{[^{}]*\}/g, 'x')) ??
      (unknown === undefined ? null : placeholders(`has {${unknown}}, which stands for nothing`, known)) ??
      (missing === undefined ? null : placeholders(`lacks {${missing}}`, known))
    );
  };
}

const webAddressObjection: Check<string> = (address) =>
  /^https?:\/\/[^\s\p{Control}]+$/u.test(address) && URL.canParse(address)
    ? null
    : {what: 'is not a web address', expected: 'a URL that begins with https:// or http://'};

const placeholders = (what: string, known: readonly string[]): Objection => ({
  what,
  expected: `a URL with ${known.map((name) => `{${name}}`).join(', ')}`,
});
