import {performance} from 'node:perf_hooks';
import {parseArgs} from 'node:util';
import {analyseRange} from '../plugin/src/analysis/analyseRange';
import type {ChangedFile} from '../plugin/src/model/fileChange';
import {changedFile} from '../test/unit/analysis/changedFile';

const usage = 'Usage: tsx scripts/growth.ts [--lines N] [--runs N]';

/** Four times the lines may take so many times the time: 4 is linear, 16 is quadratic. */
const mostGrowth = 12;

/** A file of so many lines before and after. */
interface Shape {
  name: string;
  path: string;
  side: (lines: number, isHead: boolean) => string;
}

const lineBy = (lines: number, line: (at: number) => string): string =>
  Array.from({length: lines}, (_, at) => `${line(at)}\n`).join('');

const shapes: Shape[] = [
  {
    name: 'a page with an edit in every tenth paragraph',
    path: 'docs/page.md',
    side: (lines, isHead) =>
      lineBy(lines / 2, (at) => {
        const word = isHead && at % 10 === 5 ? 'pane' : 'menu';
        return at % 20 === 0 ? `## Section ${at}\n` : `The ${word} of entry ${at} opens.\n`;
      }),
  },
  {
    name: 'a page of which every tenth section changes places with the next',
    path: 'docs/moved.md',
    side: (lines, isHead) =>
      lineBy(lines / 4, (at) => {
        const own = isHead && at % 20 < 2 ? at ^ 1 : at;
        return `## Section ${own}\n\nWhat stands in section ${own} and nowhere else.\n`;
      }),
  },
  {
    name: 'a table with an edit in every tenth row',
    path: 'docs/table.md',
    side: (lines, isHead) =>
      `# Table\n\n| Name | Limit |\n| --- | --- |\n${lineBy(lines, (at) => `| row ${at} | ${isHead && at % 10 === 5 ? at + 1 : at} |`)}`,
  },
  {
    name: 'a block of code with an edit in every tenth line',
    path: 'docs/code.md',
    side: (lines, isHead) =>
      `# Code\n\n\`\`\`js\n${lineBy(lines, (at) => `call${at}(${isHead && at % 10 === 5 ? 'now' : 'then'});`)}\`\`\`\n`,
  },
  {
    name: 'a page of which every line is another',
    path: 'docs/other.md',
    side: (lines, isHead) => lineBy(lines, (at) => `${isHead ? 'New words' : 'Old terms'} of line ${at}.`),
  },
  {
    name: 'a YAML file with an edit in every tenth key',
    path: 'docs/data.yml',
    side: (lines, isHead) => lineBy(lines, (at) => `key${at}: ${isHead && at % 10 === 5 ? 'new' : 'old'}`),
  },
  {
    name: 'a program with an edit in every tenth line',
    path: 'src/program.ts',
    side: (lines, isHead) =>
      lineBy(lines, (at) => `export const value${at} = ${isHead && at % 10 === 5 ? at + 1 : at};`),
  },
];

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {lines: {type: 'string', default: '5000'}, runs: {type: 'string', default: '5'}},
  });
  const [lines, runs] = [Number(values.lines), Number(values.runs)];
  if (!Number.isInteger(lines) || lines < 40 || !Number.isInteger(runs) || runs < 1) throw new Error(usage);
  console.log(`Time for ${4 * lines} lines ÷ time for ${lines} lines, medians of ${runs} runs:`);
  let worst = 0;
  for (const shape of shapes) {
    const growth = await medianGrowth(shape, lines, runs);
    worst = Math.max(worst, growth);
    console.log(`${growth.toFixed(1)}  ${shape.name}`);
  }
  if (worst > mostGrowth) {
    throw new Error(`Four times the lines take ${worst.toFixed(1)} times as long; at most ${mostGrowth} are expected.`);
  }
}

async function medianGrowth(shape: Shape, lines: number, runs: number): Promise<number> {
  const [small, large] = [fileOf(shape, lines), fileOf(shape, 4 * lines)];
  // The first run loads the parsers.
  await timeOf(small);
  const ratios: number[] = [];
  for (let run = 0; run < runs; run++) {
    const once = await timeOf(small);
    ratios.push((await timeOf(large)) / once);
  }
  return ratios.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
}

/** Each line is replaced by the one in its place, as git says it of edits here and there. */
function fileOf({path, side}: Shape, count: number): ChangedFile {
  const [base, head] = [side(count, false), side(count, true)];
  const [before, after] = [base, head].map((text) => text.split('\n').slice(0, -1)) as [string[], string[]];
  const lines = before.flatMap((line, at) => (line === after[at] ? [` ${line}`] : [`-${line}`, `+${after[at] ?? ''}`]));
  const hunk = {oldStart: 1, oldLines: before.length, newStart: 1, newLines: after.length, heading: '', lines};
  return changedFile(path, base, head, {hunks: [hunk]});
}

async function timeOf(file: ChangedFile): Promise<number> {
  const start = performance.now();
  await analyseRange([file], {locale: 'en'});
  return performance.now() - start;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
