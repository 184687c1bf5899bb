import fc from 'fast-check';
import type {PhrasingContent} from 'mdast';
import {createPhrases, plainText} from '../../plugin/src/analysis/phrases';
import {availableLocales, messagesFor, partsOf} from '../../plugin/src/locales';
import type {AnalysisMessageId} from '../../plugin/src/locales/en/analysis';
import type {ReportMessageId} from '../../plugin/src/locales/en/report';
import {createPhrases as createReportPhrases} from '../../plugin/src/report/phrases';

/** Text with all that ICU messages, Markdown and HTML give a meaning to. */
const anyText = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: fc.constantFrom(...'{}<>/#|\'"`*_[]()!~$&\\ab \n')}),
  fc.constantFrom('<t>x</t>', '{count, plural, one {#} other {#}}', '<b>', '</t>', '](javascript:x)', "'{'", '\u202e'),
);

/** A value for every argument: counts as numbers, the rest as text. */
function values(message: string, text: string, count: number): Record<string, string | number> {
  const names = [...partsOf(message).arguments];
  return Object.fromEntries(names.map((name) => [name, message.includes(`{${name}, plural`) ? count : text]));
}

const counts = fc.constantFrom(0, 1, 2, 5, 11, 1234567);
/** What a phrase may be made of. Nothing else can come out of a value. */
const types = new Set(['text', 'inlineCode', 'emphasis']);

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
        // A value is said as it is, or not at all.
        const marked = plainText(phrases.say(id, values(messages.analysis[id], 'MARK', count)));
        const said = plainText(nodes);
        if (text.trim() !== '' && /^[\p{L}\p{N}]+$/u.test(text))
          expect(said.includes(text)).toBe(marked.includes('MARK'));
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
        const selects = messages.report[id].includes(', select,');
        if (!selects) expect(said).toBe(marked.replaceAll('\uE000', () => text));
      }),
      {numRuns: 1000},
    );
  });
});
