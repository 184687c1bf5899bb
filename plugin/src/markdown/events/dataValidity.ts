import {loadAll} from 'js-yaml';
import {pythonNesting} from './pythonNesting';

/** UTF-16 units above which nothing is parsed. */
const maxText = 100_000;

export type DataLanguage = 'json' | 'yaml' | 'python';

/** The language of a sample whose meaning a parser can tell: in the last two, indentation is a part of it. */
export function dataLanguage(name: string | null): DataLanguage | null {
  if (/^json$/i.test(name ?? '')) return 'json';
  if (/^(?:python|py)3?$/i.test(name ?? '')) return 'python';
  return /^ya?ml$/i.test(name ?? '') ? 'yaml' : null;
}

/** What a parser makes of a sample. */
export interface SampleData {
  isValid: boolean;
  /** As text, so that equal data are equal texts; null where no parser reads it. */
  value: string | null;
}

/**
 * A text as data of its language, program text by its nesting; null where nothing can be said of it: it is too large, or a sample
 * with placeholders or comments that no parser is meant to read.
 *
 * @param isAsIs whether what readers put something in for is read as it stands: YAML takes it for a text like any other
 */
export function dataOf(language: DataLanguage, text: string, isAsIs = false): SampleData | null {
  if (text.length > maxText) return null;
  if (language === 'python') return nestingData(text);
  if (!isAsIs && /\.\.\.|…|<[\w -]+>|^\s*(?:\/\/|\/\*)/m.test(text)) return null;
  try {
    const value: unknown = language === 'json' ? JSON.parse(text) : loadAll(text);
    return {isValid: true, value: JSON.stringify(value)};
  } catch {
    return {isValid: false, value: null};
  }
}

function nestingData(text: string): SampleData | null {
  const value = pythonNesting(text);
  return value === null ? null : {isValid: true, value};
}
