import {diffArrays} from 'diff';

/** A run of `before` that became a run of `after`: half-open index ranges, either may be empty. */
export interface ChangedRun {
  beforeStart: number;
  beforeEnd: number;
  afterStart: number;
  afterEnd: number;
}

/** Elements that differ, at most: what has more was written anew, and takes long to compare. */
const maxEdits = 500;

/** The runs in which two sequences differ, in order; none where they differ in too much. */
export function changedRuns(before: readonly string[], after: readonly string[]): ChangedRun[] {
  const changes = diffArrays([...before], [...after], {maxEditLength: maxEdits}) ?? [];
  const runs: ChangedRun[] = [];
  let [i, j, open] = [0, 0, false];
  for (const {count, removed, added} of changes) {
    const run = {
      beforeStart: i,
      beforeEnd: i + (added ? 0 : count),
      afterStart: j,
      afterEnd: j + (removed ? 0 : count),
    };
    [i, j] = [run.beforeEnd, run.afterEnd];
    const last = runs.at(-1);
    if ((removed || added) && open && last) {
      Object.assign(last, {beforeEnd: i, afterEnd: j});
    } else if (removed || added) {
      runs.push(run);
    }
    open = removed || added;
  }
  return runs;
}
