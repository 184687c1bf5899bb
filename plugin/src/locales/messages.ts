import {analysisMessages, type AnalysisMessageId} from './en/analysis';
import {reportMessages, type ReportMessageId} from './en/report';

/** The phrases of one locale, in ICU message syntax. */
export interface Messages {
  /** The locale whose phrases these are, BCP 47. */
  locale: string;
  analysis: Record<AnalysisMessageId, string>;
  report: Record<ReportMessageId, string>;
  /** Messages that are in English for want of a translation, by the ids that translators see. */
  untranslated: ReadonlySet<string>;
}

/** Messages by the ids that translators see: those of the analysis as they are, those of a report behind `report.`. */
export type PhraseTexts = Readonly<Record<string, string>>;

const prefix = 'report.';

/** Every phrase, in English. */
export const englishPhrases: PhraseTexts = flat(analysisMessages, reportMessages);

/** @param texts what is missing is in English; ids that are not known are left out */
export function createMessages(locale: string, texts: PhraseTexts): Messages {
  const text = (id: string, english: string): string => (Object.hasOwn(texts, id) ? (texts[id] ?? english) : english);
  return {
    locale,
    analysis: mapMessages(analysisMessages, text),
    report: mapMessages(reportMessages, (id, english) => text(prefix + id, english)),
    untranslated: new Set(Object.keys(englishPhrases).filter((id) => !Object.hasOwn(texts, id))),
  };
}

/** All of a locale's phrases by the ids that translators see. */
export function phrasesOf({analysis, report}: Messages): PhraseTexts {
  return flat(analysis, report);
}

function flat(analysis: PhraseTexts, report: PhraseTexts): PhraseTexts {
  const prefixed = Object.entries(report).map(([id, message]) => [prefix + id, message]);
  return {...analysis, ...(Object.fromEntries(prefixed) as PhraseTexts)};
}

function mapMessages<Id extends string>(
  messages: Readonly<Record<Id, string>>,
  text: (id: string, english: string) => string,
): Record<Id, string> {
  const entries = Object.entries<string>(messages).map(([id, english]) => [id, text(id, english)]);
  return Object.fromEntries(entries) as Record<Id, string>;
}
