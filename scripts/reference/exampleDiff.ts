import {sequenceDiff} from '../../plugin/src/markdown/prose/sequenceDiff';
import type {ExampleFile} from './ruleNotes';

/** Unchanged lines that are shown around each change. */
const context = 2;

/** A diff as readers know it: the file's name, and the lines that changed with a few around them. */
export function exampleDiff({path, oldPath, base, head}: ExampleFile): string {
  const lines = signedLines(base ?? '', head ?? '');
  const isNear = (at: number): boolean =>
    lines.slice(Math.max(0, at - context), at + context + 1).some((line) => !line.startsWith(' '));
  const shown = lines.filter((_, at) => isNear(at)).map((line) => line.trimEnd());
  return [
    `--- ${base === null ? '/dev/null' : (oldPath ?? path)}`,
    `+++ ${head === null ? '/dev/null' : path}`,
    ...shown,
  ].join('\n');
}

function signedLines(base: string, head: string): string[] {
  const [before, after] = [base, head].map((text) => text.replace(/\n$/, '').split('\n')) as [string[], string[]];
  const lines: string[] = [];
  let at = 0;
  for (const {beforeStart, beforeEnd, afterStart, afterEnd} of sequenceDiff(before, after)) {
    lines.push(...before.slice(at, beforeStart).map((line) => ` ${line}`));
    lines.push(...before.slice(beforeStart, beforeEnd).map((line) => `-${line}`));
    lines.push(...after.slice(afterStart, afterEnd).map((line) => `+${line}`));
    at = beforeEnd;
  }
  return [...lines, ...before.slice(at).map((line) => ` ${line}`)];
}
