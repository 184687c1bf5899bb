import {createContext, useContext, useMemo, type ReactNode} from 'react';
import type {PageFile, PageReport} from '../model/pages';
import {displayPath, shortPaths} from './paths';

export interface ReportContextValue {
  report: PageReport;
  /** The file whose block has this id. */
  fileAt: (anchor: string) => PageFile | undefined;
  /** The shortest name of a file that no other file of the report has. */
  shortName: (file: PageFile) => string;
  /** True where all diffs together are short enough to stand open. */
  opensDiffs: boolean;
}

/** More rows than this make the first layout slow, and then every diff starts closed. */
const maxOpenRows = 300;

const ReportContext = createContext<ReportContextValue | null>(null);

/** Gives a report to all components below. */
export function ReportProvider({report, children}: {report: PageReport; children: ReactNode}): ReactNode {
  const value = useMemo(() => contextValue(report), [report]);
  return <ReportContext.Provider value={value}>{children}</ReportContext.Provider>;
}

/**
 * The report that is being drawn.
 * @throws Error outside a `ReportProvider`
 */
export function useChangelogReport(): ReportContextValue {
  const value = useContext(ReportContext);
  if (value === null) {
    throw new Error(
      'useChangelogReport() is called outside <ReportProvider>: this component belongs on a report page.',
    );
  }
  return value;
}

function contextValue(report: PageReport): ReportContextValue {
  const files = new Map(report.files.map((file) => [file.anchor, file]));
  const names = shortPaths(report.files.map((file) => file.path));
  return {
    report,
    fileAt: (anchor) => files.get(anchor),
    shortName: (file) => displayPath(names.get(file.path) ?? file.path),
    opensDiffs: countRows(report.files) <= maxOpenRows,
  };
}

function countRows(files: readonly PageFile[]): number {
  const hunks = files.flatMap((file) => file.hunks ?? []);
  return hunks.reduce((sum, hunk) => sum + hunk.lines.length + 1, 0);
}
