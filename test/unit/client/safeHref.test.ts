import {safeHref} from '../../../plugin/src/client/safeHref';

describe('safeHref', () => {
  test('keeps web and mail addresses, relative links and hashes', () => {
    for (const href of ['https://example.com/a?b#c', 'http://x', 'mailto:a@b.c', '/docs/a', '../a.md', 'a.md', '#b']) {
      expect(safeHref(href)).toBe(href);
    }
  });

  test('refuses schemes that run scripts or leave the web', () => {
    for (const href of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
    ]) {
      expect(safeHref(href)).toBeNull();
    }
  });

  test('sees a scheme through the characters that browsers ignore', () => {
    for (const href of [
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'java\tscript:x',
    ]) {
      expect(safeHref(href)).toBeNull();
    }
  });

  test('refuses a host without a scheme, and nothing at all', () => {
    for (const href of ['//evil.example', '\\\\evil.example', '/\\evil.example', '']) {
      expect(safeHref(href)).toBeNull();
    }
  });
});
