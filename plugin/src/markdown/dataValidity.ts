import {load} from 'js-yaml';

/** UTF-16 units above which nothing is parsed. */
const maxText = 100_000;

export type DataLanguage = 'json' | 'yaml';

export function dataLanguage(name: string | null): DataLanguage | null {
  if (/^json$/i.test(name ?? '')) return 'json';
  return /^ya?ml$/i.test(name ?? '') ? 'yaml' : null;
}

/**
 * Whether a text is data of its language; null where that cannot be said: it is too large, or a sample with placeholders or
 * comments that no parser is meant to read.
 */
export function isValidData(language: DataLanguage, text: string): boolean | null {
  if (text.length > maxText || /\.\.\.|…|<[\w -]+>|^\s*(?:\/\/|\/\*)/m.test(text)) return null;
  try {
    if (language === 'json') JSON.parse(text);
    else load(text);
    return true;
  } catch {
    return false;
  }
}
