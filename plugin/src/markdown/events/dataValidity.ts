import {load} from 'js-yaml';

/** UTF-16 units above which nothing is parsed. */
const maxText = 100_000;

export type DataLanguage = 'json' | 'yaml';

export function dataLanguage(name: string | null): DataLanguage | null {
  if (/^json$/i.test(name ?? '')) return 'json';
  return /^ya?ml$/i.test(name ?? '') ? 'yaml' : null;
}

/** What a parser makes of a sample. */
export interface SampleData {
  isValid: boolean;
  /** As JSON, so that equal data are equal texts; null where no parser reads it. */
  value: string | null;
}

/**
 * A text as data of its language; null where nothing can be said of it: it is too large, or a sample with placeholders or
 * comments that no parser is meant to read.
 */
export function dataOf(language: DataLanguage, text: string): SampleData | null {
  if (text.length > maxText || /\.\.\.|…|<[\w -]+>|^\s*(?:\/\/|\/\*)/m.test(text)) return null;
  try {
    const value: unknown = language === 'json' ? JSON.parse(text) : load(text);
    return {isValid: true, value: JSON.stringify(value)};
  } catch {
    return {isValid: false, value: null};
  }
}
