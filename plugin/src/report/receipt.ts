import type {FileJson, Receipt, ReceiptCount, Warning} from '../model/report';

/** Reconciles the report with git: `gitFiles` is `shownFiles` and the excluded ones together. */
export function buildReceipt(
  files: readonly FileJson[],
  git: {gitFiles: number; excluded: ReceiptCount[]; warnings: readonly Warning[]},
): Receipt {
  return {
    gitFiles: git.gitFiles,
    shownFiles: files.length,
    excluded: git.excluded,
    omittedDiffs: countBy(files.flatMap((file) => file.omitted?.reason ?? [])),
    noise: countBy(files.flatMap((file) => file.noise ?? [])).map(({reason, files: count}) => ({
      kind: reason,
      files: count,
    })),
    warnings: [...git.warnings],
  };
}

function countBy(reasons: readonly string[]): ReceiptCount[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) {
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, files]) => ({reason, files})).sort((a, b) => (a.reason < b.reason ? -1 : 1));
}
