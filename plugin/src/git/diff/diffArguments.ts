export interface DiffSettings {
  /** Lines of context around a change. */
  context: number;
  /** Files that git compares for renames at most, per side. */
  renameCandidates: number;
}

export type DiffOutput = 'patch' | 'raw' | 'numstat';

/** Settings that can only be undone with `-c`. */
export const diffConfig: readonly string[] = [
  'core.quotePath=false',
  'core.useReplaceRefs=false',
  'core.attributesFile=/dev/null',
  'core.bigFileThreshold=512m',
  'diff.suppressBlankEmpty=false',
];

/** Each flag undoes a setting of the user's that would leak into the output; Myers with the indent heuristic is what hosts show. */
const flags = [
  '--no-color',
  '--color-moved=no',
  '--no-ext-diff',
  '--no-textconv',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--line-prefix=',
  '--output-indicator-new=+',
  '--output-indicator-old=-',
  '--output-indicator-context= ',
  '--word-diff=none',
  '--ws-error-highlight=none',
  '--full-index',
  '--no-abbrev',
  '--find-renames',
  '--inter-hunk-context=0',
  '--diff-algorithm=myers',
  '--indent-heuristic',
  '--submodule=short',
  '--ignore-submodules=none',
  '--no-relative',
  '-O/dev/null',
  '-z',
];

const outputs: Record<DiffOutput, readonly string[]> = {
  patch: ['--raw', '--patch'],
  raw: ['--raw'],
  numstat: ['--numstat'],
};

/**
 * Arguments of the `git diff` that reads a range. The same on every machine, whatever its configuration.
 *
 * @param baseOid full object id of a commit or of the empty tree
 */
export function diffArguments(output: DiffOutput, baseOid: string, headOid: string, settings: DiffSettings): string[] {
  return [
    ...diffConfig.flatMap((setting) => ['-c', setting]),
    'diff',
    ...flags,
    `-l${settings.renameCandidates}`,
    // A context asks for a patch on its own, so the other outputs must go without.
    ...(output === 'patch' ? [`--unified=${settings.context}`] : []),
    ...outputs[output],
    baseOid,
    headOid,
    '--',
  ];
}
