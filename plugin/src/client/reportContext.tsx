import {createContext, useContext, useMemo, type ReactNode} from 'react';
import type {FileRow, MovedFile, PageFile, PageReport} from '../model/pages';
import {isHere} from './groupFiles';
import {displayPath, shortPaths} from './paths';
import {ReportFactsProvider} from './reportFactsContext';

export interface ReportContextValue {
  report: PageReport;
  /** The file whose block has this id. */
  fileAt: (anchor: string) => PageFile | MovedFile | undefined;
  /** Address of a file's block, here or on a further page. */
  hrefOf: (file: FileRow) => string;
  /** The shortest name of a file that no other file of the report has. */
  shortName: (file: FileRow) => string;
}

const ReportContext = createContext<ReportContextValue | null>(null);

/** Gives a report to all components below, and what blocks of files need of it. */
export function ReportProvider({report, children}: {report: PageReport; children: ReactNode}): ReactNode {
  const value = useMemo(() => contextValue(report), [report]);
  const own = useMemo(() => report.files.filter(isHere), [report]);
  return (
    <ReportContext.Provider value={value}>
      <ReportFactsProvider facts={report} files={own}>
        {children}
      </ReportFactsProvider>
    </ReportContext.Provider>
  );
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
    hrefOf: ({movedTo, anchor}) => `${movedTo === null ? '' : (report.filesPages[movedTo - 2] ?? '')}#${anchor}`,
    shortName: (file) => displayPath(names.get(file.path) ?? file.path),
  };
}
