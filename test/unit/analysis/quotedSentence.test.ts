import {quoteSentence} from '../../../plugin/src/analysis/words/quotes/quotedSentence';
import {changeEvent} from '../../../plugin/src/markdown/events/changeEvent';

const limit = {words: 7, characters: 48};
const start = 'Given the query and the words of all shops, the first answer';
const lead = `${start}, which can be directed to a store, is kept in it for a month.`;
const quoted = (before: string | null, after: string, own = lead) =>
  quoteSentence(changeEvent('paragraph-reworded', {before, after, lead: own}), limit);

test('a sentence is quoted from its start as far as it has room', () => {
  expect(quoted(null, lead)).toBe('Given the query and the words…');
  expect(quoted('a', 'the query')).toBe('Given the query and the words…');
});

test('a sentence that has no room up to what changed is quoted from the clause of that on', () => {
  expect(quoted('sent to', 'directed to')).toBe('which can be directed to a store…');
  expect(quoted(`${start} is kept in it for a month.`, lead)).toBe('which can be directed to a store…');
});

test('a sentence whose clauses say nothing alone is quoted from its start', () => {
  expect(quoted('x', 'end', 'Given the query of all the shops that were open, end.')).toBe(
    'Given the query of all the shops…',
  );
});
