import {analysisMessages, type AnalysisMessageId} from './en/analysis';
import {reportMessages, type ReportMessageId} from './en/report';

/** The phrases of one locale, in ICU message syntax. */
export interface Messages {
  /** The locale whose phrases these are, BCP 47. */
  locale: string;
  analysis: Record<AnalysisMessageId, string>;
  report: Record<ReportMessageId, string>;
}

const fallback: Messages = {locale: 'en', analysis: analysisMessages, report: reportMessages};

/** A further language is a further entry. */
const catalogues: readonly Messages[] = [fallback];

/** Locales that have phrases of their own. */
export const availableLocales: readonly string[] = catalogues.map(({locale}) => locale);

/**
 * The phrases for a locale: its own, else those of its language, else English.
 *
 * @param locale BCP 47, case-insensitive; `_` counts as `-`
 */
export function messagesFor(locale: string): Messages {
  const wanted = locale.replace(/_/g, '-').toLowerCase();
  const parts = wanted.split('-');
  const candidates = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const found = candidates.map((candidate) => catalogues.find((one) => one.locale.toLowerCase() === candidate));
  return found.find(Boolean) ?? fallback;
}
