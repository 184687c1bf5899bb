import {createContext, useContext, useMemo, type ReactNode} from 'react';
import type {PageFile, ReportFacts} from '../model/pages';

export interface ReportFactsValue extends ReportFacts {
  /** True where all diffs of the page together are short enough to stand open. */
  opensDiffs: boolean;
}

/** More rows than this make the first layout slow, and then every diff starts closed. */
const maxOpenRows = 300;

const FactsContext = createContext<ReportFactsValue | null>(null);

interface ProviderProps {
  facts: ReportFacts;
  /** Those whose blocks are on the page. */
  files: readonly PageFile[];
  children: ReactNode;
}

/** Gives the blocks of files below what they need of their report. */
export function ReportFactsProvider({facts, files, children}: ProviderProps): ReactNode {
  const value = useMemo(() => ({...facts, opensDiffs: countRows(files) <= maxOpenRows}), [facts, files]);
  return <FactsContext.Provider value={value}>{children}</FactsContext.Provider>;
}

/**
 * What a block of a file needs of its report.
 * @throws Error outside a `ReportFactsProvider`
 */
export function useReportFacts(): ReportFactsValue {
  const value = useContext(FactsContext);
  if (value === null) {
    throw new Error(
      'useReportFacts() is called outside <ReportFactsProvider>: this component belongs to a file block.',
    );
  }
  return value;
}

function countRows(files: readonly PageFile[]): number {
  const hunks = files.flatMap((file) => file.hunks ?? []);
  return hunks.reduce((sum, hunk) => sum + hunk.lines.length + 1, 0);
}
