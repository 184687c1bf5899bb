import fc from 'fast-check';
import {cutAtSpans} from '../../plugin/src/client/cutAtSpans';
import type {Spans} from '../../plugin/src/model/pageHunk';
import {markHunks} from '../../plugin/src/output/marks/markHunks';
import {pairTexts} from '../../plugin/src/text/pairTexts';
import {wordTokens} from '../../plugin/src/text/wordTokens';

const word = fc.constantFrom(
  'the',
  'limit',
  'is',
  '10',
  '1,000',
  '模型使用',
  'をします',
  '|',
  '`x`',
  ' ',
  '👩‍💻',
  '\t',
  '\r',
  '\\',
);
const text = fc.oneof(
  fc.array(word, {maxLength: 12}).map((words) => words.join(' ')),
  fc.string({unit: 'binary'}),
);
const texts = fc.array(text, {maxLength: 8});

/** Texts, and texts that were made of them by leaving words out. */
const edited = fc.tuple(texts, fc.func(fc.boolean())).map(([before, keeps]) => ({
  before,
  after: before.map((line, row) =>
    wordTokens(line)
      .filter((_, column) => keeps(row, column))
      .join(''),
  ),
}));

function isAscendingWithin(spans: Spans, length: number): boolean {
  const bounds = [-1, ...spans, length + 1];
  return spans.length % 2 === 0 && bounds.every((bound, index) => index === 0 || bound > (bounds[index - 1] ?? 0));
}

test('the tokens of a text are the text', () => {
  fc.assert(fc.property(text, (line) => wordTokens(line).join('') === line));
});

test('pairs keep the order of both sides and use no line twice', () => {
  fc.assert(
    fc.property(texts, texts, (removed, added) => {
      const pairs = pairTexts(removed, added);
      pairs.forEach(([i, j], index) => {
        const [before, after] = pairs[index - 1] ?? [-1, -1];
        expect(i).toBeGreaterThan(before);
        expect(j).toBeGreaterThan(after);
        expect(i).toBeLessThan(removed.length);
        expect(j).toBeLessThan(added.length);
      });
    }),
  );
});

test('every mark lies within the text of its line, and cutting a line at its marks loses nothing', () => {
  fc.assert(
    fc.property(edited, fc.constantFrom('a.md', 'a.yml'), ({before, after}, path) => {
      const lines = [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)];
      const [hunk] = markHunks([{oldStart: 1, oldLines: 0, newStart: 1, newLines: 0, heading: '', lines}], path);
      for (const [removed, added, ...spans] of hunk?.pairs ?? []) {
        spans.forEach((side = [], index) => {
          const line = (lines[index % 2 === 0 ? removed : added] ?? '').slice(1).replace(/\r$/, '');
          expect(isAscendingWithin(side, line.length)).toBe(true);
          const stretches = cutAtSpans(0, line.length, side);
          expect(stretches.map(({start, end}) => line.slice(start, end)).join('')).toBe(line);
          expect(stretches.filter(({inside}) => inside)).toHaveLength(side.length / 2);
        });
      }
    }),
  );
});

test('a text cut at any spans keeps all of its parts in order', () => {
  fc.assert(
    fc.property(text, fc.uniqueArray(fc.nat(40)), (line, bounds) => {
      const spans = [...bounds].sort((a, b) => a - b);
      const stretches = cutAtSpans(0, line.length, spans.slice(0, spans.length & ~1));
      expect(stretches.map(({start, end}) => line.slice(start, end)).join('')).toBe(line);
      expect(stretches.every(({start, end}) => start < end)).toBe(true);
    }),
  );
});
