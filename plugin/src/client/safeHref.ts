/** The href of a link in generated text, or null where following it could run a script or leave the web. */
export function safeHref(href: string): string | null {
  // Browsers drop these characters before they read the scheme.
  // eslint-disable-next-line no-control-regex -- control characters are what is dropped
  const address = href.replace(/[\u0000-\u0020\u007f-\u009f]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined) {
    return allowedSchemes.has(scheme) ? address : null;
  }
  // A host without a scheme (`//host`, and `\\host` in a browser's eyes) is no relative link.
  return address === '' || /^[\\/]{2}/.test(address) ? null : address;
}

const allowedSchemes = new Set(['http', 'https', 'mailto']);
