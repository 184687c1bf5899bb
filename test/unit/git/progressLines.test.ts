import {progressLines} from '../../../plugin/src/git/fetching/progressLines';

function linesOf(...chunks: string[]): string[] {
  const lines: string[] = [];
  const read = progressLines((line) => lines.push(line));
  chunks.forEach(read);
  return lines;
}

test('logs the begin of each stage and its quarters', () => {
  const percents = Array.from(
    {length: 101},
    (_, index) => `Receiving objects: ${String(index).padStart(3)}% (${index}/100)\r`,
  );
  const lines = linesOf('remote: Counting objects: 100% (7/7), done.\n', ...percents);
  expect(lines).toEqual([
    'remote: Counting objects: 100% (7/7), done.',
    ...[0, 25, 50, 75, 100].map((index) => `Receiving objects: ${String(index).padStart(3)}% (${index}/100)`),
  ]);
});

test('puts lines together that come in pieces, and leaves out what is no progress', () => {
  expect(linesOf('From https://example.com/a\n * [new tag] v1\nResol', 'ving deltas:  10% (1/10)', '\rx')).toEqual([
    'Resolving deltas:  10% (1/10)',
  ]);
});
