import {IntlMessageFormat} from 'intl-messageformat';
import type {Messages} from '../locales';
import type {ReportMessageId} from '../locales/en/report';
import type {Totals} from '../model/report';

type Values = Record<string, string | number>;

/** What a summary names by its titles. */
export type NamedKind = 'breaking' | 'features' | 'updates';

/** How many files are fixed or updated; of the updates, how many say the same as before, or gave way to others. */
export interface UpdateCounts {
  fixes: number;
  updates: number;
  unchanged: number;
  replaced: number;
}

/** The sentences that a report says about itself. */
export interface ReportPhrases {
  categoryTitle: (title: string, category: string) => string;
  nothingChanged: (base: string, head: string, label: string | null) => string;
  size: (values: Totals & {commits: number; base: string; head: string; label: string | null}) => string;
  /** The breaking changes or the new features by name: the first titles, in plain text, of how many files, and of how many more. */
  named: (of: NamedKind, titles: readonly string[], counts: {files: number; more: number}) => string;
  fixesAndUpdates: (counts: UpdateCounts) => string;
  noise: (kind: string, files: number) => string;
  /** What a rule holds to be true; null for an id that no rule has. */
  rule: (id: string) => string | null;
  /** A note on one file. */
  note: (id: ReportMessageId, values?: Values) => string;
}

/** Formats the messages of one locale, each of them compiled once. */
export function createPhrases({locale, report, untranslated}: Omit<Messages, 'analysis'>): ReportPhrases {
  const formats = new Map<ReportMessageId, IntlMessageFormat>();
  const say = (id: ReportMessageId, values: Values = {}): string => {
    const format =
      formats.get(id) ?? new IntlMessageFormat(report[id], untranslated.has(`report.${id}`) ? 'en' : locale);
    formats.set(id, format);
    return String(format.format(values));
  };
  const isMessageId = (id: string): id is ReportMessageId => Object.hasOwn(report, id);
  const labelled = (label: string | null): Values => ({category: label === null ? 'none' : 'some', label: label ?? ''});
  return {
    categoryTitle: (title, category) => say('categoryTitle', {title, category}),
    nothingChanged: (base, head, label) => say('nothingChanged', {base, head, ...labelled(label)}),
    size: ({label, ...values}) => say('size', {...values, ...labelled(label)}),
    named: (of, titles, {files, more}) => {
      const list = titles.reduce((first, second) => (first === '' ? second : say('list.next', {first, second})), '');
      return say(of, {
        count: files,
        list: more > 0 ? say('list.more', {list, more}) : list,
      });
    },
    fixesAndUpdates: ({fixes, updates, ...noise}) =>
      fixes + updates === 0
        ? ''
        : say('fixesAndUpdates', {fixes, updates, both: fixes > 0 && updates > 0 ? 'yes' : 'no', ...noise}),
    noise: (kind, files) => {
      const id = `noise-${kind}`;
      return isMessageId(id) ? say(id, {files}) : say('noise', {kind, files});
    },
    rule: (id) => {
      const message = `rule-${id}`;
      return isMessageId(message) ? say(message) : null;
    },
    note: say,
  };
}
