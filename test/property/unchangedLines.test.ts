import fc from 'fast-check';
import {structuredPatch} from 'diff';
import {expandHunks} from '../../plugin/src/client/expandHunks';
import {gapSizes} from '../../plugin/src/client/diffGaps';
import {unchangedLines} from '../../plugin/src/output/unchanged/unchangedLines';
import type {HunkJson} from '../../plugin/src/model/report';

const line = fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f\r', '\\ g');
const text = fc
  .tuple(fc.array(line, {maxLength: 40}), fc.boolean())
  .map(([lines, ends]) => lines.join('\n') + (ends ? '\n' : ''));
/** Two texts of which the second has most of the first. */
const texts = fc
  .tuple(text, fc.array(fc.tuple(fc.nat(40), fc.nat(2), fc.array(line, {maxLength: 2})), {maxLength: 3}))
  .map(([base, edits]) => ({
    base,
    head: edits.reduce((lines, [at, gone, come]) => lines.toSpliced(at, gone, ...come), base.split('\n')).join('\n'),
  }));

function hunksOf(base: string, head: string, context: number): HunkJson[] {
  return structuredPatch('a', 'a', base, head, '', '', {context}).hunks.map((hunk) => ({
    ...hunk,
    // Git numbers a side without lines by the line in front of it.
    oldStart: hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart,
    newStart: hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart,
    heading: '',
  }));
}

function side(hunks: readonly HunkJson[], sign: '-' | '+'): string {
  const lines = hunks.flatMap((hunk) => hunk.lines);
  return lines
    .map((one, index) => {
      const belongs = one.startsWith(' ') || one.startsWith(sign);
      const ends = lines[index + 1]?.startsWith('\\') ? '' : '\n';
      return belongs ? one.slice(1) + ends : '';
    })
    .join('');
}

test('a diff with all of its unchanged lines is both versions of the file', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(0, 1, 3), ({base, head}, context) => {
      const hunks = hunksOf(base, head, context);
      fc.pre(hunks.length > 0);
      const found = unchangedLines({base, head}, hunks);
      fc.pre(found !== null);
      const sizes = gapSizes(hunks, found.headLines);
      expect(found.gaps.map(({length}) => length)).toEqual(sizes);
      const whole = expandHunks(hunks, found.headLines, found, new Map(sizes.map((size, index) => [index, size])));
      expect([side(whole.hunks, '-'), side(whole.hunks, '+')]).toEqual([base, head]);
      expect([...whole.above, whole.below].filter((gap) => gap !== null)).toEqual([]);
      expect(whole.hunks).toHaveLength(1);
    }),
  );
});
