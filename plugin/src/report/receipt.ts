import type {FileJson, GroupJson, GroupKind, Receipt, ReceiptCount, Warning} from '../model/report';

/** Reconciles the report with git: `gitFiles` is `shownFiles` and the excluded ones together. */
export function buildReceipt(
  files: readonly FileJson[],
  groups: readonly GroupJson[],
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
    groups: countGroups(groups),
    warnings: [...git.warnings],
  };
}

function countGroups(groups: readonly GroupJson[]): Receipt['groups'] {
  const kinds: readonly GroupKind[] = ['repeated-edit', 'images'];
  return kinds.flatMap((kind) => {
    const own = groups.filter((group) => group.kind === kind);
    const files = own.reduce((sum, {anchors}) => sum + anchors.length, 0);
    return own.length === 0 ? [] : [{kind, groups: own.length, files}];
  });
}

/** How often each reason is given, in their order. */
export function countBy(reasons: readonly string[]): ReceiptCount[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) {
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, files]) => ({reason, files})).sort((a, b) => (a.reason < b.reason ? -1 : 1));
}
