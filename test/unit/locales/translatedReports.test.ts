import {availableLocales, englishPhrases} from '../../../plugin/src/locales';
import type {ReportJson, Statement} from '../../../plugin/src/model/report';
import {validateChangelogOptions} from '../../../plugin/src/options';
import {makeReports} from '../../../plugin/src/report/makeReports';
import {createRepository, type TestRepository} from '../../helpers/repository';

/** Pages with few changes each: an explanation has room for all of them in every language. */
const pages = {
  'docs/regions.md': {
    base: `# Regions

Choose the region nearest to you.

| Region     | Replay | Limit |
| ---------- | ------ | ----- |
| eu-zurich  | -      | 20 MB |
| us-oregon  | ✅     | 20 MB |
`,
    edits: [
      ['nearest to you', 'nearest to your users'],
      ['| eu-zurich  | -      | 20 MB |', '| eu-zurich  | ✅     | 20 MB |\n| ap-tokyo   | ✅     | 10 MB |'],
    ],
  },
  'docs/sources.md': {
    base: `---
title: Sources
date: 2025-01-10
---

## Send

\`\`\`bash
ferry send --api-version=2024-11-15
\`\`\`

See the [schedule](./schedule.md) of retries.
`,
    edits: [
      ['2024-11-15', '2025-06-01'],
      ['./schedule.md', './retries.md'],
    ],
  },
  'docs/limits.md': {
    base: '# Limits\n\nEach region has limits of its own.\n',
    edits: [['of its own.\n', 'of its own.\n\n## Payloads\n\nA payload has up to 1 MB.\n']],
  },
  'docs/dates.md': {base: '---\ndate: 2025-01-10\n---\n\n# Dates\n', edits: [['2025-01-10', '2025-06-05']]},
} as const;

const moved = '# Old name\n\nThe words of this page stay as they were.\n';

let repository: TestRepository;
const reports = new Map<string, ReportJson>();

beforeAll(async () => {
  repository = createRepository();
  for (const [file, {base}] of Object.entries(pages)) repository.write(file, base);
  repository.write('docs/polling.md', '# Polling\n\nAsk for messages.\n');
  repository.write('docs/old.md', moved);
  repository.commit('Start');
  repository.tag('v1');
  for (const [file, {base, edits}] of Object.entries(pages)) {
    repository.write(
      file,
      edits.reduce<string>((text, [before, after]) => text.replace(before, after), base),
    );
  }
  repository.write('docs/replay.md', '# Replay\n\n## One message\n\nSend it again.\n');
  repository.remove('docs/old.md');
  repository.write('docs/new.md', moved);
  repository.remove('docs/polling.md');
  repository.commit('Change much');
  repository.tag('v2');
  const options = validateChangelogOptions({repository: repository.folder, ranges: ['v1..v2']});
  for (const locale of availableLocales) {
    const made = await makeReports(options, {siteDir: repository.folder, locale, environment: {}});
    for (const report of made.reports) reports.set(locale, report);
  }
});

afterAll(() => repository.cleanup());

function reportIn(locale: string): ReportJson {
  const report = reports.get(locale);
  if (!report) throw new Error(`There is no report in ${locale}`);
  return report;
}

/** All prose of a report, by what it speaks of. */
function prose(report: ReportJson): Record<string, string> {
  const said: [string, string][] = [
    ['summary', report.summary],
    ...report.files.flatMap((file): [string, string][] => [
      [`title ${file.path}`, file.title],
      [`explanation ${file.path}`, file.explanation],
    ]),
    ...report.insights.map(({text}, index): [string, string] => [`insight ${index}`, text]),
    ...Object.values<Statement[]>({...report.highlights})
      .flat()
      .map(({text}, index): [string, string] => [`highlight ${index}`, text]),
  ];
  return Object.fromEntries(said);
}

/** What is quoted, as code or between quotation marks, in any order. */
function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`|[“「]([^”」]+)[”」]/g)]
    .map(([, code, words]) => (code ?? words ?? '').replace(/^\*(.*)\*$/, '$1'))
    .sort();
}

/** Sections are named in emphasis, which other languages put between their quotation marks. */
function sections(text: string): string[] {
  return [...text.matchAll(/\*([^*]+)\*/g)].map(([, name]) => name ?? '').sort();
}

/** The words of the English phrases, but for names that are the same in every language. */
const englishWords = new Set(
  Object.values(englishPhrases)
    .flatMap(
      (message) =>
        message.replace(/\{\w+,? ?(?:plural|select)?|<[^>]*>|(?:one|other|yes|none) \{/g, ' ').match(/[a-z]{3,}/g) ??
        [],
    )
    .filter((word) => !['lfs', 'git', 'latin', 'utf', 'api'].includes(word)),
);

describe.each(availableLocales.filter((locale) => locale !== 'en'))('a report in %s', (locale) => {
  test('says which language it is in', () => {
    expect(reportIn(locale).locale).toBe(locale);
  });

  test('has the facts of the English one', () => {
    const facts = ({files, totals, receipt}: ReportJson) => ({
      files: files.map(({path, type, rule, noise, anchor, events}) => ({path, type, rule, noise, anchor, events})),
      totals,
      receipt,
    });
    expect(facts(reportIn(locale))).toEqual(facts(reportIn('en')));
  });

  test('quotes what the English one quotes', () => {
    const [own, english] = [prose(reportIn(locale)), prose(reportIn('en'))];
    expect(Object.keys(own)).toEqual(Object.keys(english));
    for (const [place, text] of Object.entries(own)) {
      const named = new Set(sections(english[place] ?? ''));
      const tokens = quoted(text).filter((token) => !named.has(token));
      expect({place, tokens}).toEqual({place, tokens: quoted(english[place] ?? '')});
      expect({place, sections: sections(text)}).toEqual({place, sections: sections(english[place] ?? '')});
    }
  });

  test('has no English words left but those of the documents', () => {
    const documents = new Set(`${JSON.stringify(pages)} Polling Replay Old name new`.match(/[a-z]{3,}/gi));
    for (const [place, text] of Object.entries(prose(reportIn(locale)))) {
      const bare = text.replace(/`[^`]+`|[“「][^”」]*[”」]/g, ' ');
      const left = (bare.match(/[a-z]{3,}/gi) ?? []).filter((word) => englishWords.has(word) && !documents.has(word));
      expect({place, left}).toEqual({place, left: []});
    }
  });
});
