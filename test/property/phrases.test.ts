import fc from 'fast-check';
import type {PhrasingContent} from 'mdast';
import {createPhrases, plainText} from '../../plugin/src/analysis/words/phrases/phrases';
import {availableLocales, messagesFor, partsOf} from '../../plugin/src/locales';
import type {AnalysisMessageId} from '../../plugin/src/locales/en/analysis';
import type {ReportMessageId} from '../../plugin/src/locales/en/report';
import {createPhrases as createReportPhrases} from '../../plugin/src/report/phrases';

/** Text with all that ICU messages, Markdown and HTML give a meaning to. */
const anyText = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: fc.constantFrom(...Array.from('{}<>/#|\'"`*_[]()!~$&\\ab \n'))}),
  fc.constantFrom('<t>x</t>', '{count, plural, one {#} other {#}}', '<b>', '</t>', '](javascript:x)', "'{'", '\u202e'),
);

/** A value for every argument: counts as numbers, words to choose by as they are given, the rest as text. */
function values(message: string, text: string, count: number): Record<string, string | number> {
  const isCount = (name: string): boolean => new RegExp(`\\{${name}, (?:plural|number)\\b`).test(message);
  const {arguments: names, selectors} = partsOf(message);
  const word = count === 1 ? 'yes' : 'none';
  const value = (name: string): string | number => (isCount(name) ? count : selectors.has(name) ? word : text);
  return Object.fromEntries([...names].map((name) => [name, value(name)]));
}

const counts = fc.constantFrom(0, 1, 2, 5, 11, 1234567);
/** What a phrase may be made of. Nothing else can come out of a value. */
const types = new Set(['text', 'inlineCode', 'emphasis', 'strong']);

function typesOf(nodes: readonly PhrasingContent[]): string[] {
  return nodes.flatMap((node) => [node.type, ...('children' in node ? typesOf(node.children) : [])]);
}

describe.each(availableLocales)('in %s, whatever the values', (locale) => {
  const messages = messagesFor(locale);

  test('every phrase on a change is made, and no value becomes markup', () => {
    const phrases = createPhrases(messages);
    const ids = Object.keys(messages.analysis) as AnalysisMessageId[];
    fc.assert(
      fc.property(fc.constantFrom(...ids), anyText, counts, (id, text, count) => {
        const nodes = phrases.say(id, values(messages.analysis[id], text, count));
        expect(typesOf(nodes).filter((type) => !types.has(type))).toEqual([]);
        // Of a message that says its values, words are said as they are.
        const marked = plainText(phrases.say(id, values(messages.analysis[id], 'MARK', count)));
        if (marked.includes('MARK') && /^[\p{L}\p{N}]+$/u.test(text)) expect(plainText(nodes)).toContain(text);
      }),
      {numRuns: 2000},
    );
  });

  test('every sentence of a report is made, with its values as they are', () => {
    const phrases = createReportPhrases(messages);
    const ids = Object.keys(messages.report) as ReportMessageId[];
    fc.assert(
      fc.property(fc.constantFrom(...ids), anyText, counts, (id, text, count) => {
        const given = values(messages.report[id], text, count);
        const marked = phrases.note(id, values(messages.report[id], '\uE000', count));
        const said = phrases.note(id, given);
        expect(said).toBe(marked.replaceAll('\uE000', () => text));
      }),
      {numRuns: 1000},
    );
  });
});
